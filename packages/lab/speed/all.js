import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { findBrowsers } from '../../../tools/browsers.js';
import { root, Sentence } from '../../../tools/run.js';
import { SCRIPTED } from '../../builder/dist/result.js';
import { contestants as everybody } from './contestants/index.js';
import { launch } from '../chromium.js';
import { timesIn } from './measure/engines.js';
import { FORMS, shift, WIDGETS, WIDTHS } from './measure/shift.js';
import { document, machine } from './report/document.js';
import { sections } from './report/sections.js';
import { roundRobin } from './round-robin.js';
import { engineCounts, full, quick } from './scenarios.js';
import { serve } from './serve/serve.js';

const require = createRequire(import.meta.url);
const versionOf = (name) => require(join(root, 'node_modules', name, 'package.json')).version;

/** Measures what the options of ./arguments.js ask for, prints it, and writes docs/speed.md where that is everything. */
export async function measureAll(options) {
  const started = Date.now();
  const browsers = findBrowsers();
  if (!browsers.chromium) throw new Sentence('The bench needs Chromium; see `npm test` for where it looks.');

  const wants = (name) => !options.what || options.what.includes(name);
  const contestants = everybody.filter(({ id }) => !options.who || options.who.includes(id));
  const tell = (...words) =>
    console.error(`… ${Math.round((Date.now() - started) / 1000)} s ${words.join(' ')}`);

  const server = await serve({ contestants });
  const browser = await launch({ executablePath: browsers.chromium.path });
  const versions = [`Chromium ${browser.version()}`];
  const measured = { results: {}, shift: [], engines: {} };
  try {
    const tools = { server, browser };
    const scenarios = (options.quick ? quick : full).filter(({ name }) => wants(name));
    measured.results = await roundRobin(scenarios, contestants, tools, ({ round, scenario, contestant }) =>
      tell(`round ${round + 1}: ${scenario.key}: ${contestant.id}`),
    );
    if (wants('shift'))
      measured.shift = await shifts(tools, options.quick ? ['policy-card/1-1'] : WIDGETS, tell);
    await browser.close();
    if (!options.quick && wants('engines'))
      measured.engines = await engines(browsers, { server, contestants, tell });
  } finally {
    await browser.close();
    await server.close();
  }

  for (const name of ['lit', 'react', '@awesome.me/webawesome']) versions.push(`${name} ${versionOf(name)}`);
  console.log(`\n${machine()}; ${versions.join(', ')}; ${Math.round((Date.now() - started) / 1000)} s`);
  for (const [heading, words, table] of sections(measured)) console.log(`\n${heading}\n${words}\n\n${table}`);
  if (options.quick || options.who || options.what) return;
  const path = join(root, 'docs/speed.md');
  const text = document({ date: new Date().toISOString().slice(0, 10), versions, measured });
  writeFileSync(path, await format(text, { ...(await resolveConfig(path)), filepath: path }));
  console.log(`\n${path}`);
}

async function shifts(tools, widgets, tell) {
  const found = [];
  for (const widget of widgets)
    for (const width of WIDTHS) {
      tell(`layout shift: ${widget}, ${width} px`);
      for (const form of FORMS)
        found.push({ widget, width, form, ...(await shift(tools, { form, widget, width })) });
      for (const form of SCRIPTED) {
        const measured = await shift(tools, { form, widget, width, keepsRoom: true });
        found.push({ widget, width, form: `${form}, room kept`, ...measured });
      }
    }
  return found;
}

async function engines(browsers, { server, contestants, tell }) {
  const found = {};
  for (const [name, browser] of Object.entries(browsers))
    found[name] = await timesIn(browser, {
      server,
      contestants,
      counts: engineCounts,
      tell: ({ id, page, count, time }) =>
        tell(`${name}: ${count} × ${page}: ${id}: ${time === null ? 'not shown' : `${Math.round(time)} ms`}`),
    });
  return found;
}
