import type { LanguageTag } from '@fukushi-widgets/model';
import { parseFragment, serialize } from 'parse5';
import type { DefaultTreeAdapterTypes } from 'parse5';
import { classesOf } from '../html/classes.js';
import {
  CONTENTS,
  find,
  leadBack,
  linkTo,
  said,
  sectionsIn,
  wordsIn,
  type Element,
} from './contents-parts.js';
import { directoryLists } from './directory-contents.js';
import { textOf } from './page-view.js';
import type { PageView } from './page-view.js';

/** A long page is hard to see over on a telephone: what it has, before it, and ways back. */
export interface PageContents {
  /** The list, to stand before the widget; empty for a page that needs none. */
  readonly nav: string;
  /** The widget, with the places that the list leads to. */
  readonly html: string;
}

/** The contents of a page: of a whole plan its parts, of a long list of contacts letters and wards. */
export function pageContents(view: PageView): PageContents {
  const { widget, html, lang } = view;
  const none = { nav: '', html };
  if (widget !== 'plan' && widget !== 'contact-directory') return none;
  const root = parseFragment(html);
  const lists = widget === 'plan' ? planList(root, lang) : directoryLists(root, view);
  if (lists === undefined) return none;
  return {
    nav:
      `<nav class="contents" aria-labelledby="${CONTENTS}">` +
      `<p id="${CONTENTS}">${said(lang, ({ contents }) => contents)}</p>${lists}</nav>`,
    html: serialize(root),
  };
}

/** A link after each goal leads back: the others are short. */
function planList(root: DefaultTreeAdapterTypes.DocumentFragment, lang: LanguageTag): string {
  const items = sectionsIn(root).map((section, index) => {
    const place = `part-${index + 1}`;
    section.attrs.push({ name: 'id', value: place });
    if (classesOf(section).includes('goal')) leadBack(section, lang);
    return `<li>${linkTo(place, linkWords(section))}</li>`;
  });
  return `<ul>${items.join('')}</ul>`;
}

/** What a section's heading says. */
function linkWords(section: Element): string {
  const heading = find(section, ({ tagName }) => /^h\d$/u.test(tagName));
  return heading && textOf(heading) !== '' ? wordsIn(heading) : '';
}
