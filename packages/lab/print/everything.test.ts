/** The whole plan on paper: what Chromium prints is read page by page with pdftotext, of Debian's poppler-utils. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { before, describe, test } from 'node:test';
import { childrenOf, isWithin, pickText, policiesOf, type Plan, type Text } from '@fukushi-widgets/model';
import { allShown, pageTests } from '../hosts/support/browser.js';
import { hostPage, repositoryPath } from '../hosts/support/site.js';

const plan = JSON.parse(readFileSync(repositoryPath('dist/site/v1/plan/ja.json'), 'utf8')) as Plan;
/** Without white space: lines break anywhere on paper. */
const squeeze = (text: string) => text.replaceAll(/\s/gu, '');
const said = (text: Text | undefined) =>
  text === undefined ? '' : squeeze(pickText(text, 'ja', plan.lang).value);

describe('the whole plan on A4', () => {
  const tests = pageTests();
  const papers = new Map<string, readonly string[]>();

  before(async () => {
    const html = hostPage('<h1>見本のページ</h1><fukushi-plan heading-level="2"></fukushi-plan>');
    const { page } = await tests.open(tests.site.page('print.html', { html }));
    await allShown(page);
    const margin = { top: '12mm', bottom: '12mm', left: '12mm', right: '12mm' };
    for (const way of ['portrait', 'landscape']) {
      const input = await page.pdf({ format: 'A4', landscape: way === 'landscape', margin });
      // In the order in which it was drawn, so that columns do not mix.
      const text = execFileSync('pdftotext', ['-raw', '-', '-'], { input, encoding: 'utf8' });
      papers.set(way, text.split('\f').map(squeeze));
    }
  });

  for (const way of ['portrait', 'landscape']) {
    const pagesWith = (texts: readonly string[]) =>
      (papers.get(way) ?? []).flatMap((text, index) =>
        texts.every((one) => text.includes(one)) ? [index + 1] : [],
      );

    test(`${way}: every policy’s card stands on one page, with everything it says`, () => {
      for (const { node } of policiesOf(plan)) {
        const actions = (node.actions ?? []).map(({ text }) => said(text));
        const texts = [said(node.summary), said(node.vision), ...actions];
        const where = texts.map((one) => pagesWith([one]).join(' ')).join(', ');
        assert.equal(pagesWith(texts).length, 1, `${node.id} on pages ${where}`);
      }
    });

    test(`${way}: in the chart every goal stands on one page with its keyword, policies and visions`, () => {
      for (const { node } of childrenOf(plan)) {
        const below = policiesOf(plan)
          .filter((policy) => isWithin(policy, node))
          .flatMap((policy) => [said(policy.node.title), said(policy.node.vision)]);
        assert.equal(pagesWith([said(node.title), said(node.keyword), ...below]).length, 1, node.id);
      }
    });

    test(`${way}: each goal begins a page`, () => {
      for (const { node } of childrenOf(plan)) {
        // The chart has no summaries; there a goal may begin a page too.
        const start = `目標${node.id}${said(node.title)}キーワード${said(node.keyword)}${said(node.summary)}`;
        assert.equal(papers.get(way)?.filter((text) => text.startsWith(start)).length, 1, start);
      }
    });
  }
});
