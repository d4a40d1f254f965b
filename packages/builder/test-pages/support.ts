/** The browser and the site of the laboratory's host pages, and the builder's page in them. */
import type { BrowserContextOptions, Page } from 'playwright-core';
import type * as browserModule from '../../lab/hosts/support/browser.js';
import type * as lookModule from '../../lab/hosts/support/look.js';
import type * as siteModule from '../../lab/hosts/support/site.js';

const shared = new URL('../../../lab/dist/hosts/support/', import.meta.url);
const load = (name: string) => import(new URL(name, shared).href) as Promise<unknown>;

export const { pageTests } = (await load('browser.js')) as typeof browserModule;
export const { axeFindings, layoutShift, sideways } = (await load('look.js')) as typeof lookModule;
export const { hostPage } = (await load('site.js')) as typeof siteModule;

export type Tests = ReturnType<typeof pageTests>;

/** The builder with a choice in its address, drawn. */
export async function openBuilder(tests: Tests, hash = '', options?: BrowserContextOptions) {
  const opened = await tests.open(`${tests.site.base}builder/${hash && `#${hash}`}`, {
    permissions: ['clipboard-read', 'clipboard-write'],
    ...options,
  });
  await opened.page.waitForSelector('form.maker');
  return opened;
}

/** The steps by the ids of their panels. */
export type StepName = 'what' | 'which' | 'where' | 'look' | 'paste';

/** Opens a step as people do, where it is not open yet. */
export async function openStep(page: Page, name: StepName): Promise<void> {
  const button = page.locator(`#step-${name} button`);
  if ((await button.getAttribute('aria-expanded')) === 'false') await button.click();
}

/** Chooses one of the cards of a step. */
export async function chooseCard(page: Page, step: 'what' | 'where', name: RegExp): Promise<void> {
  await openStep(page, step);
  await page.getByRole('radio', { name }).check();
}

/** The one button. */
export const copyButton = (page: Page) => page.getByRole('button', { name: 'コピーする', exact: true });

/** Presses it and waits until the page says that it copied. */
export async function copyAll(page: Page): Promise<string> {
  await copyButton(page).click();
  await page.waitForFunction(() =>
    /コピーしました/u.test(document.querySelector('.said')?.textContent ?? ''),
  );
  return page.evaluate(() => navigator.clipboard.readText());
}

/** What the builder says to paste. */
export const snippetOf = (page: Page): Promise<string> => page.locator('#snippet code').innerText();

/** Resolves once the preview holds something. */
export const previewShown = (page: Page) =>
  page.waitForFunction(
    () =>
      document.querySelector<HTMLIFrameElement>('.preview iframe')?.contentDocument?.querySelector('main')
        ?.firstElementChild,
  );

/** A page that knows nothing of us. */
export const plainPage = (body: string): string =>
  `<!doctype html><html lang="ja"><head><meta charset="utf-8"><title>t</title><link rel="icon" href="data:,"></head><body>${body}<p id="next">続き</p></body></html>`;

/** Whether a widget has been drawn: in an element or, for links, in one inside a block of the page's. Runs in the page. */
export const drawn = () => {
  const rootsIn = (root: Document | ShadowRoot): ShadowRoot[] =>
    [...root.querySelectorAll('*')]
      .flatMap(({ shadowRoot }) => shadowRoot ?? [])
      .flatMap((found) => [found, ...rootsIn(found)]);
  const roots = rootsIn(document);
  return (
    roots.some((root) => root.querySelector('[part~=frame]')) &&
    !roots.some((root) => root.querySelector('[part~=problem]'))
  );
};
