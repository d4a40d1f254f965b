/**
 * The manifest against elements in a page: which parts and slots they draw and which events they dispatch, in
 * both directions. Attributes, properties and custom properties are compared in
 * packages/elements/test-node/manifest.test.ts.
 */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { before, describe, test } from 'node:test';
import { pageTests } from './support/browser.js';
import { hostPage, repositoryPath } from './support/site.js';

interface Declared {
  readonly tagName?: string;
  readonly cssParts: readonly { readonly name: string }[];
  readonly slots: readonly { readonly name: string }[];
  readonly events: readonly { readonly name: string }[];
}
const manifest = JSON.parse(
  readFileSync(repositoryPath('packages/elements/custom-elements.json'), 'utf8'),
) as { modules: { declarations: Declared[] }[] };
const declared = manifest.modules.flatMap(({ declarations }) => declarations.filter((it) => it.tagName));

/** States that together draw everything an element can draw; every element also gets an address that fails. */
const STATES: Readonly<Record<string, string>> = {
  'fukushi-policy-card': 'policy="1-1"',
  'fukushi-goal-section': 'goal="1"',
  'fukushi-contact-box': 'organization="city"',
  // Few contacts need no search.
  'fukushi-contact-directory': 'src="/directory.json"',
};

interface Seen {
  readonly parts: string[];
  readonly slots: string[];
  readonly events: string[];
}

describe('the manifest on real elements', () => {
  const tests = pageTests();
  const seen = new Map<string, Seen>();

  before(async () => {
    tests.site.page('directory.json', {
      html: readFileSync(repositoryPath('stories/public/directory.json'), 'utf8'),
      headers: { 'content-type': 'application/json' },
    });
    for (const { tagName: tag = '' } of declared) {
      const body = `<${tag} ${STATES[tag] ?? ''}></${tag}><${tag} src="/nowhere.json"></${tag}>`;
      const { page } = await tests.open(
        tests.site.page(`${tag}.html`, {
          html: hostPage(body, {
            head: `<script>
              const seen = { parts: new Set(), slots: new Set(), events: new Set() };
              const { dispatchEvent } = EventTarget.prototype;
              EventTarget.prototype.dispatchEvent = function (event) {
                if (this.localName?.startsWith('fukushi-')) seen.events.add(event.type);
                return dispatchEvent.call(this, event);
              };
              globalThis.seen = seen;
              function look() {
                for (const { shadowRoot } of document.querySelectorAll('${tag}')) {
                  for (const it of shadowRoot.querySelectorAll('[part]')) it.part.forEach((part) => seen.parts.add(part));
                  for (const slot of shadowRoot.querySelectorAll('slot')) seen.slots.add(slot.name);
                }
              }
            </script>`,
          }),
        }),
      );
      await page.waitForFunction(
        (tag) =>
          [...document.querySelectorAll(tag)].every((it, index) =>
            it.shadowRoot?.querySelector(index === 0 ? '[part=frame]' : '[part=problem]'),
          ),
        tag,
      );
      seen.set(
        tag,
        await page.evaluate(async (tag) => {
          const page = globalThis as unknown as { look: () => void; seen: Record<keyof Seen, Set<string>> };
          page.look();
          const element = document.querySelector(tag) as HTMLElement & { updateComplete: Promise<unknown> };
          // Widgets act first; the page then keeps the browser where it is.
          document.addEventListener('click', (event) => event.preventDefault());
          const chosen = 'button, a.policy-link';
          for (
            let index = 0;
            index < (element.shadowRoot?.querySelectorAll(chosen).length ?? 0);
            index += 1
          ) {
            element.shadowRoot?.querySelectorAll<HTMLElement>(chosen)[index]?.click();
            await element.updateComplete;
            page.look();
          }
          const { parts, slots, events } = page.seen;
          return { parts: [...parts].sort(), slots: [...slots].sort(), events: [...events].sort() };
        }, tag),
      );
    }
  });

  const sorted = (items: readonly { readonly name: string }[]) => items.map(({ name }) => name).sort();
  for (const { tagName: tag = '', cssParts, slots, events } of declared) {
    test(`${tag}: parts`, () => assert.deepEqual(seen.get(tag)?.parts, sorted(cssParts)));
    test(`${tag}: slots`, () => assert.deepEqual(seen.get(tag)?.slots, sorted(slots)));
    test(`${tag}: events`, () => assert.deepEqual(seen.get(tag)?.events, sorted(events)));
  }
});
