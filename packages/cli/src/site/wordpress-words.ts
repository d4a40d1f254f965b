import type { PluginPart } from './wordpress-plugin.js';

/** A plan's name in the plugin's sources, and what a list of contacts is called there; the longer ones come first. */
const OF_CONTACTS: readonly (readonly [plan: RegExp, contacts: string])[] = [
  [/福祉計画の内容|計画の内容/gu, '一覧の連絡先'],
  [/福祉計画/gu, '連絡先の一覧'],
  [/計画/gu, '一覧'],
  [/\bwelfare plan\b/gu, 'list of contacts'],
  [/\b(?<article>[Tt]he (?:whole )?)plan\b/gu, '$<article>list'],
  // What people look for the block by.
  [/"plan"/gu, '"contacts"'],
];

/** What the sources give as an example of the shortcode. */
const EXAMPLE = 'policy-card 1-1';

/** The plugin's words as they are true of a publication: of a plan, as they are written, or of a list of contacts. */
export const wordsOf = (source: string, isOfContacts: boolean, parts: readonly PluginPart[]): string =>
  (isOfContacts
    ? OF_CONTACTS.reduce((text, [plan, contacts]) => text.replaceAll(plan, contacts), source)
    : source
  ).replaceAll(EXAMPLE, () => example(parts));

/** A part that there is: a policy, or the first one with an id. */
function example(parts: readonly PluginPart[]): string {
  const named = parts.filter(({ id, lang }) => id !== undefined && lang === undefined);
  const part = named.find(({ widget }) => widget === 'policy-card') ?? named[0] ?? parts[0];
  return [part?.widget, part?.id].filter(Boolean).join(' ');
}
