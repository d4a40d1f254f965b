import type { ContactList } from '@fukushi-widgets/model';
import type { Finding } from '../finding.js';
import { parseYamlFile, type DataPath, type YamlFile } from '../folder/yaml-file.js';
import { fieldOf, listOf, type Json } from '../json.js';
import { syntaxReports, yamlSyntax } from '../rules/yaml-syntax.js';
import { inSchemaOrder } from '../schema/order.js';
import { validate } from '../schema/validate.js';

/** A contact list and all that is wrong with it; `list` only where nothing is. */
export interface CheckedList {
  readonly list: ContactList | undefined;
  readonly findings: readonly Finding[];
}

/** Reads a contact list, JSON or YAML, and says in which line it departs from the shape. */
export function checkContactList(file: string, text: string): CheckedList {
  const json = parsedJson(text);
  // Places are looked for only where there is something to say: JSON of 5,000 contacts is read in a moment.
  let yaml: YamlFile | undefined;
  const places = () => (yaml ??= parseYamlFile(file, text));
  if (json === undefined && places().problems.length > 0) {
    const findings = syntaxReports(places()).map((report) => ({ ...report, rule: yamlSyntax.id }));
    return { list: undefined, findings };
  }
  const value = json ?? places().value;
  const at = (
    rule: string,
    path: DataPath,
    words: Pick<Finding, 'found' | 'accepted' | 'hint'>,
    part?: 'name' | 'value',
  ) => ({
    rule,
    severity: 'error' as const,
    file,
    ...places().position(path, part),
    ...words,
  });
  const findings: Finding[] = [
    ...validate('contactList', value ?? null).map(({ path, part, ...words }) =>
      at('schema', path, words, part),
    ),
    ...repeatedIds(value).map(([index, id]) =>
      at('duplicate-id', ['contacts', index, 'id'], {
        found: `id「${id}」は2つ以上あります`,
        accepted: '一覧の中で1つだけの id',
      }),
    ),
    ...nameless(value).map((index) =>
      at('contact-name', ['contacts', index], {
        found: '名前（name）がありません',
        accepted: '窓口や団体の名前',
      }),
    ),
  ];
  const list =
    findings.length === 0 ? (inSchemaOrder('contactList', value) as unknown as ContactList) : undefined;
  return { list, findings };
}

function parsedJson(text: string): Json {
  try {
    return JSON.parse(text.replace(/^\uFEFF/u, '')) as Json;
  } catch {
    return undefined;
  }
}

function repeatedIds(value: Json): readonly (readonly [index: number, id: string])[] {
  const seen = new Set<string>();
  return listOf(fieldOf(value, 'contacts')).flatMap((contact, index) => {
    const id = fieldOf(contact, 'id');
    if (typeof id !== 'string') return [];
    return seen.has(id) ? [[index, id] as const] : (seen.add(id), []);
  });
}

const nameless = (value: Json): readonly number[] =>
  listOf(fieldOf(value, 'contacts')).flatMap((contact, index) =>
    fieldOf(contact, 'name') === undefined ? [index] : [],
  );
