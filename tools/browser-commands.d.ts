/** Presses a key or a chord: `Tab`, `Shift+Tab`, `ArrowDown`, `Enter`. All engines. */
export function press(chord: string): Promise<void>;

/** Makes the page's area this many CSS pixels. All engines; in WebKit from 447 pixels wide. */
export function resize(width: number, height: number): Promise<void>;

/** Emulates media features until the file ends or `null` is given. Chromium only. */
export function emulate(media: {
  media?: 'print' | 'screen' | null;
  colorScheme?: 'light' | 'dark' | null;
  forcedColors?: 'active' | 'none' | null;
  reducedMotion?: 'reduce' | 'no-preference' | null;
  contrast?: 'more' | 'no-preference' | null;
}): Promise<void>;

/** The accessibility tree of the first element that matches, as Playwright's YAML. Chromium only. */
export function ariaSnapshot(selector: string): Promise<string>;
