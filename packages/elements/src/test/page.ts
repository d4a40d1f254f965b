import { LitElement } from 'lit';
import type { FukushiErrorEvent } from '../events/fukushi-error.js';

/** A page with headings of its own, into which a test puts widgets. Its address, language and classes are put back. */
const main = document.createElement('main');

afterEach(() => {
  if (location.hash) {
    history.replaceState(null, '', location.pathname + location.search);
    dispatchEvent(new HashChangeEvent('hashchange'));
  }
  main.remove();
  main.replaceChildren();
  document.documentElement.className = '';
  document.documentElement.lang = 'ja';
  document.body.removeAttribute('data-kana');
  document.body.removeAttribute('data-translate');
});

/** Shows HTML as an editor would have written it; the first widget in it, once all have rendered. */
export async function show<Widget extends LitElement = LitElement>(markup: string): Promise<Widget> {
  main.innerHTML = `<h1>ページ</h1><h2>計画</h2>${markup}`;
  document.body.append(main);
  await settled();
  const first = widgets().at(0);
  if (!first) throw new Error('the page has no widget');
  return first as Widget;
}

/** Waits until what observers saw has reached every widget. */
export async function settled(): Promise<void> {
  await Promise.resolve(); // mutation observers are called before this goes on
  await Promise.all(widgets().map((widget) => widget.updateComplete));
}

/** All widgets of the page, also those in shadow roots. */
export function widgets(root: ParentNode = main): LitElement[] {
  return [...root.querySelectorAll('*')].flatMap((element) => [
    ...(element instanceof LitElement ? [element] : []),
    ...(element.shadowRoot ? widgets(element.shadowRoot) : []),
  ]);
}

/** The element in a page, for tests of what stands around a widget. */
export function onPage<Found extends Element = HTMLElement>(selector: string): Found {
  const found = main.querySelector<Found>(selector);
  if (!found) throw new Error(`the page has no ${selector}`);
  return found;
}

/** Resolves when something happens; to be asked for before it does. */
export const next = (type: string, target: EventTarget = window): Promise<Event> =>
  new Promise((resolve) => {
    target.addEventListener(type, resolve, { once: true });
  });

/** What a call writes to the console as warnings; nothing reaches the real console. */
export async function warnings(work: () => unknown): Promise<unknown[][]> {
  const { warn } = console;
  const calls: unknown[][] = [];
  console.warn = (...words: unknown[]) => void calls.push(words);
  try {
    await work();
    await settled();
  } finally {
    console.warn = warn;
  }
  return calls;
}

/** Everything a widget reports to the page while something is done. */
export async function errors(work: () => unknown): Promise<FukushiErrorEvent[]> {
  const events: FukushiErrorEvent[] = [];
  const hear = (event: FukushiErrorEvent) => events.push(event);
  document.body.addEventListener('fukushi-error', hear);
  await warnings(work);
  document.body.removeEventListener('fukushi-error', hear);
  return events;
}
