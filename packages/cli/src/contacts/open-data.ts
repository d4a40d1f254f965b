import type { ContactList } from '@fukushi-widgets/model';
import type { SiteFile } from '../site/site-files.js';
import { dcat } from './dcat.js';
import { contactsCsv } from './export-csv.js';

/** The list as the files that `src` and catalogues of open data take, below `v1/` of its site. */
export function openDataFiles(list: ContactList, base: string): readonly SiteFile[] {
  const published = { csv: `${base}v1/contacts.csv`, json: `${base}v1/contacts.json` };
  return [
    ['contacts.json', `${JSON.stringify(list, null, 2)}\n`],
    ['contacts.csv', contactsCsv(list)],
    ['contacts.jsonld', `${JSON.stringify(dcat(list, published), null, 2)}\n`],
  ];
}
