/** What the built command is made of, for tests that would be slow as a process each. */
import type * as Main from '../../dist/main.js';
import type * as StaticHtml from '../../dist/html/static-html.js';
import { CATALOGUE, type Plan, type WidgetName } from '@fukushi-widgets/model';

const load = (path: string) => import(new URL(`../../${path}`, import.meta.url).href);

const { main } = (await load('main.js')) as typeof Main;
export const { fragmentHtml, pageHtml } = (await load('html/static-html.js')) as typeof StaticHtml;

/** The ids a widget can be asked for; `undefined` stands for the widget without one. */
export const widgetIds = (widget: WidgetName, plan: Plan): readonly (string | undefined)[] =>
  CATALOGUE[widget].parts(plan).map(({ id }) => id);

/** Runs one command line and collects what it prints. */
export async function run(...args: readonly string[]): Promise<{ code: number; out: string; error: string }> {
  let out = '';
  let error = '';
  const code = await main(args, {
    out: (line) => void (out += `${line}\n`),
    error: (line) => void (error += `${line}\n`),
  });
  return { code, out, error };
}
