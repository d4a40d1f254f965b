/**
 * The one script of a permalink page. It does nothing unless the page stands in
 * a frame: then it tells the page around it how high the content is. Heights
 * are no secret, so anybody may hear them; only the page around is listened to.
 * In a WordPress post it also speaks WordPress's own protocol. A theme that its address names is pinned.
 */

/** Changes that follow each other within this time, in milliseconds, are told once. */
const QUIET = 50;

/** WordPress gives each frame a secret in its address and believes messages that have it. */
const secret = /secret=([A-Za-z0-9]+)/u.exec(location.hash)?.[1];

/** A light page around asks for `#theme=light`, or its readers' dark mode would darken the frame alone. */
const theme = /[#?&]theme=(light|dark)(?![^&#])/u.exec(location.href)?.[1];

let told = 0;
let timer: ReturnType<typeof setTimeout> | undefined;

const post = (message: unknown): void => parent.postMessage(message, '*');

function tell(isAsked = false): void {
  const height = Math.ceil(document.documentElement.getBoundingClientRect().height);
  // In a tab that is not shown there is no width, so no height that means anything.
  if (innerWidth === 0 || height === 0 || (height === told && !isAsked)) return;
  told = height;
  post({ type: 'fukushi-height', height });
  if (secret) post({ message: 'height', value: height, secret });
}

/**
 * WordPress's sandbox lets no link out; it follows those to our own host itself. For telephone numbers, mail and
 * other hosts it is asked for this page, where they work.
 */
function follow(event: MouseEvent): void {
  const link = event.composedPath().find((node) => node instanceof HTMLAnchorElement);
  if (!link || event.defaultPrevented || event.button !== 0) return;
  if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
  const here = new URL(location.href);
  here.hash = '';
  event.preventDefault();
  post({ message: 'link', value: link.origin === here.origin ? link.href : here.href, secret });
}

function speak(): void {
  if (theme) document.documentElement.setAttribute('data-theme', theme);
  addEventListener('message', ({ source, data }: MessageEvent<unknown>) => {
    const { type, message } = (data ?? {}) as { type?: unknown; message?: unknown };
    if (source === parent && (type === 'fukushi-height' || message === 'ready')) tell(true);
  });
  // Fonts that arrive, a language that changes, a tab that opens: all change the height or the width.
  new ResizeObserver(() => {
    clearTimeout(timer);
    timer = setTimeout(tell, QUIET);
  }).observe(document.documentElement);
  addEventListener('load', () => tell(true));
  if (secret) addEventListener('click', follow);
  // Who hides us until we speak need not wait.
  tell();
}

if (parent !== window) speak();
