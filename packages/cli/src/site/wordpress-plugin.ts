import { zipSync } from 'fflate';
import { fileURLToPath } from 'node:url';
import { filesBelow } from './files-below.js';
import { wordsOf } from './wordpress-words.js';
import { moFile, readPo, scriptTranslations } from './wordpress-translations.js';

/** One part that the plugin offers, in one language. */
export interface PluginPart {
  readonly widget: string;
  /** Absent for widgets that show the whole. */
  readonly id?: string | undefined;
  /** Absent for the plan's own language. */
  readonly lang?: string | undefined;
  readonly title: string;
  readonly summary: string;
  /** Of its page, below BASE, ending in `/`. */
  readonly path: string;
}

export type PluginFile = readonly [path: string, content: string | Uint8Array];

const NAME = 'fukushi-widgets';
const sources = fileURLToPath(new URL(`../../wordpress/${NAME}/`, import.meta.url));

/** What stands for the publication's address and for the version in the sources. */
const ADDRESS = /https:\/\/widgets\.example\//gu;
const VERSION = /\b0\.0\.0\b/gu;

/** What the plugin is bound to. */
export interface PluginPublication {
  readonly base: string;
  /** Of the script. */
  readonly version: string;
  /** Whether it is a list of contacts and no plan. */
  readonly isOfContacts: boolean;
  readonly parts: readonly PluginPart[];
  /** What each rendition calls itself, by its tag: `ja-easy` → やさしい日本語. */
  readonly languages: Readonly<Record<string, string>>;
}

/** Every file of the plugin, bound to a publication. Same input, same bytes. */
export function wordpressPlugin(publication: PluginPublication): readonly PluginFile[] {
  const { base, version, parts, languages } = publication;
  return [...filesBelow(sources)]
    .flatMap(([path, content]) => written(path, content, publication))
    .concat([['publication.json', `${JSON.stringify({ base, version, languages, parts }, null, 1)}\n`]])
    .map(([path, content]) => [`${NAME}/${path}`, content] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1));
}

/** The licence is nobody's to change. */
const isOurs = (path: string): boolean => path !== 'license.txt';

function written(path: string, source: Buffer, publication: PluginPublication): readonly PluginFile[] {
  const { base, version, isOfContacts, parts } = publication;
  const text = isOurs(path) ? wordsOf(source.toString(), isOfContacts, parts) : source.toString();
  if (path === 'fukushi-widgets.php' || path === 'readme.txt')
    return [[path, text.replaceAll(ADDRESS, () => base).replaceAll(VERSION, version)]];
  const [, locale] = /^languages\/fukushi-widgets-(\w+)\.po$/u.exec(path) ?? [];
  if (locale === undefined) return [[path, text]];
  const messages = readPo(text);
  return [
    [path, text],
    [path.replace(/po$/u, 'mo'), moFile(messages)],
    // WordPress looks for one file for each script of the block, by its name.
    ...['parts', 'preview', 'block'].map(
      (script) =>
        [
          `languages/${NAME}-${locale}-${NAME}-${script}.json`,
          scriptTranslations(messages, NAME, locale),
        ] as const,
    ),
  ];
}

/** No clock: archives hold local time without a zone, and nothing before 1980. */
const SOME_TIME = new Date(1980, 0, 1);

/** The plugin as WordPress takes it. */
export const wordpressZip = (files: readonly PluginFile[]): Uint8Array =>
  zipSync(Object.fromEntries(files.map(([path, content]) => [path, bytes(content)])), {
    level: 9,
    mtime: SOME_TIME,
  });

const bytes = (content: string | Uint8Array): Uint8Array =>
  typeof content === 'string' ? new TextEncoder().encode(content) : new Uint8Array(content);
