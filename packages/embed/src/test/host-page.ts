/** For tests: a host's page in a frame, with the built script in it as a webmaster pastes it. */

/** Where the test server has the built site. */
export const SITE = new URL('/dist/site/', location.href).href;
export const SCRIPT = `${SITE}v1/fukushi.js`;

/** The engine's version, to which a build adds a fingerprint of what it bound. */
const { version: engine } = (await (await fetch('/packages/embed/package.json')).json()) as {
  readonly version: string;
};
/** The exact version that was built: the first in the site's list; the site may hold earlier ones beside it. */
export const [VERSION = ''] = Object.keys((await (await fetch(`${SITE}sri.json`)).json()) as object);
if (!VERSION.startsWith(`${engine}-`) || !/-[\da-f]{8}$/u.test(VERSION)) {
  throw new Error(`The newest version in dist/site/sri.json is ${VERSION}: build again.`);
}

export type HostWindow = Window & typeof globalThis;

export interface Host {
  readonly window: HostWindow;
  readonly document: Document;
  /** What the page said: `info: …`, `warn: …`, `error: …`. */
  readonly messages: readonly string[];
  /** Files of ours that the page has asked for so far, as paths below the site. */
  readonly requests: () => readonly string[];
  readonly find: <Found extends HTMLElement = HTMLElement>(selector: string) => Found;
}

const frames: HTMLIFrameElement[] = [];

/** Takes the frames of a test away; call it after each. */
export function closeHosts(): void {
  for (const frame of frames.splice(0)) frame.remove();
}

/** Records what the page says and what goes wrong in it, from before its first script. */
const RECORDER = `<script>
  window.said = [];
  for (const level of ['info', 'warn', 'error']) {
    const original = console[level];
    console[level] = (...words) => said.push(level + ': ' + words.map(String).join(' '));
  }
  addEventListener('error', (event) => said.push('error: ' + event.message));
  addEventListener('unhandledrejection', (event) => said.push('error: ' + event.reason));
</script>`;

/** Opens a page and resolves when it and its scripts have loaded. */
export async function openHost(
  body: string,
  { head = '', lang = 'ja' }: { readonly head?: string; readonly lang?: string } = {},
): Promise<Host> {
  const frame = document.createElement('iframe');
  frame.title = 'host page';
  frames.push(frame);
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  frame.srcdoc = `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>host</title>${RECORDER}${head}</head><body>${body}</body></html>`;
  document.body.append(frame);
  await loaded;
  const window = frame.contentWindow as HostWindow & { said: string[] };
  return {
    window,
    document: window.document,
    messages: window.said,
    requests: () =>
      window.performance
        .getEntriesByType('resource')
        .filter(({ name }) => name.startsWith(SITE))
        .map(({ name }) => name.slice(SITE.length)),
    find<Found extends HTMLElement>(selector: string) {
      const found = window.document.querySelector<Found>(selector);
      if (!found) throw new Error(`The page has no ${selector}.`);
      return found;
    },
  };
}

/** The tag that a webmaster pastes. */
export const scriptTag = (attributes = 'async', address = SCRIPT): string =>
  `<script src="${address}" ${attributes}></script>`;

/** Resolves with the first value that is there; the test's own time limit ends the wait. */
export async function until<Value>(look: () => Value | null | undefined | false): Promise<Value> {
  for (;;) {
    const value = look();
    if (value !== null && value !== undefined && value !== false) return value;
    await new Promise((resolve) => setTimeout(resolve));
  }
}

/** What a widget draws, in a language; waits until it is there. */
export const shown = (widget: Element, lang = 'ja'): Promise<HTMLElement> =>
  until(() =>
    widget.shadowRoot?.querySelector<HTMLElement>(`[part~=frame][lang="${lang}"]:not([part~=problem])`),
  );

/** The note to the editor that a widget shows in place of its view. */
export const note = (widget: Element): Promise<HTMLElement> =>
  until(() => widget.shadowRoot?.querySelector<HTMLElement>('[part~=problem]'));

/** Text with white space as readers see it. */
export const words = (node: Node | null | undefined): string =>
  (node?.textContent ?? '').replaceAll(/\s+/gu, ' ').trim();

/** The nodes that a widget still shows of what stands between its tags. */
export const shownChildren = (widget: Element): readonly string[] =>
  (widget.shadowRoot?.querySelector('slot')?.assignedNodes() ?? []).map(words).filter(Boolean);

/** The widget that a block of the page shows in its shadow root; waits until it is there. */
export const mountIn = (block: Element): Promise<HTMLElement> =>
  until(() => block.shadowRoot?.firstElementChild as HTMLElement | null | undefined);

/** The texts of a block that still show beside the widget which stands in for it. */
export function slotted(block: Element): readonly string[] {
  const widget = block.shadowRoot?.firstElementChild;
  const slots = widget?.shadowRoot?.querySelector('slot')?.assignedNodes({ flatten: true }) ?? [];
  return slots.map(words).filter(Boolean);
}
