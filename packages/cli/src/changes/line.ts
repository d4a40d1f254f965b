import {
  hasReadings,
  htmlLang,
  permalinkPath,
  pickText,
  withoutRuby,
  type LanguageTag,
  type Permalink,
  type Plan,
  type Text,
} from '@fukushi-widgets/model';
import { readingHtml } from '../html/readings.js';
import { escapeHtml } from '../site/escape.js';

/** Words in one rendition, with readings marked where it has them. */
export interface Run {
  readonly value: string;
  readonly rendition: LanguageTag;
  /** The page that the words lead to. */
  readonly page?: Permalink | undefined;
}

/** What is said on one line: not all of it need be translated. */
export type Line = readonly Run[];

/** Letters, signs and numbers that no language has for itself: a telephone number, an address of the web. */
const isOfNoLanguage = (text: string): boolean => !/(?!\p{ASCII})\p{Letter}/u.test(text);

/** A text of the plan in a rendition, else in the plan's own words. */
export function lineOfText(text: Text | undefined, plan: Plan, rendition: LanguageTag): Line {
  if (text === undefined) return [];
  const picked = pickText(text, rendition, plan.lang);
  if (picked.value === '') return [];
  const isPlain = typeof text === 'string' && isOfNoLanguage(text);
  return [{ value: picked.value, rendition: isPlain ? rendition : picked.rendition }];
}

/** Words of one rendition as a line. */
export const lineOfWords = (value: string, rendition: LanguageTag): Line =>
  value === '' ? [] : [{ value, rendition }];

/** Lines that say something, one after the other, with words between them. */
export const joined = (lines: readonly Line[], between: Line = []): Line =>
  merged(lines.filter(isSaid).flatMap((line, index) => (index === 0 ? line : [...between, ...line])));

export const isSaid = (line: Line): boolean => line.some(({ value }) => value !== '');

/** Words that follow each other in one rendition are one run. */
function merged(line: Line): Line {
  const runs: Run[] = [];
  for (const run of line) {
    const last = runs.at(-1);
    if (last?.rendition === run.rendition && last.page === run.page)
      runs[runs.length - 1] = { ...run, value: last.value + run.value };
    else runs.push(run);
  }
  return runs;
}

/** A line whose words lead to a page; without a page they lead nowhere. */
export const linked = (line: Line, page: Permalink | undefined): Line =>
  page ? line.map((run) => ({ ...run, page })) : line;

/** A line as plain text, without readings. */
export const plainLine = (line: Line): string =>
  line.map(({ value, rendition }) => (hasReadings(rendition) ? withoutRuby(value) : value)).join('');

/** A line on a page of a rendition: readings drawn, and words of another language marked as such. */
export function lineHtml(line: Line, lang: LanguageTag, base = ''): string {
  const words = ({ value, rendition }: Run): string => {
    const html = readingHtml(value, rendition);
    return htmlLang(rendition) === htmlLang(lang)
      ? html
      : `<span lang="${htmlLang(rendition)}">${html}</span>`;
  };
  return line
    .map((run, index) => {
      if (!run.page) return words(run);
      const begins = line[index - 1]?.page !== run.page;
      const ends = line[index + 1]?.page !== run.page;
      const href = escapeHtml(base + permalinkPath(run.page));
      // Chromium breaks a number behind its hyphen.
      const name = words(run).replaceAll(/\d+(?:-\d+)+/gu, '<span class="unbroken">$&</span>');
      return `${begins ? `<a href="${href}">` : ''}${name}${ends ? '</a>' : ''}`;
    })
    .join('');
}
