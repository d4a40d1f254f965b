/** Readers with an ad blocker: none of the names that we publish is one of those that general rules hide or refuse. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { allShown, pageTests } from './support/browser.js';
import { hostPage, repositoryPath } from './support/site.js';

const { words, rules, rulesByWord } = JSON.parse(
  readFileSync(repositoryPath('packages/lab/blockers.json'), 'utf8'),
) as Readonly<Record<'words' | 'rules' | 'rulesByWord', readonly string[]>>;

/** What rules for every site hide, as lists for advertisements, annoyances and social buttons have them. */
const HIDDEN = [
  ...rules,
  ...words.flatMap((word) => rulesByWord.map((rule) => rule.replace('WORD', word))),
].join(',');

/** What such rules refuse to load. */
const REFUSED = new RegExp(
  `(?:^|[-_./])(?:ad|analytics|beacon|pixel|stats|${words.join('|')})(?:[-_./]|$)`,
  'u',
);

const FORMS = `<fukushi-system-chart></fukushi-system-chart><fukushi-action-list></fukushi-action-list>
<fukushi-policy-card policy="1-1"></fukushi-policy-card><fukushi-reading-tools></fukushi-reading-tools>
<p class="link"><a class="fukushi-embed" href="/v1/embed/contact-box/city/">小諸市福祉課 問合せ先</a></p>
<div class="fukushi-w-message"></div>
<p><a href="/v1/embed/plan-summary/">計画の説明</a></p><iframe src="/v1/embed/goal-section/1/" title="目標1"></iframe>`;

const published = readdirSync(repositoryPath('dist/site/v1'), { recursive: true, encoding: 'utf8' });

describe('general rules of ad blockers', () => {
  const tests = pageTests();

  test('hide nothing of a host’s page: every form shows', async () => {
    const head = `<style>${HIDDEN} { display: none !important }</style>`;
    const { page } = await tests.open(tests.site.page('blocked.html', { html: hostPage(FORMS, { head }) }));
    await allShown(page);
    const caught = await page.evaluate(
      (rules) => [...document.querySelectorAll(rules)].map(({ outerHTML }) => outerHTML),
      HIDDEN,
    );
    assert.deepEqual(caught, []);
    for (const form of await page.locator('body > :not(script, style)').all())
      assert.ok(await form.isVisible());
  });

  test('hide nothing of a published page, whatever its part and rendition', async () => {
    const { page } = await tests.open('about:blank');
    const paths = published.filter((path) => path.startsWith('embed/') && path.endsWith('.html'));
    assert.ok(paths.length > 100, String(paths.length));
    const pages = paths.map((path) => [path, readFileSync(repositoryPath(`dist/site/v1/${path}`), 'utf8')]);
    const caught = await page.evaluate(
      ([rules, pages]) =>
        (pages as [string, string][]).flatMap(([path, html]) =>
          [...new DOMParser().parseFromString(html, 'text/html').body.querySelectorAll(rules as string)].map(
            ({ outerHTML }) => `${path}: ${outerHTML.slice(0, 200)}`,
          ),
        ),
      [HIDDEN, pages] as const,
    );
    assert.deepEqual(caught, []);
  });

  test('refuse none of our files', () => {
    assert.ok(REFUSED.test('v1/social-share.js'));
    assert.deepEqual(
      published.filter((path) => REFUSED.test(`v1/${path}`)),
      [],
    );
  });
});
