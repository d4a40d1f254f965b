/** A contact as lists and sentences show it: what is pasted as text says what the element shows, in a real browser. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import type { Plan } from '@fukushi-widgets/model';
import type { Page } from 'playwright-core';
import type * as StaticHtml from '../../cli/dist/html/static-html.js';
import { allShown, pageTests, ready } from './support/browser.js';
import { hostPage, repositoryPath } from './support/site.js';

const { fragmentHtml } = (await import(
  new URL('../../../cli/dist/html/static-html.js', import.meta.url).href
)) as typeof StaticHtml;

const tests = pageTests();
const open = (name: string, body: string) => tests.open(tests.site.page(name, { html: hostPage(body) }));

/** Fragments are blocks, or parts of a sentence. */
const AROUND = { compact: ['<div id="place">', '</div>'], inline: ['<p id="place">', '</p>'] } as const;

/** What is seen of a place, and where its links lead, but for those that dial. */
const seen = (page: Page, inShadow: boolean) =>
  page.evaluate((inside) => {
    const place = document.querySelector<HTMLElement>('#place');
    const root = inside ? place?.querySelector('fukushi-contact-box')?.shadowRoot : place;
    const shown = (inside ? root?.querySelector('[part~=frame]') : place) as HTMLElement;
    const links = [...(root?.querySelectorAll('a') ?? [])].filter((link) => link.checkVisibility());
    return {
      text: shown.innerText.replaceAll(/\s+/gu, ''),
      links: links.map(({ href }) => href.replace(/#.*$/u, '')).filter((href) => href.startsWith('http')),
      leftOver: root?.querySelector('slot')?.assignedNodes().length ?? 0,
    };
  }, inShadow);

for (const lang of ['ja', 'en']) {
  const file = repositoryPath(`dist/site/v1/plan/${lang}.json`);
  const plan = JSON.parse(readFileSync(file, 'utf8')) as Plan;
  for (const { id = '' } of plan.contacts)
    for (const variant of ['compact', 'inline'] as const)
      describe(`${lang} ${id} ${variant}`, () => {
        const [before, after] = AROUND[variant];
        const page = () => `${tests.site.base}v1/embed/contact-box/${id}/${lang === 'ja' ? '' : 'en/'}`;
        const pasted = () =>
          fragmentHtml({
            ...{ plan, widget: 'contact-box', id, lang, headingLevel: 3, variant },
            base: tests.site.base,
          }) ?? '';

        test('the text says what the element shows, and inside of it is known as a copy', async () => {
          const text = await open('text.html', `<main fukushi-off>${before}${pasted()}${after}</main>`);
          const tag = `<fukushi-contact-box lang="${lang}" organization="${id}" variant="${variant}">${pasted()}</fukushi-contact-box>`;
          const element = await open('tag.html', `<main>${before}${tag}${after}</main>`);
          await allShown(element.page);
          const [said, shown] = [await seen(text.page, false), await seen(element.page, true)];
          assert.equal(shown.leftOver, 0);
          assert.deepEqual(said.links, [page()]);
          assert.deepEqual(shown.links, [page()]);
          // Within a sentence the element's link is the name; the text's comes last, with words of its own.
          const own = await text.page.locator('#place a').innerText();
          const comma = lang === 'ja' ? '、' : ',';
          const last = variant === 'inline' ? comma + own.replaceAll(/\s+/gu, '') : '';
          assert.equal(said.text, shown.text + last);
          assert.deepEqual([...text.messages, ...element.messages], []);
        });

        test('a script leaves it as little, or as much', async () => {
          const { page: host, messages } = await open('live.html', `${before}${pasted()}${after}`);
          await (
            variant === 'compact'
              ? host.locator('.fukushi-embed fukushi-contact-box')
              : host.locator('#place a')
          ).waitFor({ state: 'attached' });
          await ready(host);
          await host.waitForLoadState('networkidle');
          const { height, roots } = await host.evaluate(() => {
            const all = [...document.querySelectorAll('*')].filter(({ shadowRoot }) => shadowRoot);
            return { height: document.body.scrollHeight, roots: all.map(({ localName }) => localName) };
          });
          assert.deepEqual(roots, variant === 'compact' ? ['div'] : []);
          assert.ok(height < 400, String(height));
          if (variant === 'compact')
            assert.equal(
              await host.locator('.fukushi-embed fukushi-contact-box').getAttribute('variant'),
              'compact',
            );
          assert.deepEqual(
            messages.filter((message) => message.startsWith('error')),
            [],
          );
        });
      });
}
