/**
 * Plans of two periods with one script in the page: tags and links name either, a name that is none is said to the
 * editor, and a page that names none loads nothing more.
 */
import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, test } from 'node:test';
import type { Locator } from 'playwright-core';
import { allShown, pageTests } from './support/browser.js';
import { built, smallPublication } from './support/publications.js';
import { hostPage } from './support/site.js';

const [first, next] = [smallPublication(), smallPublication()];
const change = (path: string, ...pairs: readonly (readonly [string, string])[]) =>
  writeFileSync(
    path,
    pairs.reduce((text, [from, to]) => text.replaceAll(from, to), readFileSync(path, 'utf8')),
  );
change(
  join(next, 'plan.yaml'),
  ['みなと村計画', '次のみなと村計画'],
  ['2026-04-01, end: 2031', '2031-04-01, end: 2036'],
);
change(join(next, 'itte/i1.yaml'), ['朝市で声をかける', '夕市でも声をかける']);
change(join(first, 'plan.yaml'), [
  'contactsLabel',
  `periods:\n  - id: '1'\n  - { id: '2', folder: ../${basename(next)} }\ncontactsLabel`,
]);

const tests = pageTests(built(first).build);
const { open } = tests;
const card = (attributes: string, children = '') =>
  `<fukushi-policy-card policy="i1" ${attributes}>${children}</fukushi-policy-card>`;
const said = (widget: Locator) => widget.locator('[part~=frame]').first().innerText();

describe('plans of two periods and one script', () => {
  test('tags choose: none and the own one show this plan with its links, another that one', async () => {
    const html = hostPage(card('id="none"') + card('id="own" plan="1"') + card('id="other" plan=" ２”"'));
    const { page, messages } = await open(tests.site.page('tags.html', { html }));
    await allShown(page);
    assert.match(await said(page.locator('#none')), /朝市で声をかける[^]*新しい計画があります/u);
    assert.match(await said(page.locator('#own')), /朝市で声をかける/u);
    assert.match(await said(page.locator('#other')), /夕市でも声をかける[^]*次のみなと村計画/u);
    assert.doesNotMatch(await said(page.locator('#other')), /新しい計画/u);
    const pages = async (id: string) =>
      page.locator(`${id} a`).evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
    assert.deepEqual(await pages('#own'), [`${tests.site.base}v1/embed/policy-card/i1/`]);
    assert.deepEqual(await pages('#other'), [`${tests.site.base}plan/2/v1/embed/policy-card/i1/`]);
    assert.deepEqual(messages, []);
  });

  test('a tag that is changed shows the other plan', async () => {
    const html = hostPage(card('plan="2"'));
    const { page } = await open(tests.site.page('changed.html', { html }));
    await page.getByText('夕市でも声をかける', { exact: true }).waitFor();
    await page.evaluate('document.querySelector("fukushi-policy-card").setAttribute("plan", "1")');
    await page.getByText('朝市で声をかける', { exact: true }).waitFor();
  });

  test('a link to the other plan’s page shows that plan', async () => {
    const href = `${tests.site.base}plan/2/v1/embed/policy-card/i1/`;
    const html = hostPage(`<p id="block"><a class="fukushi-embed" href="${href}">夕市</a></p>`);
    const { page, messages } = await open(tests.site.page('link.html', { html }));
    await page.getByText('夕市でも声をかける', { exact: true }).waitFor();
    assert.equal(await page.locator('#block fukushi-policy-card').getAttribute('plan'), '2');
    assert.deepEqual(messages, []);
  });

  test('a name that is none is said to the editor with those there are, and the children stay', async () => {
    const html = hostPage(card('plan="3"', '<p>手前の文</p>'));
    const { page, messages } = await open(tests.site.page('unknown.html', { html }));
    const note = page.locator('fukushi-policy-card [part~=problem]');
    await note.waitFor();
    assert.match(await note.innerText(), /plan="3" は見つかりません。使える値: 1, 2/u);
    assert.ok(await page.getByText('手前の文').isVisible());
    assert.equal(messages.length, 1);
  });

  test('a page that names none asks for the script alone', async () => {
    const { page } = await open(tests.site.page('plain.html', { html: hostPage(card('')) }));
    await allShown(page);
    const asked = await page.evaluate(
      'performance.getEntriesByType("resource").map(({ name }) => new URL(name).pathname).filter((path) => path.includes("/v1/") || /\\d\\.\\d/.test(path))',
    );
    assert.deepEqual(asked, ['/v1/fukushi.js']);
  });
});
