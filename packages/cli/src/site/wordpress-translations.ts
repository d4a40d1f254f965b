/**
 * Translations as WordPress reads them: `.mo` for PHP, JSON for scripts
 * (https://www.gnu.org/software/gettext/manual/html_node/MO-Files.html,
 * https://messageformat.github.io/Jed/). Of `.po` this reads what our own file
 * holds: no plurals, no obsolete entries.
 */

/** Context and text, joined as gettext joins them, → translation. */
export type Messages = ReadonlyMap<string, string>;

const CONTEXT_END = '\u0004';

/** Reads a `.po` file. Throws on what it does not know. */
export function readPo(text: string): Messages {
  const messages = new Map<string, string>();
  for (const entry of text.trim().split(/\n\s*\n/u)) {
    const { msgctxt, msgid, msgstr } = fieldsOf(entry);
    if (msgid === undefined || !msgstr) throw new Error(`A text without its translation:\n${entry}`);
    messages.set(msgctxt === undefined ? msgid : msgctxt + CONTEXT_END + msgid, msgstr);
  }
  return messages;
}

function fieldsOf(entry: string): Readonly<Record<string, string>> {
  const fields: Record<string, string> = {};
  let field = '';
  for (const line of entry.split('\n')) {
    if (line.startsWith('#')) continue;
    const [, name, quoted] = /^(?:(msgctxt|msgid|msgstr) )?("(?:[^"\\]|\\.)*")$/u.exec(line) ?? [];
    if (quoted === undefined) throw new Error(`Not a line of a .po file: ${line}`);
    field = name ?? field;
    // Both escape as JSON does, as far as our texts go.
    fields[field] = (fields[field] ?? '') + (JSON.parse(quoted) as string);
  }
  return fields;
}

/** A `.mo` file: sorted, without the hash table that readers may do without. */
export function moFile(messages: Messages): Uint8Array {
  const encode = (text: string) => Buffer.from(`${text}\0`);
  const sorted = [...messages]
    .map(([id, text]) => [encode(id), encode(text)] as const)
    .sort(([a], [b]) => Buffer.compare(a, b));
  const HEADER = 28;
  const tables = HEADER + sorted.length * 16;
  const header = Buffer.alloc(tables);
  [0x950412de, 0, sorted.length, HEADER, HEADER + sorted.length * 8, 0, tables].forEach((number, index) =>
    header.writeUInt32LE(number, index * 4),
  );
  const texts = [...sorted.map(([id]) => id), ...sorted.map(([, text]) => text)];
  let at = tables;
  texts.forEach((text, index) => {
    header.writeUInt32LE(text.length - 1, HEADER + index * 8);
    header.writeUInt32LE(at, HEADER + index * 8 + 4);
    at += text.length;
  });
  return Buffer.concat([header, ...texts]);
}

/** The JSON that `wp_set_script_translations()` reads. */
export function scriptTranslations(messages: Messages, domain: string, locale: string): string {
  const texts = [...messages].filter(([id]) => id !== '').map(([id, text]) => [id, [text]] as const);
  const head = { 'domain': domain, 'lang': locale, 'plural-forms': 'nplurals=1; plural=0;' };
  const data = { domain, locale_data: { [domain]: { '': head, ...Object.fromEntries(texts) } } };
  return `${JSON.stringify(data, null, 1)}\n`;
}
