/** The plan on paper: the permalink page of the whole plan, printed to PDF and read back. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { pickText, policiesOf, type Plan } from '@fukushi-widgets/model';
import { browserTests } from '../serving/support/browser.js';
import { repositoryPath, started, staticServer } from '../serving/support/repository.js';

const site = repositoryPath('dist/site');
const plan = JSON.parse(readFileSync(join(site, 'v1/plan/ja.json'), 'utf8')) as Plan;

const withReadings = JSON.parse(readFileSync(join(site, 'v1/plan/ja-furigana.json'), 'utf8')) as Plan;

/** Title and summary of a goal, with its readings marked. */
function readings(id: string): { readonly title: string; readonly summary: string } {
  const goal = withReadings.goals.find((each) => each.id === id);
  const marked = (text: Parameters<typeof pickText>[0]) => pickText(text, 'ja-furigana', 'ja').value;
  return { title: marked(goal?.title ?? ''), summary: marked(goal?.summary ?? '') };
}

/** `健幸《けんこう》` as paper has it: `健幸(けんこう)`. */
const inBrackets = (text: string): string =>
  text
    .replaceAll('｜', '')
    .replaceAll(/《(.+?)》/gu, '（$1）')
    .normalize('NFKC')
    .replaceAll(/\s+/gu, '');

/** The text of each page of a PDF, without white space; Noto's PDFs name some characters by their radicals. */
const pagesOf = (pdf: string): readonly string[] =>
  execFileSync('pdftotext', [pdf, '-'], { encoding: 'utf8' })
    .split('\f')
    .map((each) => each.normalize('NFKC').replaceAll(/\s+/gu, ''));

describe('the whole plan, printed on A4', () => {
  const tests = browserTests();
  const server = staticServer(site);
  const scratch = mkdtempSync(join(tmpdir(), 'fukushi-print-'));
  const pdf = join(scratch, 'plan.pdf');
  let base = '';
  /** The text of each page, without white space. */
  let pages: readonly string[] = [];

  before(async () => {
    base = await started(server);
    const { page } = await tests.open(`${base}v1/embed/plan/`, { colorScheme: 'dark' });
    await page.pdf({ path: pdf, format: 'A4' });
    pages = pagesOf(pdf);
  });
  after(() => {
    server.closeAllConnections();
    server.close();
    rmSync(scratch, { recursive: true });
  });

  const pagesWith = (texts: readonly string[]) =>
    pages.filter((page) =>
      texts.every((text) => page.includes(text.normalize('NFKC').replaceAll(/\s+/gu, ''))),
    );
  test('with readings: each stands in brackets after its word, in the order in which it is read', async () => {
    const { page } = await tests.open(`${base}v1/embed/plan/ja-furigana/`);
    const read = join(scratch, 'read.pdf');
    await page.pdf({ path: read, format: 'A4' });
    const text = pagesOf(read).join('');
    for (const { title, summary } of plan.goals.map(({ id }) => readings(id)))
      for (const written of [title, summary])
        assert.ok(text.includes(inBrackets(written)), `${inBrackets(written)} in ${text.slice(0, 2000)}`);
  });

  const words = (text: Parameters<typeof pickText>[0]) => pickText(text, 'ja', 'ja').value;

  test('has no policy split over two pages', () => {
    for (const { node } of policiesOf(plan)) {
      const texts = [node.title ?? '', node.summary ?? '', ...(node.actions ?? []).map(({ text }) => text)];
      assert.equal(pagesWith(texts.map(words)).length, 1, node.id);
    }
  });

  test('has no contact split over two pages', () => {
    for (const { introduction = [], phones = [], email = '' } of plan.contacts) {
      const texts = [...introduction.map(words), ...phones.map(({ number }) => number), email];
      assert.equal(pagesWith(texts).length, 1, email);
    }
  });

  test('keeps the cart of the two plans on one page, wheels and all', async () => {
    const { page } = await tests.open(`${base}v1/embed/plan/`);
    await page.emulateMedia({ media: 'print' });
    const { breaks, inside } = await page.locator('.cart').evaluate((cart) => {
      const { top, bottom } = cart.getBoundingClientRect();
      return {
        breaks: getComputedStyle(cart).breakInside,
        inside: [...cart.querySelectorAll('.wheel')].map((wheel) => {
          const rect = wheel.getBoundingClientRect();
          return rect.top >= top && rect.bottom <= bottom;
        }),
      };
    });
    assert.deepEqual([breaks, inside], ['avoid', [true, true]]);
    const names = plan.plans.flatMap(({ name, description = [] }) => [name, ...description].map(words));
    assert.equal(pagesWith(names).length, 1);
  });

  test('keeps the heading of the message with the message', () => {
    const { message } = plan;
    assert.ok(message);
    assert.equal(
      pagesWith([message.heading, message.paragraphs[0] ?? '', message.signature.name].map(words)).length,
      1,
    );
  });

  test('numbers its pages and says at the end where it is from', () => {
    const filled = pages.filter((page) => page !== '');
    assert.ok(filled.length > 3);
    for (const [index, page] of filled.entries())
      assert.ok(page.includes(`${index + 1}/${filled.length}`), `page ${index + 1}`);
    assert.match(filled.at(-1) ?? '', /このページのアドレス:https?:\/\/[^/]+\/(?:.*\/)?v1\/embed\/plan\//u);
  });
});
