import type { Page } from '../repairs/tools.js';

/** Pages that need less or more than this are not ours. */
const [LOWEST, HIGHEST] = [100, 4000];

/** The frame of ours that a message came from: its window, its address and its origin must all fit. */
function frameOf({ source, origin }: MessageEvent, page: Page): HTMLIFrameElement | undefined {
  const frame = [...document.querySelectorAll('iframe')].find(
    ({ contentWindow }) => contentWindow === source,
  );
  // A sandboxed frame has no origin; its element still says what it shows.
  const isSandboxed = origin === 'null' && frame?.hasAttribute('sandbox');
  const fits = isSandboxed || origin === new URL(page.base).origin;
  return frame && fits && page.parse(frame.src) ? frame : undefined;
}

function setHeight(frame: HTMLIFrameElement, height: number): void {
  const isBorderBox = getComputedStyle(frame).boxSizing === 'border-box';
  const border = isBorderBox ? frame.offsetHeight - frame.clientHeight : 0;
  // The attribute stays: it is the height without this script.
  frame.style.height = `${height + border}px`;
}

let isListening = false;

/** Gives our frames the height that they ask for, and asks those that spoke before anybody listened. */
export function listenToFrames(page: Page): void {
  const frames = [...document.querySelectorAll('iframe')].filter(({ src }) => page.parse(src));
  if (frames.length === 0) return;
  if (!isListening) {
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
  for (const { contentWindow } of frames) contentWindow?.postMessage({ type: 'fukushi-height' }, '*');
}
