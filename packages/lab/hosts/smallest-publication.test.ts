/** The least that a plan can be, built and opened: every page says what there is, and nothing stands there empty. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { allShown, pageTests } from './support/browser.js';
import { built } from './support/publications.js';
import { hostPage, repositoryPath } from './support/site.js';

const tests = pageTests(built(repositoryPath('examples/hoshizora')).build);
const { open } = tests;
const permalink = (path: string) => `${tests.site.base}v1/embed/${path}`;
const TITLE = '声をかけ合う';

test('its widgets show its one title, without an empty box', async () => {
  const { page, messages } = await open(
    tests.site.page('tags.html', {
      html: hostPage(
        `<fukushi-policy-card policy="1"></fukushi-policy-card><fukushi-goal-section goal="1"></fukushi-goal-section>
        <fukushi-system-chart></fukushi-system-chart><fukushi-plan></fukushi-plan>`,
      ),
    }),
  );
  await allShown(page);
  assert.deepEqual(messages, []);
  for (const tag of ['policy-card', 'goal-section', 'system-chart', 'plan']) {
    const frame = page.locator(`fukushi-${tag} [part~=frame]`).first();
    assert.ok((await frame.innerText()).includes(TITLE), tag);
    const empty = await frame.evaluate((element) =>
      [...element.querySelectorAll('p, ul, ol, dl, h2, h3, h4, table')]
        .filter((part) => part.checkVisibility() && part.textContent.trim() === '')
        .map((part) => part.outerHTML),
    );
    assert.deepEqual(empty, [], tag);
  }
});

test('the whole plan says its title once', async () => {
  const { page } = await open(
    tests.site.page('plan.html', { html: hostPage('<fukushi-plan></fukushi-plan>') }),
  );
  await allShown(page);
  const headings = await page.locator('fukushi-plan').getByRole('heading').allInnerTexts();
  assert.deepEqual(
    headings.map((text) => text.replaceAll(/\s+/gu, ' ')),
    ['星空村ささえあい計画（見本）', '計画の体系', '声をかけ合う'],
  );
});

test('who asks for contacts or actions is told that it has none, and what can be written instead', async () => {
  for (const [tag, says] of [
    ['contact-box organization="mura"', 'organization="" は見つかりません。使える値: name="…", src="….json"'],
    ['action-list', 'actor="" は見つかりません。使える値: src="….json"'],
    ['message', 'src="" を使えません（message: object）。'],
  ] as const) {
    const html = hostPage(`<fukushi-${tag}></fukushi-${tag.split(' ')[0] ?? ''}>`);
    const { page } = await open(tests.site.page('none.html', { html }));
    const note = page.locator('[part~=problem]');
    await note.waitFor();
    assert.ok((await note.innerText()).endsWith(says), await note.innerText());
  }
});

test('the pages are those of what it has', async () => {
  const { page } = await open(permalink(''));
  const links = await page.locator('main a').evaluateAll((all) => all.map((a) => a.getAttribute('href')));
  assert.deepEqual(
    links.map((href) => href?.replace(tests.site.base, '')),
    [
      'v1/embed/system-chart/',
      'v1/embed/policy-card/1/',
      'v1/embed/goal-section/1/',
      'v1/embed/plan-summary/',
      'v1/embed/plan/',
      'v1/text/ja.txt',
    ],
  );
});

test('the first page has no section without anything in it', async () => {
  const { page, messages } = await open(tests.site.base);
  await allShown(page);
  assert.deepEqual(messages, []);
  assert.equal(await page.getByRole('heading', { name: '必要なところだけでも' }).count(), 0);
  assert.doesNotMatch(await page.locator('#tags').innerText(), /fukushi-(?:action-list|contact|message)/u);
  assert.match(await page.locator('body').innerText(), /星空村ささえあい計画（見本）/u);
});

test('the page that makes tags offers what there is', async () => {
  const { page } = await open(`${tests.site.base}builder/`);
  await page.locator('#part').waitFor({ state: 'attached' });
  const values = await page
    .locator('input[name=widget]')
    .evaluateAll((inputs) => inputs.map((input) => (input as HTMLInputElement).value));
  assert.deepEqual(values, ['policy-card', 'own', 'system-chart', 'goal-section', 'plan-summary', 'plan']);
});
