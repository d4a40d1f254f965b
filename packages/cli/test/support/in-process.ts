/** What the built command is made of, for tests that would be slow as a process each. */
import type * as Main from '../../dist/main.js';
import type * as StaticHtml from '../../dist/html/static-html.js';
import type * as WidgetView from '../../dist/html/widget-view.js';

const load = (path: string) => import(new URL(`../../${path}`, import.meta.url).href);

const { main } = (await load('main.js')) as typeof Main;
export const { fragmentHtml, pageHtml } = (await load('html/static-html.js')) as typeof StaticHtml;
export const { widgetIds } = (await load('html/widget-view.js')) as typeof WidgetView;

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
