/** What changed between two versions of a plan, for the readers of each rendition: as page and as text, in its words. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { after, before, describe, test, type TestContext } from 'node:test';
import { readPlanFolder } from '@fukushi-widgets/cli';
import { hasReadings, htmlLang, withoutRuby, type Plan } from '@fukushi-widgets/model';
import type * as Compare from '../dist/changes/compare.js';
import type * as Page from '../dist/changes/page.js';
import type * as Text from '../dist/changes/text.js';
import type * as Fingerprint from '../dist/folder/fingerprint.js';
import type * as Localization from '../dist/html/localization.js';
import type * as PlanInLanguages from '../dist/plan-in-languages.js';
import { changedPlans } from './support/changed-plan.js';
import { fullPlan } from './support/full-plan.js';
import { attribute, headingsOf, invalidPage, pageElements, skippedLevels, textOf } from './support/html.js';
import { run } from './support/in-process.js';
import { folderOf, tinyPlan, type Files } from './support/plan-folder.js';

const load = (path: string): Promise<unknown> => import(new URL(`../${path}`, import.meta.url).href);
const { changesBetween } = (await load('changes/compare.js')) as typeof Compare;
const { changesPage } = (await load('changes/page.js')) as typeof Page;
const { changesText } = (await load('changes/text.js')) as typeof Text;
const { fingerprint } = (await load('folder/fingerprint.js')) as typeof Fingerprint;
const { interfaceLanguages } = (await load('html/localization.js')) as typeof Localization;
const { planInLanguages } = (await load('plan-in-languages.js')) as typeof PlanInLanguages;

const BASE = 'https://fukushi.example/';
const others = interfaceLanguages.filter((lang) => lang !== 'ja');

type Goal = Readonly<Record<'title' | 'keyword' | 'summary', string>>;
const GOAL: Goal = { title: '目標の題', keyword: '支え合い', summary: '支え合いを広げます。' };
const ENGLISH: Partial<Goal> = {
  title: 'The goal',
  keyword: 'mutual help',
  summary: 'We spread mutual help.',
};

const yaml = (lines: Partial<Goal>, line: (name: keyof Goal, text: string) => string): string =>
  Object.entries(lines)
    .map(([name, text]) => `${line(name as keyof Goal, text)}\n`)
    .join('');

/** The tiny plan with a goal, and its translations. */
const files = (goal: Goal, translations: Readonly<Record<string, Partial<Goal>>>): Files => ({
  ...tinyPlan,
  'goals/1.yaml': yaml(goal, (name, text) => `${name}: ${text}`),
  ...Object.fromEntries(
    Object.entries(translations).map(([lang, own]) => [
      `locales/${lang}/goals/1.yaml`,
      yaml(own, (name, text) => `${name}: { text: "${text}", source: "${fingerprint(GOAL[name])}" }`),
    ]),
  ),
});

/** The plan in a rendition, as two folders have it. */
function versions(t: TestContext, lang: string, ...both: readonly [Files, Files]): readonly [Plan, Plan] {
  return both.map((each) => {
    const { plan, translations, findings } = readPlanFolder(folderOf(t, each));
    assert.ok(plan, JSON.stringify(findings));
    const inLang = planInLanguages(plan, new Map([[lang, translations.get(lang) ?? {}]])).get(lang);
    assert.ok(inLang);
    return inLang;
  }) as unknown as readonly [Plan, Plan];
}

const textIn = (lang: string, [old, now]: readonly [Plan, Plan]): string =>
  changesText(changesBetween(old, now, lang), old, now, lang);
const pageIn = (lang: string, [old, now]: readonly [Plan, Plan]): string =>
  changesPage(changesBetween(old, now, lang), old, now, { base: BASE, lang, languages: ['ja', lang] });

describe('what a reader of English is told', () => {
  const told = (t: TestContext, goal: Partial<Goal>, now: Partial<Goal>, then = ENGLISH) => {
    const both = versions(t, 'en', files(GOAL, { en: then }), files({ ...GOAL, ...goal }, { en: now }));
    return { text: textIn('en', both), page: pageIn('en', both) };
  };
  const summary = '支え合いを市に広げます。';

  test('of a sentence that changed, its translation, before and now, in English words and quotation marks', (t) => {
    const { text, page } = told(t, { summary }, { ...ENGLISH, summary: 'We spread mutual help in town.' });
    assert.match(text, /^What has changed since the previous version\nBefore: /u);
    assert.match(text, /\n1 part reworded\.\n/u);
    assert.match(
      text,
      /◆ The goal\n・Explanation\n　Before: We spread mutual help\.\n　Now: We spread mutual help in town\.\n　Difference: “in town” added\n$/u,
    );
    assert.match(
      page,
      /<h3><a href="https:\/\/fukushi\.example\/v1\/embed\/goal-section\/1\/en\/">The goal<\/a>/u,
    );
    assert.match(page, /<dt>Now<\/dt><dd>We spread mutual help<ins> in town<\/ins>\.<\/dd>/u);
  });

  test('of words that changed side by side, that they did as one, without the spaces around them', (t) => {
    const { page } = told(
      t,
      { summary },
      { ...ENGLISH, summary: 'We keep living in mutual help.' },
      { ...ENGLISH, summary: 'We live in mutual help.' },
    );
    assert.match(page, /<dd>We <del>live<\/del> in mutual help\.<\/dd>/u);
    assert.match(page, /<dd>We <ins>keep living<\/ins> in mutual help\.<\/dd>/u);
    assert.match(page, /<dd>“live” → “keep living”<\/dd>/u);
  });

  test('of a correction that its translation does not show, the Japanese, and that it is Japanese', (t) => {
    const { text, page } = told(t, { summary }, ENGLISH);
    assert.match(
      text,
      /・Explanation\n　Only the Japanese text has changed; its translation is as before\.\n　Before: 支え合いを広げます。\n　Now: 支え合いを市に広げます。\n　Difference: “市に” added\n$/u,
    );
    assert.match(
      page,
      /<p>Only the Japanese text has changed; its translation is as before\.<\/p>\n<dl>[^]*<dd><span lang="ja">支え合いを<\/span><ins><span lang="ja">市に<\/span><\/ins><span lang="ja">広げます。<\/span><\/dd>/u,
    );
    assert.match(page, /<dd>“<span lang="ja">市に<\/span>” added<\/dd>/u);
  });

  test('of a translation that was mended, that only it has changed', (t) => {
    const { text } = told(t, {}, { ...ENGLISH, summary: 'We widen mutual help.' });
    assert.match(
      text,
      /・Explanation\n　Only the translation has changed\.\n　Before: We spread mutual help\.\n　Now: We widen mutual help\.\n　Difference: “spread” → “widen”\n$/u,
    );
  });

  test('of a translation that is new, nothing: the plan has not changed', (t) => {
    const { text } = told(t, {}, ENGLISH, { title: 'The goal' });
    assert.match(text, /\nNo text has changed\.\n$/u);
  });

  test('of a sentence whose translation is missing now, the Japanese, and that it is Japanese', (t) => {
    const { title = '', keyword = '' } = ENGLISH;
    const { text, page } = told(t, { summary }, { title, keyword });
    assert.match(text, /　Before: We spread mutual help\.\n　Now: 支え合いを市に広げます。\n$/u);
    assert.match(
      page,
      /<dd><del>We spread mutual help\.<\/del><\/dd>\n<dt>Now<\/dt><dd><ins><span lang="ja">支え合いを市に広げます。<\/span><\/ins><\/dd>/u,
    );
  });

  test('that of an action only the Japanese changed: who acts is said in English', (t) => {
    const actors = (action: string): Files => ({
      ...tinyPlan,
      'policies/1-1.yaml': `parent: "1"\ntitle: 施策の題\nactions:\n  us: ${action}\n`,
      'locales/en/actors/us.yaml': `label: { text: Us, source: "${fingerprint('わたしたち')}" }\n`,
      'locales/en/policies/1-1.yaml': `actions:\n  us: { text: Greet people., source: "${fingerprint('声をかけましょう。')}" }\n`,
    });
    const both = versions(t, 'en', actors('声をかけましょう。'), actors('声をかけ合いましょう。'));
    const page = pageIn('en', both);
    assert.match(page, /<dd><del>Us: <span lang="ja">声をかけましょう。<\/span><\/del><\/dd>/u);
    assert.match(page, /<dd><ins>Us: <span lang="ja">声をかけ合いましょう。<\/span><\/ins><\/dd>/u);
  });
});

describe('the words', () => {
  const JAPANESE = /[ぁ-んァ-ヶ]/u;
  /** A plan that has every text in a language, with something of its own in it. */
  const translated = (lang: string, own: string) =>
    fullPlan((text) => ({ ja: text + own, [lang]: `T${own}` }) as unknown as string);

  for (const lang of others.filter((each) => !hasReadings(each))) {
    test(`in ${lang} every field has its name, and nothing is left in Japanese`, () => {
      const [old, now] = [translated(lang, '1'), translated(lang, '2')];
      const text = textIn(lang, [old, now]);
      assert.ok(text.split('\n').filter((line) => line.startsWith('・')).length > 60);
      assert.doesNotMatch(text, JAPANESE);
      assert.doesNotMatch(text, /\b(?:contained|true|false|undefined)\b/u);
      assert.deepEqual(
        text.split('\n').filter((line) => /^・[a-z]+(?:[A-Z.]\w+)?$/u.test(line)),
        [],
      );
    });

    test(`in ${lang} what came, moved and went is told too`, () => {
      const text = textIn(lang, changedPlans());
      const ours = text.split('\n').filter((line) => /^(?:■|　[^:]*: |・[^:]*$)/u.test(line));
      assert.ok(ours.length > 20);
      for (const line of ours) assert.doesNotMatch(line.replace(/:.*$/su, ''), JAPANESE, line);
    });
  }

  test('a kind of part and what it is named stand as each language writes them', () => {
    const named = (lang: string) => /◆ (.*見本市.?)\n/u.exec(textIn(lang, changedPlans()))?.[1];
    assert.equal(named('en'), 'Contact “見本市”');
    assert.equal(named('ko'), '문의처 ‘見本市’');
    assert.equal(named('zh-Hans'), '联系方式“見本市”');
    assert.equal(named('ja-furigana'), '問合せ先「見本市」');
  });

  test('what data says by words for machines is said to readers', () => {
    const plan = fullPlan();
    const told = (lang: string) => {
      const projects = plan.projects?.map((project) => ({ ...project, kind: 'regional' }) as const) ?? [];
      const [phone] = plan.contacts.flatMap(({ phones = [] }) => phones);
      const contacts = plan.contacts.map((contact) => ({
        ...contact,
        phones: [{ number: phone?.number ?? '', fax: true }],
      }));
      return textIn(lang, [
        { ...plan, relatedPlans: [] },
        { ...plan, projects, contacts },
      ]);
    };
    assert.match(
      told('en'),
      /Project “東地区の事業”\n・Kind\n　Added text: for one area\n[^]*・Relation: Contained in this plan\n/u,
    );
    assert.match(told('en'), /　Now: 0267-00-0000 Telephone and fax\n/u);
    assert.match(told('ja'), /・関係: この計画に含まれています\n/u);
  });

  test('counts have the number that they ask for', () => {
    const counted = (lang: string) => textIn(lang, changedPlans()).split('\n')[3];
    assert.equal(counted('en'), '5 parts reworded, 1 part moved, 2 parts removed.');
    assert.equal(
      counted('pt-BR'),
      '5 partes com texto alterado, 1 parte que mudou de lugar, 2 partes retiradas.',
    );
    assert.equal(counted('zh-Hans'), '文字变更5项，移动1项，删除2项。');
  });

  test('where words have no spaces between them, single words differ all the same', (t) => {
    const thai = (summary: string) => files(GOAL, { th: { summary } });
    const both = versions(t, 'th', thai('เราช่วยเหลือกันในชุมชน'), thai('เราช่วยเหลือกันในเมือง'));
    assert.match(textIn('th', both), /“ชุมชน” → “เมือง”\n$/u);
  });
});

test('a word with a reading is drawn with it, and a reading alone is no change', (t) => {
  const summary = '支《ささ》え合《あ》いを広《ひろ》げます。';
  const longer = '支《ささ》え合《あ》いを市《し》に広《ひろ》げます。';
  const page = pageIn(
    'ja-furigana',
    versions(
      t,
      'ja-furigana',
      files(GOAL, { 'ja-furigana': { summary } }),
      files({ ...GOAL, summary: withoutRuby(longer) }, { 'ja-furigana': { summary: longer } }),
    ),
  );
  assert.match(page, /を<ins><ruby>市<rt data-r="し"><\/rt><\/ruby>に<\/ins><ruby>広<rt data-r="ひろ">/u);
  assert.match(page, /<h4><ruby>説明<rt data-r="せつめい"><\/rt><\/ruby><\/h4>/u);
  const other = longer.replace('市《し》', '町《まち》');
  const furigana = (text: string) =>
    files({ ...GOAL, summary: withoutRuby(text) }, { 'ja-furigana': { summary: text } });
  assert.match(
    pageIn('ja-furigana', versions(t, 'ja-furigana', furigana(longer), furigana(other))),
    /を<del><ruby>市<rt data-r="し"><\/rt><\/ruby><\/del>に[^]*を<ins><ruby>町<rt data-r="まち"><\/rt><\/ruby><\/ins>に/u,
  );
  const corrected = summary.replace('ささ', 'つか');
  const both = versions(
    t,
    'ja-furigana',
    files(GOAL, { 'ja-furigana': { summary } }),
    files(GOAL, { 'ja-furigana': { summary: corrected } }),
  );
  assert.match(textIn('ja-furigana', both), /\n文章に変わりはありません。\n$/u);
});

describe('a site in every rendition', () => {
  const renditions = ['ja', ...others].sort((one, other) => Number(other === 'ja') - Number(one === 'ja'));
  const own = (lang: string): Partial<Goal> =>
    lang === 'ja-furigana'
      ? { title: '目標《もくひょう》の題《だい》' }
      : { title: hasReadings(lang) ? '目標《もくひょう》の 題《だい》' : `Goal ${lang}` };
  const locales = Object.fromEntries(others.map((lang) => [lang, own(lang)]));
  const path = (lang: string) => `v1/embed/changes/${lang === 'ja' ? '' : `${lang}/`}`;
  const textPath = (lang: string) => (lang === 'ja' ? 'v1/text/changes.txt' : `v1/text/changes/${lang}.txt`);
  const folders = { after } as unknown as TestContext;
  const [old, now, site] = [
    folderOf(folders, files(GOAL, locales)),
    folderOf(folders, files({ ...GOAL, summary: '支え合いを市に広げます。' }, locales)),
    folderOf(folders, {}),
  ];
  const html = (lang: string) => readFileSync(join(site, path(lang), 'index.html'), 'utf8');

  const spoken = ['ja', ...others.filter((lang) => !hasReadings(lang)).sort()];

  before(async () => {
    const { code, error } = await run('build', now, '--base', BASE, '-o', site, '--since', old);
    assert.deepEqual([code, error], [0, '']);
  });

  test('has the page and the text of each', () => {
    for (const lang of renditions) {
      assert.ok(existsSync(join(site, path(lang), 'index.html')), lang);
      assert.ok(existsSync(join(site, textPath(lang))), lang);
    }
  });

  test('every page is valid, in its language, with a title of its own, one h1 and no level skipped', async () => {
    const titles = new Set<string>();
    for (const lang of renditions) {
      assert.deepEqual(await invalidPage(html(lang)), [], lang);
      const elements = pageElements(html(lang));
      const found = (tag: string) => elements.find(({ tagName }) => tagName === tag);
      assert.equal(attribute(found('html') as never, 'lang'), htmlLang(lang));
      titles.add(textOf(found('title') as never));
      const levels = headingsOf(elements);
      assert.equal(levels.filter((level) => level === 1).length, 1);
      assert.deepEqual(skippedLevels(levels), [], lang);
      assert.equal(
        elements.some(({ tagName }) => tagName === 'rt'),
        hasReadings(lang),
        lang,
      );
    }
    assert.equal(titles.size, renditions.length);
  });

  test('every page leads to itself in the other renditions, to its text, and stays in its language', () => {
    for (const lang of renditions) {
      const elements = pageElements(html(lang));
      const links = elements.filter(({ tagName }) => tagName === 'a');
      const toOthers = links.filter((link) => attribute(link, 'hreflang') !== undefined);
      assert.deepEqual(
        toOthers.map((link) => [attribute(link, 'href'), attribute(link, 'lang')]),
        renditions.filter((other) => other !== lang).map((other) => [BASE + path(other), htmlLang(other)]),
      );
      const stays = links.filter((link) => !toOthers.includes(link)).map((link) => attribute(link, 'href'));
      const ending = lang === 'ja' ? '' : `${lang}/`;
      assert.deepEqual(stays, [`${BASE}v1/embed/goal-section/1/${ending}`, BASE + textPath(lang)], lang);
      const heads = elements.filter(({ tagName }) => tagName === 'link');
      const alternates = heads
        .filter((link) => attribute(link, 'hreflang'))
        .map((link) => `${attribute(link, 'hreflang')} ${attribute(link, 'href')}`);
      assert.deepEqual(alternates, [
        ...spoken.map((each) => `${each} ${BASE}${path(each)}`),
        `x-default ${BASE}${path('ja')}`,
      ]);
      const canonical = heads.filter((link) => attribute(link, 'rel') === 'canonical');
      assert.deepEqual(
        canonical.map((link) => attribute(link, 'href')),
        [BASE + path(lang)],
      );
    }
  });

  test('says on translated pages alone that they are for reference', () => {
    assert.match(
      html('en'),
      /<p>This is a reference translation\. The Japanese text is authoritative\.<\/p>/u,
    );
    assert.doesNotMatch(html('ja') + html('ja-furigana'), /参考/u);
  });

  test('lists the page among all pages of its rendition, and in the site map with its alternates', () => {
    const index = readFileSync(join(site, 'v1/embed/index.html'), 'utf8');
    const map = readFileSync(join(site, 'sitemap.xml'), 'utf8');
    const entries = [...map.matchAll(/<loc>([^<]*)<\/loc>([^]*?)<\/url>/gu)];
    for (const lang of renditions) {
      assert.ok(index.includes(`<a href="${BASE}${path(lang)}">`), lang);
      const [[, , alternates = ''] = []] = entries.filter(([, address]) => address === BASE + path(lang));
      assert.equal(
        [...alternates.matchAll(/hreflang/gu)].length,
        hasReadings(lang) ? 0 : spoken.length + 1,
        lang,
      );
    }
    assert.match(index, /<a href="[^"]*changes\/en\/">What has changed since the previous version<\/a>/u);
  });
});

describe('changes --lang', () => {
  const OLD = files(GOAL, { en: ENGLISH });
  const NOW = files(
    { ...GOAL, title: '変えた題' },
    { en: { ...ENGLISH, title: 'The new goal' }, th: { title: 'เป้าหมาย' } },
  );
  const EXPECTED = /・Title\n　Before: The goal\n　Now: The new goal\n/u;

  test('takes folders, compiled plans and published addresses', async (t) => {
    const [old, now, compiled, site] = [folderOf(t, OLD), folderOf(t, NOW), folderOf(t, {}), folderOf(t, {})];
    assert.equal((await run('compile', old, '-o', compiled)).code, 0);
    assert.equal((await run('build', old, '--base', BASE, '-o', site)).code, 0);
    const server = createServer((request, response) => {
      const file = join(site, String(request.url));
      response.statusCode = existsSync(file) ? 200 : 404;
      response.end(existsSync(file) ? readFileSync(file) : '');
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    t.after(() => server.close());
    const host = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const places = [
      old,
      join(compiled, 'ja.json'),
      join(site, 'v1/plan/ja.json'),
      host,
      `${host}/v1/plan/ja.json`,
    ];
    for (const place of places) {
      const { code, out, error } = await run('changes', place, now, '--lang', 'en');
      assert.deepEqual([code, error], [0, ''], place);
      assert.match(out, EXPECTED, place);
    }
    // A rendition that the old version did not have: its words were the Japanese ones.
    const { out } = await run('changes', host, now, '--lang', 'th');
    assert.match(out, /\nเดิม: 試しの計画 เมษายน 2025\n[^]*: 目標の題\n.*: เป้าหมาย\n/u);
    // Without it, as before, in Japanese.
    assert.match((await run('changes', old, now)).out, /・題\n　前: 目標の題\n　今: 変えた題/u);
  });

  test('says which renditions there are', async (t) => {
    const { code, error } = await run('changes', folderOf(t, OLD), folderOf(t, NOW), '--lang', 'ko');
    assert.equal(code, 1);
    assert.match(error, /ko の文章がありません。あるのは ja, en, th です/u);
  });
});
