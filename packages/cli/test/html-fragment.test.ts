/** What every fragment must be, whoever's plan it shows, to survive the places where it is pasted (docs/guides/cms.en.md). */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import { compiledFiles, readPlanFolder } from '@fukushi-widgets/cli';
import { WIDGETS, isPlan, permalinkPath, withTranslation } from '@fukushi-widgets/model';
import type { Plan, Translation, WidgetName } from '@fukushi-widgets/model';
import { parseFragment } from 'parse5';

import { fullPlan } from './support/full-plan.js';
import {
  attribute,
  elements,
  headingsOf,
  invalidFragment,
  nodesIn,
  skippedLevels,
  textOf,
  type Element,
} from './support/html.js';
import { fragmentHtml, widgetIds } from './support/in-process.js';

const BASE = 'https://w.example/';
const compiled = compiledFiles(
  readPlanFolder(new URL('../../../../packages/komoro', import.meta.url).pathname),
);
const komoro: unknown = JSON.parse(compiled.get('ja.json') ?? '');
assert.ok(isPlan(komoro));
const inEnglish = withTranslation(komoro, 'en', JSON.parse(compiled.get('en.json') ?? '') as Translation);

interface Case {
  readonly name: string;
  readonly widget: WidgetName;
  readonly id: string | undefined;
  readonly lang: string;
  readonly headingLevel: number;
  readonly variant?: Variant;
  readonly html: string;
}

type Variant = 'summary' | 'compact' | 'inline';

/** The variants that are blocks; what stands within a sentence is below. */
const VARIANTS: Partial<Record<WidgetName, Variant>> = {
  'policy-card': 'summary',
  'goal-section': 'summary',
  'contact-box': 'compact',
};

const casesOf = (name: string, plan: Plan, lang: string, headingLevel: number): readonly Case[] =>
  WIDGETS.flatMap((widget) =>
    widgetIds(widget, plan).map((id) => ({
      name: [name, lang, widget, id].join(' '),
      ...{ widget, id, lang, headingLevel },
      html: fragmentHtml({ plan, widget, id, lang, headingLevel, base: BASE }) ?? '',
    })),
  );

const shorter = ['ja', 'en'].flatMap((lang) =>
  Object.entries(VARIANTS).flatMap(([widget, variant]) =>
    casesOf('komoro', lang === 'ja' ? komoro : inEnglish, lang, 3)
      .filter((one) => one.widget === widget)
      .map((one) => ({
        ...one,
        name: `${one.name} ${variant}`,
        variant,
        html:
          fragmentHtml({
            ...{ plan: lang === 'ja' ? komoro : inEnglish, base: BASE, variant },
            ...{ widget: one.widget, id: one.id, lang, headingLevel: 3 },
          }) ?? '',
      })),
  ),
);

const cases: readonly Case[] = [
  ...shorter,
  ...casesOf('komoro', komoro, 'ja', 3),
  ...casesOf('komoro', inEnglish, 'en', 3),
  ...[2, 3, 4, 5, 6].flatMap((level) => casesOf(`full, from h${level}`, fullPlan(), 'ja', level)),
];

/** Asserts that `check` finds nothing in any fragment. */
function nowhere(check: (one: Case) => readonly string[] | string | undefined): void {
  const found = cases.flatMap((one) => {
    const what = check(one) ?? [];
    return [what].flat().map((each) => `${one.name}: ${each}`);
  });
  assert.deepEqual(found, []);
}

/** What stands next in the same parent, but for white space. */
function followingNode(link: Element) {
  const siblings = link.parentNode?.childNodes ?? [];
  return siblings
    .slice(siblings.indexOf(link) + 1)
    .find((node) => node.nodeName !== '#text' || textOf(node) !== '');
}

const linksIn = (html: string) => elements(html).filter(({ tagName }) => tagName === 'a');

describe('every fragment', () => {
  test('of every widget and id', () => {
    assert.equal(cases.length, 2 * (8 + 3 + 2) + 23 + 23 + 5 * 11);
  });

  test('is valid HTML', async () => {
    const found = await Promise.all(
      cases.map(async ({ name, html }) =>
        (await invalidFragment(html)).map((finding) => `${name}: ${finding}`),
      ),
    );
    assert.deepEqual(found.flat(), []);
  });

  test('has no comment and no character that is there for nothing', () => {
    nowhere(({ html }) => {
      const names = nodesIn(parseFragment(html)).map(({ nodeName }) => nodeName);
      return names.includes('#comment') ? 'comment' : (/<\?|<!|[\u200B\uFEFF]|\t/u.exec(html)?.[0] ?? []);
    });
  });

  test('is one block, in one piece: no blank line, no indent, nothing around it', () => {
    nowhere(({ html }) => {
      const roots = parseFragment(html).childNodes;
      if (roots.length !== 1 || roots[0]?.nodeName !== 'div') return `${roots.length} roots`;
      return html === html.trim() && !/\n\s|[ \t]\n/u.test(html) ? [] : 'white space';
    });
  });

  test('has only attributes that mean something where it is pasted', () => {
    nowhere(({ html }) =>
      elements(html).flatMap(({ tagName, attrs }) =>
        attrs
          .filter(({ name, value }) => {
            if (name === 'class') return !/^(?:fukushi-embed|notranslate)$/u.test(value);
            return !['lang', 'href', 'translate', 'aria-label'].includes(name);
          })
          .map(({ name, value }) => `<${tagName} ${name}="${value}">`),
      ),
    );
  });

  test('holds nothing that a reader would have to operate, and no empty element', () => {
    nowhere(({ html }) =>
      elements(html)
        .filter(
          (element) =>
            /^(?:button|input|script|style|svg|iframe|slot|template|fukushi-.*)$/u.test(element.tagName) ||
            (textOf(element) === '' && element.tagName !== 'br'),
        )
        .map(({ tagName }) => `<${tagName}>`),
    );
  });

  test('holds no paragraph beside other text in a list item, where the classic editor of WordPress would make one word of both', () => {
    nowhere(({ html }) =>
      elements(html)
        .filter(({ tagName }) => tagName === 'li')
        .flatMap(({ childNodes }) => {
          const names = childNodes
            .filter((node) => textOf(node) !== '')
            .map(({ nodeName }) => (/^(?:#text|a|span|strong)$/u.test(nodeName) ? 'text' : nodeName));
          return names.filter((name, index) => name === 'p' && /^(?:p|text)$/u.test(names[index - 1] ?? ''));
        }),
    );
  });

  test('says which language it is in', () => {
    nowhere(({ html, lang }) => {
      const root = elements(html).find(({ tagName }) => tagName === 'div');
      return root && attribute(root, 'lang') === lang ? [] : 'lang';
    });
  });

  test('starts with the heading level asked for and skips none', () => {
    nowhere(({ html, headingLevel }) => {
      const levels = headingsOf(elements(html));
      if (levels[0] !== headingLevel) return `starts with h${levels[0]}`;
      return skippedLevels(levels).map((level) => `h${level} too deep`);
    });
  });

  test('links to web pages only: checkers refuse tel: and mailto:', () => {
    nowhere(({ html }) =>
      linksIn(html)
        .map((link) => attribute(link, 'href') ?? '')
        .filter((href) => !/^https?:/u.test(href)),
    );
  });

  test('keeps the telephone numbers and addresses as text', () => {
    const text = (name: string) => textOf(parseFragment(cases.find((one) => one.name === name)?.html ?? ''));
    assert.match(
      text('komoro ja contact-box city'),
      /0267-22-1700（内線2141）.*shakai@city\.komoro\.nagano\.jp/u,
    );
    assert.match(
      text('full, from h3 ja contact-box city'),
      /0267-00-0000（内線123）.*0267-00-0001.*fukushi@example\.lg\.jp/u,
    );
  });

  test('has link texts of four characters or more that say where they lead', () => {
    nowhere(({ html }) =>
      linksIn(html)
        .map(textOf)
        .filter((text) => text.length < 4 || /^(?:ここ|こちら)|(?:ここ|こちら)$/u.test(text)),
    );
  });

  test('has no link text of words that say nothing: those that SHIRASAGI lists', () => {
    nowhere(({ html }) =>
      linksIn(html)
        .map(textOf)
        .filter((text) => /^(?:写真|イラスト|ここ|こちら)$/u.test(text)),
    );
  });

  test('has no two links side by side that lead to one address', () => {
    nowhere(({ html }) =>
      linksIn(html).flatMap((link) => {
        const next = followingNode(link);
        return next &&
          'tagName' in next &&
          next.tagName === 'a' &&
          attribute(next, 'href') === attribute(link, 'href')
          ? [`${textOf(link)} ${textOf(next)}`]
          : [];
      }),
    );
  });

  test('carries nothing in data-* attributes, which publishing systems take away', () => {
    nowhere(({ html }) =>
      elements(html).flatMap(({ attrs }) =>
        attrs.map(({ name }) => name).filter((name) => /^data-/u.test(name)),
      ),
    );
  });

  test('ends with the link to its own page, by which the script knows it', () => {
    nowhere(({ html, widget, id, lang, variant }) => {
      const last = linksIn(html).at(-1);
      const own = BASE + permalinkPath({ widget, id, lang: lang === 'ja' ? undefined : lang });
      // The hash says that the text above says it all: no script shows it again.
      const look = variant ? `&variant=${variant}` : '';
      if (!last || attribute(last, 'href') !== `${own}#text${look}`) return 'last link';
      return textOf(parseFragment(html)).endsWith(textOf(last)) ? [] : 'text after the link';
    });
  });

  test('writes dates in words', () => {
    nowhere(
      ({ html }) =>
        /\d{4}[-/.年]\d{1,2}[-/.]\d{1,2}|\d{4}[/-]\d{1,2}(?:[/-]\d{1,2})?(?!\d)/u.exec(
          textOf(parseFragment(html)).replaceAll(/\d{4}-\d{2}-\d{4}/gu, ''),
        )?.[0],
    );
  });

  test('has a caption and scopes where it has a table', () => {
    nowhere(({ html }) => {
      const all = elements(html);
      const bare = all.filter((element) => element.tagName === 'th' && !attribute(element, 'scope'));
      const count = (tag: string) => all.filter(({ tagName }) => tagName === tag).length;
      return count('table') === count('caption') ? bare.map(textOf) : 'caption';
    });
  });

  test('has no letters that checkers refuse: full-width letters, digits and spaces, half-width kana, ①', () => {
    nowhere(({ html }) => [...html.matchAll(/[Ａ-Ｚａ-ｚ０-９　ｦ-ﾟ①-⓿❶-➓]/gu)].map(([letter]) => letter));
  });
});

describe('a contact within a sentence', () => {
  const contact = { id: 'here', name: '見本の会', department: ['事務局'] };
  const inline = (more: object, lang = 'ja', base: string | undefined = BASE) => {
    const plan = { ...fullPlan(), contacts: [{ ...contact, ...more }] } as Plan;
    const request = { plan, widget: 'contact-box', id: 'here', lang, headingLevel: 3, base } as const;
    return fragmentHtml({ ...request, variant: 'inline' }) ?? '';
  };
  const phones = [
    { number: '0267-00-0001', label: '昼', extension: '1' },
    { number: '0267-00-0002', label: '夜' },
  ];

  for (const [what, more] of [
    ['two telephones', { phones, hours: '平日', address: '見本町1番1号', email: 'kai@example.com' }],
    ['no telephone', { email: 'kai@example.com' }],
    ['no way to be reached', {}],
  ] as const)
    test(`${what}: holds what may stand in a paragraph, links to web pages, and ends in our link`, async () => {
      const html = inline(more);
      assert.deepEqual(await invalidFragment(`<p>くわしくは${html}へ。</p>`), []);
      const names = new Set(elements(html).map(({ tagName }) => tagName));
      assert.deepEqual([...names].filter((name) => name !== 'span' && name !== 'a').sort(), []);
      assert.deepEqual(
        linksIn(html).map((link) => attribute(link, 'href')),
        [`${BASE}v1/embed/contact-box/here/#text&variant=inline`],
      );
      assert.ok(html.endsWith('</a></span>') && html.startsWith('<span lang="ja">見本の会 事務局'), html);
      // A script knows a block of ours by its class; this is none, and must stay the sentence's.
      assert.doesNotMatch(html, /fukushi-embed/u);
    });

  test('says the numbers, and no more of the contact', () => {
    const text = textOf(parseFragment(inline({ phones, hours: '平日', address: '見本町1番1号' })));
    assert.equal(
      text.replace(/、[^、]*$/u, ''),
      '見本の会 事務局 電話 昼 0267-00-0001（内線1）、電話 夜 0267-00-0002',
    );
  });

  test('parts the numbers as its language does', () => {
    assert.match(inline({ phones }, 'en'), /\(extension 1\), Telephone/u);
    assert.match(textOf(parseFragment(inline({ phones }, 'en'))), /0002, Page of “見本の会/u);
  });

  test('without an address of publication has no link, and nothing in its place', () => {
    const plan = { ...fullPlan(), contacts: [contact] } as Plan;
    const html = fragmentHtml({
      ...{ plan, widget: 'contact-box', id: 'here', lang: 'ja', headingLevel: 3 },
      variant: 'inline',
    });
    assert.equal(html, '<span lang="ja">見本の会 事務局</span>');
  });
});

describe('a plan whose policies have no numbers', () => {
  const [goal] = fullPlan().goals;
  const withPolicy = (policy: Plan['goals'][number]): Plan => ({
    ...fullPlan(),
    levels: [
      { id: 'goal', label: '目標' },
      { id: 'policy', label: '施策' },
    ],
    goals: [{ ...goal, id: '1', children: [policy] }],
  });
  const fragment = (plan: Plan, widget: WidgetName) =>
    widgetIds(widget, plan)
      .map((id) => fragmentHtml({ plan, widget, id, lang: 'ja', headingLevel: 3, base: BASE }))
      .join('\n');

  for (const widget of ['system-chart', 'policy-card', 'goal-section', 'action-list', 'plan'] as const) {
    test(`${widget}: a policy without a title leaves no empty heading and no empty link`, () => {
      const untitled = { id: '1-2', vision: '題のない施策の姿', actions: [{ text: '取り組みです。' }] };
      const empty = elements(fragment(withPolicy(untitled), widget)).filter(
        (element) => /^(?:h[1-6]|a|li|p)$/u.test(element.tagName) && textOf(element) === '',
      );
      assert.deepEqual(
        empty.map(({ tagName }) => `<${tagName}>`),
        [],
      );
    });
  }

  test('system-chart: a short title is still a link text that checkers accept', () => {
    const texts = linksIn(fragment(withPolicy({ id: '1-1', title: '見守り' }), 'system-chart')).map(textOf);
    assert.deepEqual(
      texts.filter((text) => text.length < 4),
      [],
    );
  });
});
