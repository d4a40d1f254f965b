import type { Page } from '../repairs/tools.js';

/** Pages that need less or more than this are not ours: a whole plan on a narrow telephone needs about 30,000. */
const [LOWEST, HIGHEST] = [100, 100_000];

/** The frame of ours that a message came from: its window, its address and its origin must all fit. */
function frameOf({ source, origin }: MessageEvent, page: Page): HTMLIFrameElement | undefined {
  const frame = [...document.querySelectorAll('iframe')].find(
    ({ contentWindow }) => contentWindow === source,
  );
  // A sandboxed frame has no origin; its element still says what it shows.
  const isSandboxed = origin === 'null' && frame?.hasAttribute('sandbox');
  const fits = isSandboxed || origin === new URL(page.source.home.base).origin;
  return frame && fits && page.source.parsePermalink(frame.src) ? frame : undefined;
}

function setHeight(frame: HTMLIFrameElement, height: number): void {
  const isBorderBox = getComputedStyle(frame).boxSizing === 'border-box';
  const border = isBorderBox ? frame.offsetHeight - frame.clientHeight : 0;
  // The attribute stays: it is the height without this script.
  frame.style.height = `${height + border}px`;
  openBoxes(frame);
}

/**
 * Opens what cuts a frame off, the boxes of 16 : 9 that publishing systems put around films, where they hold our frame
 * alone. In any other box the frame scrolls inside, as it did.
 */
function openBoxes(frame: HTMLIFrameElement): void {
  // With its border, which the frame's own height leaves out.
  const { offsetHeight } = frame;
  let isOurs = true;
  for (let box = frame.parentElement; box && box !== document.body; box = box.parentElement) {
    isOurs &&= !box.textContent?.trim() && box.querySelectorAll('iframe,img').length === 1;
    if (!/hidden|clip/u.test(getComputedStyle(box).overflowY) || box.clientHeight >= offsetHeight) continue;
    if (isOurs) Object.assign(box.style, { height: `${offsetHeight}px`, padding: 0, aspectRatio: 'auto' });
    else frame.style.height = '';
  }
}

let isListening = false;
const asked = new WeakSet<HTMLIFrameElement>();

/** Gives our frames the height that they ask for, and asks those that spoke before anybody listened. */
export function listenToFrames(page: Page): void {
  const all = [...document.querySelectorAll('iframe')];
  const frames = all.filter(({ src }) => page.source.parsePermalink(src));
  // One whose address comes later speaks when it has loaded.
  if (!isListening && all.length > 0) {
    isListening = true;
    addEventListener('message', (event: MessageEvent<unknown>) => {
      const { type, height } = (event.data ?? {}) as { type?: unknown; height?: unknown };
      if (type !== 'fukushi-height' || !Number.isInteger(height)) return;
      const wanted = height as number;
      if (wanted < LOWEST || wanted > HIGHEST) return;
      const frame = frameOf(event, page);
      if (frame) setHeight(frame, wanted);
    });
  }
  // One that waits to be scrolled to would move the page then, and be cut off on paper.
  const load = () => frames.forEach((frame) => (frame.loading = 'eager'));
  if (document.readyState === 'complete') load();
  else addEventListener('load', load);
  for (const frame of frames) {
    // Each once: it answers, and its answer brings us here again.
    if (!asked.has(frame)) frame.contentWindow?.postMessage({ type: 'fukushi-height' }, '*');
    asked.add(frame);
  }
}
