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

/**
 * In a frame the page is a part of another, and a screen reader goes through both as one: its headings stand below
 * those around, and what is banner, main content and footer of a page of its own is one region here.
 */
function standBelow(): void {
  for (const heading of document.querySelectorAll('h1, h2, h3, h4, h5, h6'))
    heading.setAttribute('aria-level', String(Math.min(6, Number(heading.tagName[1]) + 1)));
  for (const part of document.querySelectorAll('body > header, body > footer'))
    part.setAttribute('role', 'none');
  const main = document.querySelector('main');
  const region = document.createElement('section'); // a `main` may have no other role
  region.setAttribute('aria-label', document.title);
  if (main) region.append(...main.childNodes);
  main?.replaceWith(region);
}

function speak(): void {
  if (document.readyState === 'loading') addEventListener('DOMContentLoaded', standBelow);
  else standBelow();
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
