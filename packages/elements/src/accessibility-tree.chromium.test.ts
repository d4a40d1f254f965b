import { writeFile } from '@web/test-runner-commands';
import { expect } from 'chai';
import { ariaSnapshot } from '../../../tools/browser-commands.js';
import './define/all.js';
import './test/english.js';
import { control } from './test/look.js';
import { settled, show, warnings } from './test/page.js';
import { source } from './test/source.js';

/**
 * The tree of a widget as a screen reader gets it must be, letter for letter, the file of this name in test/aria.
 * To write a new one, delete the file: the run writes it, and fails until somebody has looked at it and runs again.
 */
async function expectTree(tag: string, name: string): Promise<void> {
  const tree = (await ariaSnapshot(tag)) + '\n';
  const path = `../src/test/aria/${name}.txt`;
  const response = await fetch(new URL(path, import.meta.url));
  if (!response.ok) await writeFile({ path, content: tree });
  expect(tree, path).to.equal(response.ok ? await response.text() : 'written just now');
}

describe('the accessibility tree', () => {
  for (const [tag, attributes] of [
    ['fukushi-action-list', ''],
    ['fukushi-contact-box', 'organization="city"'],
    ['fukushi-goal-section', 'goal="1"'],
    ['fukushi-message', ''],
    ['fukushi-plan', 'heading-level="2"'],
    ['fukushi-plan-summary', ''],
    ['fukushi-policy-card', 'policy="1-1"'],
    ['fukushi-system-chart', ''],
  ] as const) {
    it(`of ${tag}`, async () => {
      await show(`<${tag} ${attributes}></${tag}>`);
      await expectTree(tag, tag);
    });
  }

  it('of fukushi-system-chart with a policy opened', async () => {
    const chart = await show('<fukushi-system-chart></fukushi-system-chart>');
    control(chart, '基本施策1-1 健康なまち').click();
    await settled();
    await expectTree('fukushi-system-chart', 'fukushi-system-chart-opened');
  });

  it('of fukushi-action-list narrowed to one actor', async () => {
    const list = await show('<fukushi-action-list></fukushi-action-list>');
    control(list, '社協').click();
    await settled();
    await expectTree('fukushi-action-list', 'fukushi-action-list-narrowed');
  });

  it('of fukushi-action-list without a matching action', async () => {
    await show('<fukushi-action-list goal="2" actor="社協"></fukushi-action-list>');
    await expectTree('fukushi-action-list', 'fukushi-action-list-none');
  });

  it('of fukushi-contact-box with a partner’s own contact, every part of it', async () => {
    await show(`<fukushi-contact-box name="みどりの会" department="事務局" tel="0267-00-0000" extension="12"
      fax="0267-00-0001" email="midori@example.com" hours="平日" address="見本町1丁目" url="https://example.com/"
    ></fukushi-contact-box>`);
    await expectTree('fukushi-contact-box', 'fukushi-contact-box-own');
  });

  it('of fukushi-goal-section with summaries alone', async () => {
    await show('<fukushi-goal-section goal="1" variant="summary"></fukushi-goal-section>');
    await expectTree('fukushi-goal-section', 'fukushi-goal-section-summary');
  });

  for (const [tag, attributes] of [
    ['fukushi-contact-box', 'organization="city"'],
    ['fukushi-message', ''],
    ['fukushi-plan-summary', ''],
    ['fukushi-policy-card', 'policy="1-1"'],
    ['fukushi-system-chart', ''],
  ] as const) {
    it(`of ${tag} in English`, async () => {
      await show(`<${tag} ${attributes} lang="en"></${tag}>`);
      await expectTree(tag, `${tag}-en`);
    });
  }

  it('of a widget whose plan loads, and then cannot be loaded', async () => {
    source.set('/x.json', { status: 'loading' });
    await show('<fukushi-message src="/x.json"></fukushi-message>');
    await expectTree('fukushi-message', 'loading');
    const problem = { kind: 'load-failed', attribute: 'src', value: '/x.json', reason: 'HTTP 404' } as const;
    await warnings(() => source.set('/x.json', { status: 'failed', problem }));
    await expectTree('fukushi-message', 'load-failed');
  });

  it('of a widget with a value that names nothing, and of the children it keeps', async () => {
    await warnings(() => show('<fukushi-policy-card policy="9"><p>ページの文</p></fukushi-policy-card>'));
    await expectTree('fukushi-policy-card', 'unknown-value');
  });

  it('of a widget and the page’s own children after it', async () => {
    await show(
      '<fukushi-policy-card policy="1-2" variant="summary"><h3>次の見出し</h3><p>次の段落</p></fukushi-policy-card>',
    );
    await expectTree('fukushi-policy-card', 'own-content');
  });
});
