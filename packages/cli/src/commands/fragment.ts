import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import {
  CATALOGUE,
  CHOICES,
  choiceName,
  choiceOf,
  isProblem,
  ownAttributes,
  PLAN_WIDGETS,
  publishedParts,
  withTranslation,
  type Plan,
  type WidgetName,
} from '@fukushi-widgets/model';
import type { Look } from '@fukushi-widgets/elements/views.js';
import { withDateLabels, withTranslatedDateLabels } from '../date-labels.js';
import type { PlanFolderResult } from '../read-plan-folder.js';
import { periodsFor } from '../site/periods.js';
import type { Command, Output } from './command.js';
import { UsageError } from './command.js';
import { baseAddress, folderArgument, readQuietly } from './plan-argument.js';

export const fragment: Command = {
  name: 'fragment',
  usage:
    '<widget> [<id>] | --all -o <folder>  [--plan .] [--lang ja] [--heading-level 3] [--variant full] [--base URL] [--period 2]',
  summary:
    '貼り付け用のHTMLを1つ、または全部書き出します / prints a widget as plain HTML to paste, or writes all',
  async run(args, output) {
    const { positionals, values } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        'plan': { type: 'string', default: '.' },
        'lang': { type: 'string' },
        'heading-level': { type: 'string', default: '3' },
        'variant': { type: 'string' },
        'base': { type: 'string' },
        'period': { type: 'string' },
        'all': { type: 'boolean', default: false },
        'output': { type: 'string', short: 'o' },
      },
    });
    const [name, id, ...more] = positionals;
    const widget = PLAN_WIDGETS.find((known) => known === name);
    if (more.length > 0) {
      throw new UsageError(`余分な言葉があります: ${more.join(' ')} / Too many words`);
    }
    if (values.all && (name !== undefined || values.variant !== undefined || values.output === undefined)) {
      throw new UsageError(
        '--all には -o フォルダー だけを書いてください / --all takes -o <folder>, no widget and no --variant',
      );
    }
    if (!widget && !values.all) {
      throw new UsageError(
        `ウィジェットの名前を書いてください（${PLAN_WIDGETS.join(', ')}） / Name a widget`,
      );
    }
    const source = await sourceOf(folderArgument([values.plan]), values.period, values.base, output);
    if (!source) return 1;
    const { base } = source;
    const lang = values.lang ?? source.plan.lang;
    const plan = planIn(lang, source.result, source.plan);
    const headingLevel = headingLevelOf(values['heading-level']);
    const { fragmentHtml } = await import('../html/static-html.js');
    const variant = widget && variantOf(widget, values.variant);
    const htmlOf = (one: WidgetName, part: string | undefined) =>
      fragmentHtml({ plan, widget: one, id: part, lang, headingLevel, variant, base });
    if (values.output !== undefined && values.all) {
      for (const one of PLAN_WIDGETS) {
        for (const { id: part } of publishedParts(one, plan)) {
          const path = join(values.output, one, `${part ?? 'index'}.html`);
          mkdirSync(dirname(path), { recursive: true });
          writeFileSync(path, `${htmlOf(one, part) ?? ''}\n`);
          output.out(path);
        }
      }
      return 0;
    }
    const html = widget && htmlOf(widget, id);
    if (widget === undefined || html === undefined)
      throw new UsageError(unknownId(widget ?? 'plan', id, plan));
    output.out(html);
    return 0;
  },
};

/** The plan that is asked for, which knows those of the other periods, and where it is published. */
async function sourceOf(
  folder: string,
  period: string | undefined,
  address: string | undefined,
  output: Output,
): Promise<{ readonly result: PlanFolderResult; readonly plan: Plan; readonly base?: string } | undefined> {
  const base = baseAddress(address);
  const { readPeriods } = await import('./build-periods.js');
  const all = await readPeriods(folder, base ?? '', output);
  if (!all) return undefined;
  const asked = all.find(({ id, isOwn }) => (period === undefined ? isOwn : id === period));
  if (asked) {
    const plan = { ...asked.plan, periods: periodsFor(asked, all) };
    return { result: asked.result, plan, ...(base !== undefined && { base: asked.base }) };
  }
  if (period !== undefined) {
    const known = all.map(({ id }) => id).join(', ') || 'なし';
    throw new UsageError(
      `この計画に期「${period}」はありません（plan.yaml の periods にあるもの: ${known}） / No such period`,
    );
  }
  const result = await readQuietly(folder, output);
  return result.plan && { result, plan: result.plan, ...(base !== undefined && { base }) };
}

function planIn(lang: string, { translations }: PlanFolderResult, plan: Plan): Plan {
  if (lang === plan.lang) return withDateLabels(plan);
  const translation = translations.get(lang);
  if (!translation) {
    const known = [plan.lang, ...translations.keys()].join(', ');
    throw new UsageError(`この計画に言語「${lang}」はありません（使えるもの: ${known}） / No such language`);
  }
  return withTranslation(withDateLabels(plan), lang, withTranslatedDateLabels(plan, lang, translation));
}

function headingLevelOf(value: string): number {
  if (!/^[2-6]$/u.test(value)) {
    throw new UsageError('--heading-level は 2 から 6 までの数です / --heading-level takes 2 to 6');
  }
  return Number(value);
}

/** How much of a widget, in the words that its tag takes. */
function variantOf(widget: WidgetName, value: string | undefined): Look['variant'] {
  if (value === undefined) return undefined;
  const choice = ownAttributes(widget).includes('variant') && choiceName(widget, 'variant');
  if (!choice) {
    throw new UsageError(`${widget} に --variant はありません / ${widget} takes no --variant`);
  }
  const found = choiceOf(choice, () => value);
  if (value !== '' && !isProblem(found)) return found as Look['variant'];
  const words = CHOICES[choice].join(', ');
  throw new UsageError(`--variant に書けるのは ${words} です / --variant takes ${words}`);
}

function unknownId(widget: WidgetName, id: string | undefined, plan: Plan): string {
  const ids = CATALOGUE[widget].parts(plan).map((part) => part.id ?? '（なし）');
  return `${widget} に「${id ?? ''}」はありません（使えるもの: ${ids.join(', ')}） / No such id`;
}
