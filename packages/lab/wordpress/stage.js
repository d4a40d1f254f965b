/** The site, the plan's site, the people at it, and what tests ask of them. */
import { join } from 'node:path';
import { launch } from '../chromium.js';
import { logIn, open } from './drive/browser.js';
import { forms as makeForms } from './forms.js';
import { look } from './look.js';
import { outcome } from './outcome.js';
import { startPlan } from './site/plan.js';
import { startWordpress } from './site/wordpress.js';

export const widths = [1280, 375];
export const roles = ['administrator', 'author'];

/**
 * `{ site, plan, forms, pages, … }`, where `pages` holds the window of each role, and of a visitor by each width.
 * `stop` ends what was started, also when not all of it could be.
 */
export function startStage() {
  const stage = { pages: {} };
  const starting = [
    startWordpress().then((site) => (stage.site = site)),
    startPlan().then((plan) => (stage.plan = plan)),
    launch().then((browser) => (stage.browser = browser)),
  ];
  stage.ready = Promise.all(starting).then(async () => {
    const { browser, pages, plan, site } = stage;
    stage.forms = makeForms(plan);
    for (const role of [...roles, 'editor'])
      pages[role] = await open(browser, { state: await logIn(browser, site, role) });
    for (const width of widths) pages[width] = await open(browser, { width });
  });
  stage.stop = async () => {
    await Promise.allSettled([...starting, stage.ready]);
    await stage.browser?.close();
    await Promise.all([stage.site?.stop(), stage.plan?.stop()]);
  };
  return stage;
}

/** Both roles at once. */
export const both = async (work) =>
  Object.fromEntries(await Promise.all(roles.map(async (role) => [role, await work(role)])));

export const addressOf = ({ site }, id) => `${site.base}?p=${id}`;

/** A picture for the person who asked for it by FUKUSHI_SHOTS. */
export async function shot(page, name) {
  if (!process.env.FUKUSHI_SHOTS) return;
  const { width, height } = page.viewportSize();
  const whole = await page.evaluate(() => document.documentElement.scrollHeight);
  // Frames of other sites are drawn where the window is, and nowhere else.
  await page.setViewportSize({ width, height: Math.max(height, whole) });
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 300)));
  await page.screenshot({ path: join(process.env.FUKUSHI_SHOTS, `${name}.png`), fullPage: true });
  await page.setViewportSize({ width, height });
}

/**
 * Looks at the posts `ids` (role → editor → id) at every width. Resolves with `seen`, role → mark → outcome, which is
 * waited for where `recorded` says what it is to be, and with `faults`: what differs between widths, what is wider than
 * the screen, what has swallowed the end of its post.
 */
export async function lookAtAll(stage, when, ids, recorded) {
  const { forms, pages, plan } = stage;
  const formOf = (mark) => forms[mark.replace(/^\w+-/, '')] ?? {};
  const outcomes = ({ marks }) =>
    Object.fromEntries(Object.entries(marks).map(([mark, one]) => [mark, outcome(one, formOf(mark))]));
  const seen = {};
  const faults = [];
  for (const [role, editors] of Object.entries(ids)) {
    seen[role] = {};
    const isRecorded = (view) =>
      Object.entries(outcomes(view)).every(([mark, found]) => recorded[role]?.[mark] === found);
    for (const [editor, id] of Object.entries(editors)) {
      const lookAt = async (width) => {
        const view = await look(pages[width], addressOf(stage, id), plan.base, recorded && isRecorded);
        await shot(pages[width], `${when}-${role}-${editor}-${width}`);
        if (view.overflow > 0) faults.push({ role, editor, width, overflow: view.overflow });
        return outcomes(view);
      };
      const [wide, narrow] = await Promise.all(widths.map(lookAt));
      // Each mark stands in one post, but for the end of it.
      const twice = Object.keys(wide).filter((mark) => mark !== 'end' && mark in seen[role]);
      if (twice.length > 0) faults.push({ role, editor, twice });
      Object.assign(seen[role], wide);
      if (JSON.stringify(wide) !== JSON.stringify(narrow)) faults.push({ role, editor, wide, narrow });
      if (wide.end !== 'nothing') faults.push({ role, editor, end: wide.end });
    }
  }
  return { seen, faults };
}

/** Of our code, what a post holds that links are not. */
export const codeIn = (content) =>
  ['<fukushi-policy-card', '<iframe'].filter((start) => content.includes(start));

/** Every row of the database in which something of ours stands. */
export async function rowsOf({ site, plan }) {
  const { names, rows } = await site.ask('rows', { needles: ['fukushi', new URL(plan.base).host] });
  // The oEmbed answers that WordPress keeps for itself, whoever gave them.
  const isCache = ({ meta_key: meta, option_name: option, post_type: type }) =>
    type === 'oembed_cache' || /^_oembed_|^_transient_(?:timeout_)?oembed_/.test(meta ?? option ?? '');
  const own = rows.filter(({ row }) => !isCache(row));
  return {
    names,
    inPosts: own.filter(({ table }) => table === 'wp_posts'),
    elsewhere: own.filter(({ table }) => table !== 'wp_posts'),
    contentOf: (id) =>
      rows.find(
        ({ table, key, column }) => table === 'wp_posts' && key === String(id) && column === 'post_content',
      ).value,
  };
}
