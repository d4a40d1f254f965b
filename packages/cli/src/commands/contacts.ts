import { readFileSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import type { ContactList } from '@fukushi-widgets/model';
import { formatFinding } from '../finding.js';
import type { Command, Output } from './command.js';
import { UsageError } from './command.js';
import { baseAddress } from './plan-argument.js';
import { SITE_OPTIONS, siteTarget, writeSite } from './write-site.js';

/** The words after `fukushi contacts`. What reads spreadsheets is loaded where a list is read. */
const parts: Readonly<Record<string, (args: readonly string[], output: Output) => Promise<number>>> = {
  import: importContacts,
  check: checkContacts,
  build: buildContacts,
  export: exportContacts,
};

export const contacts: Command = {
  name: 'contacts',
  usage:
    'import <list.csv|.tsv|.xlsx> [-o contacts.json] [--accept] | check <contacts.json> | build <contacts.json> --base URL [--title 名前] [-o dist/site] [--add <folder>] [--pictures <browser>] | export <contacts.json> [-o contacts.csv] [--base URL]',
  summary:
    '連絡先の一覧を読み込み、公開するサイトや、オープンデータの CSV に書き出します / reads a list of contacts, writes the site to publish, or open data',
  run([name = '', ...rest], output) {
    const part = Object.hasOwn(parts, name) ? parts[name] : undefined;
    if (!part) {
      const known = Object.keys(parts).join(', ');
      throw new UsageError(`contacts の次に ${known} のどれかを書いてください / Say what to do: ${known}`);
    }
    return part(rest, output);
  },
};

async function importContacts(args: readonly string[], output: Output): Promise<number> {
  const { positionals, values } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      output: { type: 'string', short: 'o', default: 'contacts.json' },
      accept: { type: 'boolean', default: false },
    },
  });
  const file = oneFile(positionals);
  const [{ importList, UnreadableList }, { importReport }] = await Promise.all([
    import('../contacts/import/import-list.js'),
    import('../contacts/import/report.js'),
  ]);
  try {
    const imported = await importList(file, fileBytes(file));
    for (const line of importReport(file, imported)) output.out(line);
    if (!values.accept && imported.remarks.some(({ kind }) => kind === 'unclear')) {
      output.error(
        '確認が必要な行があるため、何も書き出していません。一覧を直すか、このままでよければ --accept を付けてください / Nothing was written: mend the rows, or add --accept',
      );
      return 1;
    }
    writeFileSync(values.output, `${JSON.stringify(imported.list, null, 2)}\n`);
    output.out(`${values.output}: ${imported.list.contacts.length} 件を書き出しました / written`);
    return 0;
  } catch (error) {
    if (!(error instanceof UnreadableList)) throw error;
    output.error(`${file}: ${error.message}`);
    return 1;
  }
}

async function exportContacts(args: readonly string[], output: Output): Promise<number> {
  const { positionals, values } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      output: { type: 'string', short: 'o', default: 'contacts.csv' },
      base: { type: 'string' },
    },
  });
  const file = oneFile(positionals);
  const base = baseAddress(values.base);
  const list = await checkedList(file, output);
  if (!list) return 1;
  const { contactsCsv } = await import('../contacts/export-csv.js');
  writeFileSync(values.output, contactsCsv(list));
  output.out(`${values.output}: ${list.contacts.length} 件を書き出しました / written`);
  if (base !== undefined) {
    const { dcat } = await import('../contacts/dcat.js');
    const description = `${values.output.replace(/\.csv$/iu, '')}.jsonld`;
    const published = { csv: base + basename(values.output), json: base + basename(file) };
    writeFileSync(description, `${JSON.stringify(dcat(list, published), null, 2)}\n`);
    output.out(`${description}: カタログの説明（DCAT）を書き出しました / written`);
  }
  return 0;
}

/** The site of a list alone: pages, tags and one script, as `fukushi build` writes them of a plan. */
function buildContacts(args: readonly string[], output: Output): Promise<number> {
  const { positionals, values } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { ...SITE_OPTIONS, title: { type: 'string' } },
  });
  const target = siteTarget(values);
  const file = oneFile(positionals);
  fileBytes(file);
  return writeSite(
    {
      ...target,
      source: file,
      said: values.title,
      async read() {
        const list = await checkedList(file, output);
        if (!list) return undefined;
        const title = values.title ?? list.title;
        if (title === undefined) {
          output.error(
            `${file}: 一覧の名前（title）がありません。ページの題になります。一覧に "title": "見本市の相談窓口" のように書くか、--title "見本市の相談窓口" を付けてください / The list has no title, which names its pages: write one, or add --title`,
          );
          return undefined;
        }
        const [{ publicationOf }, { openDataFiles }] = await Promise.all([
          import('../contacts/publication.js'),
          import('../contacts/open-data.js'),
        ]);
        const data = openDataFiles({ ...list, title }, target.base);
        return { plan: publicationOf(list, title), translations: new Map(), data };
      },
    },
    output,
  );
}

async function checkContacts(args: readonly string[], output: Output): Promise<number> {
  const { positionals } = parseArgs({ args: [...args], allowPositionals: true });
  const file = oneFile(positionals);
  const list = await checkedList(file, output);
  if (list) output.out(`${file}: ${list.contacts.length} 件、エラー 0 件`);
  return list ? 0 : 1;
}

/** A list without errors; what is wrong is said. */
async function checkedList(file: string, output: Output): Promise<ContactList | undefined> {
  const { checkContactList } = await import('../contacts/contact-list.js');
  const { list, findings } = checkContactList(file, fileBytes(file).toString('utf8'));
  for (const finding of findings) output.error(formatFinding(finding, (path) => path));
  return list;
}

function oneFile(positionals: readonly string[]): string {
  const [file, ...more] = positionals;
  if (file === undefined || more.length > 0) {
    throw new UsageError('一覧のファイルを1つ指定してください / Name one file');
  }
  return file;
}

function fileBytes(file: string): Buffer {
  try {
    return readFileSync(file);
  } catch {
    throw new UsageError(`ファイルを読めません: ${file} / Cannot read this file`);
  }
}
