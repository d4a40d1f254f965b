import {
  directoryPlaces,
  type ContactPlaces,
} from '@fukushi-widgets/elements/optional-views/contact-places.js';
import { defaultTreeAdapter as tree } from 'parse5';
import type { DefaultTreeAdapterTypes } from 'parse5';
import { classesOf } from '../html/classes.js';
import { inLanguage } from '../html/localization.js';
import { escapeHtml } from './escape.js';
import { find, leadBack, linkTo, said, sectionsIn, wordsIn, type Element } from './contents-parts.js';
import type { PageView } from './page-view.js';

/**
 * The ways into a long list of contacts that its search gives where there is a script: by letter and by ward, each with
 * links to places in the page. `undefined` where the list is short.
 */
export function directoryLists(
  root: DefaultTreeAdapterTypes.DocumentFragment,
  { plan, lang }: PageView,
): string | undefined {
  const context = { plan, lang, textLang: plan.lang, headingLevel: 2, contactLinks: false };
  const places = inLanguage(lang, () => directoryPlaces(plan.contacts, context));
  if (!places) return undefined;
  const entries = entriesIn(root);
  const lists = [
    list(
      'letters',
      said(lang, ({ letters }) => letters),
      places.letters,
      { entries, lang },
    ),
    list(
      'wards',
      said(lang, ({ wards }) => wards),
      places.wards,
      { entries, lang },
    ),
  ].join('');
  if (lists === '') return undefined;
  for (const all of sectionsIn(root)) {
    const groups = all.childNodes.filter(tree.isElementNode).filter(({ tagName }) => tagName === 'section');
    for (const part of groups.length > 0 ? groups : [all]) leadBack(part, lang);
  }
  return lists;
}

/** All entries, as they are listed. */
function entriesIn(node: DefaultTreeAdapterTypes.ParentNode): Element[] {
  return node.childNodes
    .filter(tree.isElementNode)
    .flatMap((child) => (classesOf(child).includes('entry') ? [child] : entriesIn(child)));
}

interface Listed {
  readonly entries: readonly Element[];
  readonly lang: string;
}

/**
 * Where those of a letter stand together, a link to the first of them; where any are scattered, one to each, below the
 * letter that opens.
 */
function list(id: string, label: string, places: readonly ContactPlaces[], listed: Listed): string {
  if (places.length === 0) return '';
  const areTogether = places.every(({ at }) => (at.at(-1) ?? 0) - (at[0] ?? 0) === at.length - 1);
  const items = places.map(({ name, at }) => {
    const words = inJapanese(name, listed.lang);
    if (areTogether) return `<li>${linkTo(placeOf(at[0] ?? 0, listed), words)}</li>`;
    const links = at.map((index) => `<li>${linkTo(placeOf(index, listed), nameOf(index, listed))}</li>`);
    return `<li><details><summary>${words}</summary><ul>${links.join('')}</ul></details></li>`;
  });
  return (
    `<p id="contents-${id}">${label}</p>` +
    `<ul class="${areTogether ? 'jumps' : 'openers'}" aria-labelledby="contents-${id}">${items.join('')}</ul>`
  );
}

const inJapanese = (name: string, lang: string): string =>
  /[ぁ-ヺ一-龠]/u.test(name) && !/^(?:ja|zh)/u.test(lang)
    ? `<span lang="ja">${escapeHtml(name)}</span>`
    : escapeHtml(name);

/** The id of an entry, which it is given when the first link leads to it. */
function placeOf(index: number, { entries }: Listed): string {
  const place = `entry-${index + 1}`;
  const entry = entries[index];
  if (!entry) throw new Error(`The list has no entry ${index + 1}.`);
  if (!entry.attrs.some(({ name }) => name === 'id')) entry.attrs.push({ name: 'id', value: place });
  return place;
}

function nameOf(index: number, { entries }: Listed): string {
  const entry = entries[index];
  const name = entry && find(entry, (element) => classesOf(element).includes('name'));
  return name ? wordsIn(name) : '';
}
