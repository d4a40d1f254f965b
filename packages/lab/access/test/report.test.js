/** The accessibility report: made of results alone, and the one in the repository is of this version and this table. */
import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { absent, rows } from '../criteria/index.js';
import { elements } from '../report/words.js';
import { report } from '../report/report.js';
import { folder, formatted, readDate, readResults, written } from '../report/write.js';

const { version } = JSON.parse(readFileSync(new URL('../../../embed/package.json', import.meta.url), 'utf8'));
const tags = ['fukushi-policy-card', 'fukushi-message'];

/** Results in which every row passes in both elements; `change` says what is different. */
function results(change = () => undefined) {
  const element = () => ({
    states: ['full', 'full, 320 px'],
    absent: [],
    rows: Object.fromEntries(rows.map(({ number }) => [number, { judged: true, found: [] }])),
  });
  const made = {
    version: '9.8.7',
    engine: 'Chromium 1',
    axe: '4.0.0',
    complete: true,
    elements: Object.fromEntries(tags.map((tag) => [tag, element()])),
  };
  change(made.elements);
  return made;
}

const options = { lang: 'ja', date: '2026-11-25' };

/** The cells of a criterion's line in the n-th table. */
const cells = (text, criterion, nth = 0) =>
  text
    .split('\n')
    .filter((line) => line.split('|')[1]?.trim() === criterion)
    [nth]?.split(/(?<!\\)\|/u)
    .map((cell) => cell.trim());

const MET = 6;

describe('the accessibility report', () => {
  it('says that a criterion is met where nothing was found, and a person has nothing to add', () => {
    assert.equal(cells(report(results(), options), '2.1.2')[MET], '○');
  });

  it('shows a failing row as failing: in the checklist, at its element, among the problems, in the statement', () => {
    const found = [{ state: 'full, keyboard', what: 'Tab leads to <button>, not out' }];
    const text = report(
      results((all) => {
        all['fukushi-message'].rows[15].found = found;
      }),
      options,
    );
    assert.equal(cells(text, '2.1.2')[MET], '×');
    assert.deepEqual(cells(text, '2.1.2', 1).slice(3, 5), ['○', '×']);
    assert.match(
      text,
      /\*\*2\.1\.2 キーボードトラップなし\*\* — 会長のメッセージ: Tab leads to \\<button\\>, not out（状態: full, keyboard）/u,
    );
    assert.match(text, /> 次の達成基準には、問題が残っています: 2\.1\.2。/u);
    assert.match(text, /× 1/u);
  });

  it('does not say that a criterion is met while a person’s check is due, or has found something', () => {
    const person = rows.find((row) => row.person);
    assert.equal(cells(report(results(), options), person.criterion)[MET], '△');
    const check = { criterion: person.criterion, date: '2026-12-01', by: '試験者', note: '読めない' };
    const checked = (passed) => report(results(), { ...options, personChecks: [{ ...check, passed }] });
    assert.equal(cells(checked(true), person.criterion)[MET], '○');
    assert.equal(cells(checked(false), person.criterion)[MET], '×');
  });

  it('says that a criterion does not apply only where no element has anything of the kind', () => {
    const without = (...names) =>
      results((all) => {
        for (const name of names) all[name].rows[40].judged = false;
      });
    const one = report(without(tags[0]), options);
    assert.deepEqual([cells(one, '3.3.2')[MET], cells(one, '3.3.2', 1)[3]], ['○', '－']);
    assert.deepEqual(cells(report(without(...tags), options), '3.3.2').slice(5, 7), ['－', '－']);
  });

  it('says that a row without a result was not tested', () => {
    const text = report(
      results((all) => {
        delete all[tags[0]].rows[7];
      }),
      options,
    );
    assert.equal(cells(text, '1.4.3')[MET], '未');
    assert.match(text, /> 1 の達成基準は、まだ試験していません。/u);
  });

  it('takes the date from whoever writes it, and nowhere else', () => {
    assert.match(report(results(), { ...options, date: '2001-02-03' }), /試験を行った日: 2001年2月3日/u);
    assert.match(report(results(), { lang: 'en', date: '2001-02-03' }), /Date of the test: 3 February 2001/u);
    assert.equal(readDate(['--date', '2026-11-25']), '2026-11-25');
    assert.throws(() => readDate([]), /--date 2026-11-25/u);
    assert.throws(() => readDate(['--date', '昨日']), /--date 2026-11-25/u);
  });

  it('is not written from results that are missing, partial, or of another version', () => {
    const scratch = mkdtempSync(join(tmpdir(), 'fukushi-report-'));
    const path = join(scratch, 'results.json');
    assert.throws(() => readResults(path, '9.8.7'), /--only access/u);
    writeFileSync(path, JSON.stringify({ ...results(), complete: false }));
    assert.throws(() => readResults(path, '9.8.7'), /途中まで/u);
    writeFileSync(path, JSON.stringify(results()));
    assert.throws(() => readResults(path, '9.9.0'), /9\.8\.7/u);
    assert.equal(readResults(path, '9.8.7').version, '9.8.7');
    rmSync(scratch, { recursive: true });
  });
});

describe('the report in the repository', () => {
  for (const lang of ['ja', 'en']) {
    const text = readFileSync(join(folder, `report.${lang}.md`), 'utf8');

    it(`is of this version, and says on its first line what wrote it (${lang})`, () => {
      assert.match(text.split('\n')[0], /npm run report:accessibility/u);
      assert.ok(
        text.includes(`Fukushi Widgets ${version}`),
        `run npm run report:accessibility for ${version}`,
      );
    });

    it(`has the rows of the checklist, as it words them, and every element (${lang})`, async () => {
      const made = await formatted({ ...results(), elements: {} }, { ...options, lang, ...written() });
      for (const { criterion, name } of [...rows, ...absent]) {
        const columns = [1, 2, 3, 4, 7].map((column) => cells(text, criterion)?.[column]);
        assert.deepEqual(
          columns,
          [1, 2, 3, 4, 7].map((column) => cells(made.text, criterion)[column]),
          name[lang],
        );
      }
      for (const name of Object.values(elements)) assert.ok(text.includes(`| ${name[lang]}`), name[lang]);
    });
  }

  it('has the same verdicts in both languages', () => {
    const [ja, en] = ['ja', 'en'].map((lang) => readFileSync(join(folder, `report.${lang}.md`), 'utf8'));
    const same = { '－': '–', '未': '?' };
    for (const { criterion } of rows) {
      for (const nth of [0, 1]) {
        const verdicts = (text) =>
          cells(text, criterion, nth)
            .filter((cell) => /^[○×△－–未?]$/u.test(cell))
            .map((cell) => same[cell] ?? cell);
        assert.deepEqual(verdicts(ja), verdicts(en), criterion);
      }
    }
  });
});
