/** What is pasted: every form of a few widgets that differ in kind, part, language and options. */
import { parseFragment } from 'parse5';
import {
  FORMS,
  formAddress,
  isInSentence,
  makeForm,
  SENTENCE_FORMS,
} from '@fukushi-widgets/builder/forms.js';
import { makeOwnContact } from '@fukushi-widgets/builder/own-forms.js';
import { readContact } from '@fukushi-widgets/builder/own-contact.js';
import { fileURLToPath } from 'node:url';
import { runProgram } from './paths/run-program.js';

/** Without encryption, so that the pages can be served here: the script takes links of its own scheme for its own. */
export const base = 'http://widgets.example/';

const fromRoot = (path) => fileURLToPath(new URL(`../../../${path}`, import.meta.url));

const widgets = [
  { widget: 'policy-card', id: '2-1', lang: 'en', options: { 'heading-level': '4', 'variant': 'summary' } },
  { widget: 'contact-box', id: 'city' },
  { widget: 'plan-summary', options: { 'heading-level': '5' } },
  { widget: 'contact-box', id: 'city', options: { variant: 'inline' } },
];

/** A partner's own contact, which has no page for a link to lead to. */
const own = readContact(
  new URLSearchParams({
    'name': '見本ふれあいの会',
    'department': '事務局',
    'tel': '0267-00-0001',
    'tel-label': '昼',
    'extension': '12',
    'tel-2': '0267-00-0002',
    'tel-2-label': '夜',
    'email': 'mihon@example.com',
    'url': 'https://www.example.com/',
    'hours': '平日の午前9時から午後5時まで',
    'note': 'お気軽にどうぞ。',
  }),
);

/** What the editor wrote around a form that is part of a sentence. */
export const SENTENCE = ['くわしいことは、', 'へお尋ねください。'];

const fragmentOf = ({ widget, id, lang = 'ja', options = {} }) =>
  runProgram(process.execPath, [
    fromRoot('packages/cli/dist/bin.js'),
    'fragment',
    widget,
    ...(id ? [id] : []),
    ...['--plan', fromRoot('packages/komoro'), '--lang', lang, '--base', base],
    ...['--heading-level', options['heading-level'] ?? '3'],
    ...(isInSentence(options) ? ['--variant', options.variant] : []),
  ]);

const textOf = (node) => node.value ?? (node.childNodes ?? []).map(textOf).join('');

const elementsIn = (node) =>
  (node.childNodes ?? []).flatMap((child) => (child.tagName ? [child, ...elementsIn(child)] : []));

/** Within a sentence there is no heading: what it is called stands in the link to its page. */
const nameIn = (fragment) => /「(.+)」/u.exec(textOf(parseFragment(fragment)))?.[1] ?? '';

/** Paragraphs for a form with text: as many as a reader mode needs to keep the block. */
function firstParagraphs(elements) {
  const paragraphs = elements.filter(({ tagName }) => tagName === 'p').map((node) => textOf(node).trim());
  const enough = paragraphs.findIndex((_, index) => paragraphs.slice(0, index + 1).join('').length >= 100);
  return paragraphs.slice(0, enough === -1 ? undefined : enough + 1);
}

/**
 * `{ request, form, address, html }` for every form of every widget: what `makeForm` was given, where the form
 * leads, and what is pasted. `kind` says which list of the data it counts for: `forms`, `sentence` (of those that stand
 * within one), or `own` (a partner's own contact).
 */
export async function cases() {
  const requests = await Promise.all(
    widgets.map(async (widget) => {
      const fragment = await fragmentOf(widget);
      const elements = elementsIn(parseFragment(fragment));
      const heading = elements.find(({ tagName }) => /^h[1-6]$/.test(tagName));
      return {
        ...widget,
        base,
        title: (heading ? textOf(heading) : nameIn(fragment)).replaceAll(/\s+/g, ' ').trim(),
        text: firstParagraphs(elements),
        fragment,
      };
    }),
  );
  const ofPlan = requests.flatMap((request) => {
    const isPart = isInSentence(request.options);
    const kind = isPart ? 'sentence' : 'forms';
    return (isPart ? SENTENCE_FORMS : FORMS).map((form) => {
      const made = makeForm(form, request);
      const html = isPart ? `<p>${SENTENCE.join(made)}</p>` : made;
      return { request, form, kind, address: formAddress(request), html };
    });
  });
  const request = { title: own.name };
  const ofPartner = SENTENCE_FORMS.map((form) => ({
    request,
    form,
    kind: 'own',
    html: makeOwnContact(form, own),
  }));
  return [...ofPlan, ...ofPartner];
}
