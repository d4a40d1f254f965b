import { expect } from 'chai';
import './define/all.js';
import './test/english.js';
import { settled, show, warnings } from './test/page.js';
import { plan } from './test/plan.js';
import { source } from './test/source.js';

/**
 * What packages/lab/access looks at over every story in Chromium, looked at here in every engine: the same modules,
 * over each element as it comes and in what pages and readers do to it.
 */
interface Checks {
  give(facts: { plan: unknown; words: unknown }): void;
  look(state: string): Promise<Record<string, string[]>>;
  spaceText(on: boolean): void;
  enlargeText(on: boolean): void;
}

const CHECKS = '/packages/lab/access/page/';

async function load(): Promise<Checks> {
  const { readWords } = (await import(`${CHECKS}interface-words.js`)) as {
    readWords(xliff: string, lang: string): unknown;
  };
  await import(`${CHECKS}inspect.js`);
  const { access } = globalThis as unknown as { access: Checks };
  const response = await fetch('/packages/elements/xliff/en.xlf');
  access.give({ plan, words: readWords(await response.text(), 'en') });
  return access;
}

const ELEMENTS = [
  ['fukushi-action-list', '', 'actor="みんな"'],
  ['fukushi-contact-box', 'organization="city"', 'organization="県"'],
  ['fukushi-goal-section', 'goal="1"', 'goal="9"'],
  ['fukushi-message', '', 'src="/wrong.json"'],
  ['fukushi-plan', 'heading-level="2"', 'src="/wrong.json"'],
  ['fukushi-plan-summary', '', 'src="/wrong.json"'],
  ['fukushi-policy-card', 'policy="1-1"', 'policy="9"'],
  ['fukushi-system-chart', '', 'src="/wrong.json"'],
] as const;

describe('the checklist', () => {
  let checks: Checks;

  before(async () => {
    checks = await load();
  });

  const place = (tag: string, attributes: string, width = '100%') =>
    show(`<div class="host-column" style="inline-size: ${width}"><${tag} ${attributes}></${tag}></div>`);

  /** Every finding, with the number of its row. */
  async function found(state = ''): Promise<string[]> {
    await settled();
    const rows = await checks.look(state);
    expect(Object.keys(rows)).to.have.length.above(10);
    return Object.entries(rows).flatMap(([row, findings]) => findings.map((what) => `${row}: ${what}`));
  }

  for (const [tag, attributes, wrong] of ELEMENTS) {
    describe(`of ${tag}`, () => {
      it('finds nothing as it comes', async () => {
        await place(tag, attributes);
        expect(await found()).to.deep.equal([]);
      });

      it('finds nothing in a column of 280px, with text of 200 % and with wide spacing', async () => {
        await place(tag, attributes, '280px');
        expect(await found()).to.deep.equal([]);
        checks.spaceText(true);
        const spaced = await found('text-spacing');
        checks.spaceText(false);
        checks.enlargeText(true);
        const large = await found();
        checks.enlargeText(false);
        expect([spaced, large]).to.deep.equal([[], []]);
      });

      it('finds nothing in English', async () => {
        await place(tag, `${attributes} lang="en"`);
        expect(await found()).to.deep.equal([]);
      });

      it('finds nothing in the note to the editor', async () => {
        source.set('/wrong.json', {
          status: 'failed',
          problem: { kind: 'load-failed', attribute: 'src', value: '/wrong.json', reason: 'HTTP 404' },
        });
        await warnings(() => place(tag, wrong));
        expect(document.querySelector(tag)?.shadowRoot?.querySelector('[part~=problem]')).to.not.equal(null);
        expect(await found()).to.deep.equal([]);
      });
    });
  }
});
