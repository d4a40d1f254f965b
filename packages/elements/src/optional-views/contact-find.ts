import { organizationOf, readingOf, withoutRuby, type Contact } from '@fukushi-widgets/model';
import type { WidgetHost } from '../controllers/widget.js';
import type { OptionalFrom, Searched } from '../optional.js';
import type { ViewContext } from '../views/context.js';
import { hiragana } from './contact-kana.js';
import { ASKED, SHOWN } from './contact-sentences.js';

/** Milliseconds in which a reader who types has not typed further: only then it is said what was found. */
const PAUSE = 400;

/** Letters as they are compared: one width, one kana, one case, no hyphens and brackets. */
const findable = (text: string): string =>
  hiragana(text.normalize('NFKC').toLowerCase()).replaceAll(/[\s()‐-―−-]|(?<=\d)ー(?=\d)/gu, '');

/** Every text in a value, as it is written and as it is read. */
const textsIn = (value: unknown): readonly string[] =>
  typeof value === 'string'
    ? [withoutRuby(value), readingOf(value)]
    : Object.values(value ?? {}).flatMap(textsIn);

/** What a search looks through: everything that a contact says to readers, in every language. */
const SAID = [
  'name',
  'reading',
  'department',
  'introduction',
  'phones',
  'fax',
  'email',
  'url',
  'hours',
  'postalCode',
  'address',
  'languages',
  'support',
  'note',
  'operator',
  'group',
] as const;

function textOf(contact: Contact, { plan }: ViewContext): string {
  const { name, shortName, aliases } = organizationOf(plan, contact) ?? {};
  return textsIn([SAID.map((field) => contact[field]), name, shortName, aliases])
    .map(findable)
    .join('\n');
}

const texts = new WeakMap<Contact, string>();

/** The same, kept while a reader searches. */
function keptTextOf(contact: Contact, context: ViewContext): string {
  const text = texts.get(contact) ?? textOf(contact, context);
  texts.set(contact, text);
  return text;
}

interface Search {
  readonly form: HTMLFormElement;
  readonly said: FormData;
  readonly pause?: ReturnType<typeof setTimeout>;
}

/** What a reader searched for last, by widget: it stays when the page changes its language. */
const searches = new WeakMap<WidgetHost, Search>();

/** Hides what a form does not ask for, and says how much is left. What is hidden stays in its place, for paper too. */
function find(form: HTMLFormElement, searched: Searched): void {
  const { all, contacts, context, host, marks, none, some } = searched;
  const said = new FormData(form);
  const { words: typed = '', ...chosen } = Object.fromEntries(said) as Readonly<Record<string, string>>;
  const wanted = typed.split(/\s/u).map(findable);
  const isFound = (contact: Contact, index: number): boolean =>
    wanted.every((word) => keptTextOf(contact, context).includes(word)) &&
    Object.entries(chosen).every(([name, value]) => !value || marks[index]?.[name]?.includes(value));
  const found = contacts.map(isFound);
  const directory = form.parentElement as HTMLElement;
  directory.querySelectorAll('.entry').forEach((entry, index) => {
    entry.classList.toggle('unfound', !found[index]);
  });
  for (const list of directory.querySelectorAll(':scope > section, .entries'))
    list.classList.toggle('unfound', !list.querySelector('.entry:not(.unfound)'));
  const count = found.filter(Boolean).length;
  const asked = [typed.trim(), ...Object.values(chosen)].filter(Boolean).map((each) => `「${each}」`);
  form.classList.toggle('used', asked.length > 0);
  const sentence = withoutRuby(asked.length ? (count ? some : none) : all)
    .replace(ASKED, () => asked.join(''))
    .replace(SHOWN, String(count));
  clearTimeout(searches.get(host)?.pause);
  const pause = setTimeout(() => {
    (form.querySelector('[aria-live]') as Element).textContent = sentence;
  }, PAUSE);
  searches.set(host, { form, said, pause });
}

/** After another language has been drawn, what was searched for is searched for again. */
function findAgain(searched: Searched): void {
  const last = searches.get(searched.host);
  const form = searched.host.shadowRoot?.querySelector('form');
  if (!last || !form || last.form === form) return;
  for (const [name, value] of last.said) {
    const field = form.elements.namedItem(name) as HTMLInputElement | RadioNodeList | null;
    if (field) field.value = String(value);
  }
  find(form, searched);
}

/**
 * Shows everything again. The button goes away, so focus moves to where the next search begins. Only what was asked for
 * is taken back: of every choice that a form resets, Orca says in Firefox that it is there.
 */
function goBack(form: HTMLFormElement, searched: Searched): void {
  for (const field of form.elements as Iterable<Element> as Iterable<HTMLInputElement>)
    if (field.type === 'radio') field.checked = field.defaultChecked;
    else if (field.value) field.value = '';
  find(form, searched);
  form.querySelector('input')?.focus();
}

export const contactFindFrom: OptionalFrom<'contact-find'> = () => ({ find, findAgain, goBack, styles: [] });
