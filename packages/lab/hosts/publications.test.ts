/**
 * The engine knows no city: a second publication, with nothing in common with Komoro's, is built by the command and
 * opened in a browser in every way of embedding. Everything shows its text, and no file of it has a word of Komoro's.
 */
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { Locator } from 'playwright-core';
import { readPlanFolder } from '@fukushi-widgets/cli';
import { actionsOf, placedNodes, WIDGETS, type Plan } from '@fukushi-widgets/model';
import { allShown, pageTests } from './support/browser.js';
import { built, fukushi, smallPublication, textsBelow } from './support/publications.js';
import { hostPage, repositoryPath, serveSite, type Site } from './support/site.js';

const SHIOKAZE = repositoryPath('examples/shiokaze');
const shiokaze = built(SHIOKAZE);
const small = built(smallPublication());

const tests = pageTests(shiokaze.build);
const { open } = tests;

const planOf = (folder: string): Plan => {
  const { plan } = readPlanFolder(folder);
  assert.ok(plan, `${folder} has errors`);
  return plan;
};

const CARD =
  /取組1\s*何でも話せる窓口を1つにする[^]*どこへ行けばよいか迷わず、1回で話が済むまち[^]*町民[^]*不安なことは、小さいうちに話す。/u;
const CONTACT = /しおかぜ町[^]*灯台窓口係[^]*099-000-0001[^]*内線35[^]*tomoshibi@example\.jp/u;

describe('a second publication', () => {
  const shown = async (name: string, body: string) => {
    const opened = await open(tests.site.page(name, { html: hostPage(body) }));
    await allShown(opened.page);
    assert.deepEqual(opened.messages, []);
    return opened.page;
  };
  const permalink = (path: string) => `${tests.site.base}v1/embed/${path}`;
  const get = async (path: string) => {
    const response = await fetch(tests.site.base + path);
    assert.equal(response.status, 200, path);
    return response.text();
  };
  /** What a reader sees of the widgets that a block or a tag shows. */
  const said = (widget: Locator) => widget.locator('[part~=frame]').first().innerText();

  test('is checked without a finding', () => {
    assert.deepEqual(readPlanFolder(SHIOKAZE).findings, []);
  });

  test('element: every widget shows its text', async () => {
    const page = await shown(
      'elements.html',
      `<fukushi-policy-card policy="akari-a-1"></fukushi-policy-card>
      <fukushi-goal-section goal="hatoba"></fukushi-goal-section>
      <fukushi-system-chart></fukushi-system-chart>
      <fukushi-action-list actor="町民"></fukushi-action-list>
      <fukushi-contact-box organization="tomoshibi"></fukushi-contact-box>
      <fukushi-plan-summary></fukushi-plan-summary>`,
    );
    const plan = planOf(SHIOKAZE);
    assert.match(await said(page.locator('fukushi-policy-card')), CARD);
    assert.match(await said(page.locator('fukushi-contact-box')), CONTACT);
    assert.match(await said(page.locator('fukushi-goal-section')), /柱Ⅲ\s*ふらりと寄れる場所をふやす/u);
    assert.match(await said(page.locator('fukushi-plan-summary')), /灯台プラン|しおかぜ町福祉プランとは/u);
    const chart = await said(page.locator('fukushi-system-chart'));
    for (const { node } of placedNodes(plan).filter(({ ancestors }) => ancestors.length !== 1))
      assert.ok(chart.includes(String(node.title)), node.id);
    const list = await said(page.locator('fukushi-action-list'));
    const [choumin] = plan.actors;
    for (const { action } of actionsOf(plan, { actor: choumin }))
      assert.ok(list.includes(String(action.text)), String(action.text));
  });

  test('its message is signed by nobody who exists', async () => {
    const page = await shown('message.html', '<fukushi-message></fukushi-message>');
    assert.match(
      await said(page.locator('fukushi-message')),
      /船出にあたって[^]*組合長[^]*見本花子[^]*架空の団体/u,
    );
  });

  test('its own colours, on the plate and beside its actors', async () => {
    const page = await shown('colours.html', '<fukushi-goal-section goal="akari"></fukushi-goal-section>');
    const colour = (selector: string, property: string) =>
      page
        .locator(selector)
        .first()
        .evaluate((element, name) => getComputedStyle(element).getPropertyValue(name), property);
    const rgb = (hex: string) =>
      `rgb(${[1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16)).join(', ')})`;
    const { goals, actors } = planOf(SHIOKAZE);
    assert.equal(await colour('.goal-1 .number', 'background-color'), rgb(goals[0]?.color ?? ''));
    for (const [index, { color = '' }] of actors.entries())
      assert.equal(await colour(`.actor.actor-${index + 1}`, 'color'), rgb(color));
  });

  test('link: the recommended form becomes the widget, and is a link without script', async () => {
    const body = `<p class="fukushi-embed"><a href="${permalink('contact-box/tomoshibi/')}">しおかぜ町 連絡先</a></p>`;
    const address = tests.site.page('link.html', { html: hostPage(body) });
    const { page } = await open(address);
    await page.waitForFunction(() => document.querySelector('.fukushi-embed')?.shadowRoot);
    assert.match(await said(page.locator('.fukushi-embed fukushi-contact-box')), CONTACT);
    const plain = await open(address, { javaScriptEnabled: false });
    await plain.page.getByRole('link', { name: 'しおかぜ町 連絡先' }).click();
    assert.match(await plain.page.locator('main').innerText(), CONTACT);
  });

  test('frame', async () => {
    const { page } = await open(
      tests.site.page('frame.html', {
        html: hostPage(`<iframe title="見本" src="${permalink('policy-card/akari-a-1/')}"></iframe>`),
      }),
    );
    assert.match(await page.frameLocator('iframe').locator('main, body > section').innerText(), CARD);
  });

  test('fragment, as the command prints it, alone and with the script', async () => {
    const fragment = fukushi(
      ...['fragment', 'policy-card', 'akari-a-1', '--plan', SHIOKAZE, '--base', tests.site.base],
    );
    const address = tests.site.page('fragment.html', { html: hostPage(fragment) });
    const plain = await open(address, { javaScriptEnabled: false });
    assert.match(await plain.page.locator('body').innerText(), CARD);
    const { page } = await open(address);
    await page.waitForFunction(() => document.querySelector('.fukushi-embed')?.shadowRoot);
    assert.match(await said(page.locator('.fukushi-embed fukushi-policy-card')), CARD);
  });

  test('English', async () => {
    const page = await shown(
      'english.html',
      `<div lang="en"><fukushi-policy-card policy="akari-a-1"></fukushi-policy-card>
      <fukushi-contact-box organization="tomoshibi"></fukushi-contact-box></div>`,
    );
    await page.waitForFunction(() =>
      document.querySelector('fukushi-policy-card')?.shadowRoot?.textContent.includes('One counter'),
    );
    const words =
      /Measure 1\s*One counter for any worry[^]*The town we want[^]*Talk about worries while they are still small\./u;
    assert.match(await said(page.locator('fukushi-policy-card')), words);
    assert.match(await said(page.locator('fukushi-contact-box')), /Get in touch[^]*Shiokaze Town/u);
    await page.goto(permalink('policy-card/akari-a-1/en/'));
    assert.match(await page.locator('main').innerText(), words);
  });

  test('a retired id leads to what took its place, in the address and in a tag', async () => {
    const words = /好きなことで集まる/u;
    const page = await shown(
      'retired.html',
      '<fukushi-policy-card policy="hatoba-b-1"></fukushi-policy-card><fukushi-action-list actor="kaisha"></fukushi-action-list>',
    );
    assert.match(await said(page.locator('fukushi-policy-card')), words);
    assert.match(await said(page.locator('fukushi-action-list')), /事業者・団体/u);
    await page.goto(permalink('policy-card/hatoba-b-1/'));
    await page.waitForURL(permalink('policy-card/hatoba-a-2/'));
    assert.match(await page.locator('main').innerText(), words);
  });

  test('a direction, which stands between a pillar and its measures, has a tag, a page and a retired id of its own', async () => {
    const words =
      /（ア）\s*話を聞く場をふやす\s*柱Ⅰ\s*悩みに早く気づく[^]*取組1\s*何でも話せる窓口を1つにする/u;
    const page = await shown(
      'direction.html',
      '<fukushi-goal-section goal="hoshin-akari-a"></fukushi-goal-section><fukushi-goal-section goal="hoshin-nagi-b"></fukushi-goal-section>',
    );
    assert.match(await said(page.locator('fukushi-goal-section').first()), words);
    assert.match(await said(page.locator('fukushi-goal-section').last()), /^方針\s*柱Ⅳ/u);
    await page.goto(permalink('goal-section/hoshin-akari-a/'));
    assert.match(await page.locator('main').innerText(), words);
    await page.goto(permalink('goal-section/hoshin-nagi-b/'));
    await page.waitForURL(permalink('goal-section/hoshin-nagi-a/'));
    const sitemap = await get('sitemap.xml');
    assert.ok(sitemap.includes(permalink('goal-section/hoshin-akari-a/')));
  });

  test('the first page and the list of pages name its parts alone', async () => {
    const { page, messages } = await open(tests.site.base);
    await allShown(page);
    assert.match(await page.locator('body').innerText(), /第3次しおかぜ町福祉プラン[^]*しおかぜ町/u);
    assert.match(await said(page.locator('fukushi-policy-card').first()), /何でも話せる窓口を1つにする/u);
    await page.goto(permalink(''));
    const list = await page.locator('body').innerText();
    for (const { node } of placedNodes(planOf(SHIOKAZE)).filter(({ ancestors }) => ancestors.length !== 1))
      assert.ok(list.includes(String(node.title)), node.id);
    assert.match(list, /^柱Ⅳ 住まいと足の不安をなくす 方針$/mu);
    assert.deepEqual(messages, []);
  });

  test('the page that makes tags offers its parts in its words, and what it makes works', async () => {
    const { page } = await open(`${tests.site.base}builder/`);
    await page.locator('#part').waitFor({ state: 'attached' });
    const options = (await page.locator('#part option').allTextContents()).map((text) => text.trim());
    assert.equal(options[0], '取組1 何でも話せる窓口を1つにする');
    const choices = await page.locator('fieldset').first().innerText();
    assert.match(
      choices,
      /取組を一つ、それぞれの役割まで[^]*合言葉・柱・方針・取組の図[^]*柱か方針を一つ、その取組とともに/u,
    );
    assert.match(choices, /それぞれの役割（町民・事業者・団体・町）/u);
    assert.match(choices, /計画の連絡先（しおかぜ町・浜辺の茶の間（見本））/u);
    assert.equal(await page.locator('input[name=widget][value=message]').count(), 1);
  });

  test('oEmbed, text edition and vCard', async () => {
    const oembed = JSON.parse(await get('v1/oembed/policy-card/akari-a-1.json')) as Record<string, string>;
    assert.match(oembed['title'] ?? '', /何でも話せる窓口を1つにする/u);
    assert.ok(oembed['html']?.includes(permalink('policy-card/akari-a-1/')));
    assert.match(
      await get('v1/text/ja.txt'),
      /第3次しおかぜ町福祉プラン[^]*何でも話せる窓口[^]*099-000-0001/u,
    );
    assert.match(await get('v1/text/en.txt'), /One counter for any worry/u);
    assert.match(
      await get('v1/embed/contact-box/tomoshibi/contact.vcf'),
      /099-000-0001[^]*tomoshibi@example\.jp/u,
    );
  });
});

/** Everything that Komoro's publication says, in all its languages. */
function wordsOfKomoro(): readonly string[] {
  // Ids have a test of their own, and an English text of one word (`Goal`) is everybody's.
  const { plan, translations } = readPlanFolder(repositoryPath('packages/komoro'));
  const all = (value: unknown): readonly string[] =>
    typeof value === 'string'
      ? [value]
      : typeof value === 'object' && value !== null
        ? Object.values(value).flatMap(all)
        : [];
  const texts = all([plan, [...translations.values()]]).filter(
    (text) => !/^[\d-]*$|^[A-Za-z0-9-]+$/u.test(text),
  );
  // Sentences and names within them too: a leak need not be whole.
  const pieces = texts.flatMap((text) => text.split(/[、。「」『』（）()？?・\s]+/u)).filter(isLong);
  const english = texts.flatMap((text) => text.split(/(?<=[.:;])\s/u)).filter((text) => text.length > 12);
  const numbers = (plan?.contacts ?? []).flatMap(({ phones = [], fax, postalCode }) => [
    ...phones.map(({ number }) => number),
    ...phones.map(({ number }) => number.replaceAll('-', '')),
    fax ?? '',
    postalCode ?? '',
  ]);
  return [
    ...new Set([...texts, ...pieces, ...english, ...numbers, '小諸', 'こもろ', 'komoro', '0267-', '社協']),
  ].filter((text) => [...text].length >= 4 || /^(?:小諸|こもろ|社協)$/u.test(text));
}

/** Japanese pieces of six letters are nobody else's. */
const isLong = (piece: string): boolean => /[ぁ-んァ-ヶ一-龠]/u.test(piece) && [...piece].length >= 6;

/** What both say, each with why: the engine's interface, or a word that every such plan has. */
const SHARED: Readonly<Record<string, string>> = {
  問合せ先: 'what the interface calls contacts where the plan has no word for them',
  目指す姿: 'what the interface calls a vision where the plan has no word for it',
  基本施策: 'what the interface calls the widget of one policy',
  ホームページに: 'our home page and the builder say so of any page that something is put on',
  期待する取り組み: 'the interface’s description of the list of actions',
};

describe('the whole output of a second publication', () => {
  let files: ReadonlyMap<string, string> = new Map();
  before(() => {
    files = textsBelow(shiokaze.folder);
  });

  test('is there, with its compressed forms', () => {
    assert.ok(files.size > 500, String(files.size));
    assert.ok(
      [...files].some(([path, text]) => path.endsWith('fukushi.js.br') && text.includes('しおかぜ町')),
    );
  });

  test('has not one word, number or address of Komoro’s', () => {
    const words = wordsOfKomoro();
    assert.ok(words.length > 150, String(words.length));
    const found = [...files].flatMap(([path, text]) =>
      words.filter((word) => !(word in SHARED) && text.includes(word)).map((word) => `${path}: ${word}`),
    );
    assert.deepEqual(found, []);
  });

  test('shares no more with it than is said to be shared', () => {
    const words = wordsOfKomoro();
    for (const word of Object.keys(SHARED)) {
      assert.ok(words.includes(word), `${word} is none of Komoro’s`);
      assert.ok(
        [...files.values()].some((text) => text.includes(word)),
        `${word} is not shared any more`,
      );
    }
  });

  test('names none of its ids in a tag or an address', () => {
    const { plan } = readPlanFolder(repositoryPath('packages/komoro'));
    const ids = [
      ...placedNodes(plan as Plan).map(({ node }) => node.id),
      ...(plan?.actors ?? []).map(({ id }) => id),
      ...(plan?.contacts ?? []).map(({ id }) => id),
    ].join('|');
    const named = new RegExp(
      `(?:policy|goal|actor|organization)=\\\\?["'](?:${ids})\\\\?["']|(?:${WIDGETS.join('|')})/(?:${ids})[/."]`,
      'u',
    );
    const found = [...files].flatMap(([path, text]) => {
      const match = named.exec(path)?.[0] ?? named.exec(text)?.[0];
      return match === undefined ? [] : [`${path}: ${match}`];
    });
    assert.deepEqual(found, []);
  });
});

describe('scripts of two publications on one page', () => {
  let other: Site | undefined;
  before(async () => {
    other = await serveSite(small.build);
  });
  after(() => other?.close());

  const SHIOKAZE_PART = { policy: 'akari-a-1', title: '何でも話せる窓口を1つにする', plan: 'shiokaze-2024' };
  const SMALL_PART = { policy: 'i1', title: '朝市で声をかける', plan: 'minato-2026' };

  for (const kind of ['', 'type="module"']) {
    for (const shiokazeFirst of [true, false]) {
      const order = shiokazeFirst ? 'first' : 'second';
      test(`${kind || 'classic'}, the large one ${order}: the first works, the second is left alone`, async () => {
        const bases = { large: tests.site.base, small: (other as Site).base };
        const [first, second] = shiokazeFirst
          ? [
              { ...SHIOKAZE_PART, base: bases.large },
              { ...SMALL_PART, base: bases.small },
            ]
          : [
              { ...SMALL_PART, base: bases.small },
              { ...SHIOKAZE_PART, base: bases.large },
            ];
        // Without `async`, scripts run in the order in which they stand.
        const script = ({ base }: typeof first) =>
          `<script ${kind || 'defer'} src="${base}v1/fukushi.js"></script>`;
        const element = ({ policy }: typeof first) =>
          `<fukushi-policy-card policy="${policy}"><p>子 ${policy}</p></fukushi-policy-card>`;
        const link = ({ base, policy }: typeof first) =>
          `<p id="link-${policy}"><a href="${base}v1/embed/policy-card/${policy}/">リンク ${policy}</a></p>`;
        const html = `<!doctype html><html lang="ja"><head><meta charset="utf-8"><title>t</title>
          <link rel="icon" href="data:,">${script(first)}${script(second)}</head>
          <body>${element(first)}${element(second)}<hr>
          <p>${'つなぎの文です。'.repeat(5)}</p>${link(second)}</body></html>`;
        const { page, messages } = await tests.open(
          tests.site.page(`two-${order}-${kind === '' ? 'classic' : 'module'}.html`, { html }),
        );
        const widget = ({ policy }: typeof first) => page.locator(`fukushi-policy-card[policy="${policy}"]`);
        assert.ok((await widget(first).locator('[part~=frame]').first().innerText()).includes(first.title));
        await widget(second).locator('[part~=problem]').waitFor();
        assert.ok(await page.getByText(`子 ${second.policy}`).isVisible());
        assert.ok(await page.getByRole('link', { name: `リンク ${second.policy}` }).isVisible());
        const hasRoot = await page
          .locator(`#link-${second.policy}`)
          .evaluate((block) => block.shadowRoot !== null);
        assert.equal(hasRoot, false);
        const notes = messages.filter((message) => message.startsWith('info: fukushi:'));
        assert.equal(notes.length, 1, messages.join('\n'));
        assert.match(notes[0] ?? '', new RegExp(`${first.plan} .*${second.plan} `, 'u'));
      });
    }
  }
});
