/** Content types of everything a site holds, by the ending of a file's name. */
export const contentTypes: Readonly<Record<string, string>> = {
  css: 'text/css',
  csv: 'text/csv',
  html: 'text/html',
  ico: 'image/x-icon',
  jpg: 'image/jpeg',
  js: 'text/javascript',
  json: 'application/json',
  jsonld: 'application/ld+json',
  png: 'image/png',
  svg: 'image/svg+xml',
  txt: 'text/plain',
  vcf: 'text/vcard',
  webp: 'image/webp',
  xml: 'application/xml',
  zip: 'application/zip',
};

/** Those that are text and said to be UTF-8. */
export const textTypes: readonly string[] = [
  'application/json',
  'application/ld+json',
  'application/xml',
  'text/css',
  'text/csv',
  'text/html',
  'text/javascript',
  'text/plain',
  'text/vcard',
];
