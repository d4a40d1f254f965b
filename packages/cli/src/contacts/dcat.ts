import { plainText, type ContactList } from '@fukushi-widgets/model';

type Thing = Readonly<Record<string, unknown>>;

/** Where the files of a list are published. */
export interface Published {
  readonly csv: string;
  readonly json: string;
}

const CONTEXT = {
  dcat: 'http://www.w3.org/ns/dcat#',
  dct: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
} as const;

const FORMATS = {
  csv: ['CSV', 'text/csv'],
  json: ['JSON', 'application/json'],
} as const;

/**
 * A list as a catalogue of open data describes it (DCAT 3). What the publisher has not said, its name, a licence, a
 * date, is absent: a catalogue would take a guess for a promise.
 */
export function dcat(list: ContactList, published: Published): Thing {
  const { lang, license, publisher, title } = list;
  const said = (text: ContactList['title']): Thing => ({
    '@value': plainText(text, lang, lang),
    '@language': lang,
  });
  const modified = list.contacts
    .flatMap(({ updated }) => (updated !== undefined && updated.length === 10 ? [updated] : []))
    .sort()
    .at(-1);
  return {
    '@context': CONTEXT,
    '@type': 'dcat:Dataset',
    ...(title === undefined ? {} : { 'dct:title': said(title) }),
    ...(publisher?.name === undefined
      ? {}
      : {
          'dct:publisher': {
            '@type': 'foaf:Agent',
            'foaf:name': said(publisher.name),
            ...(publisher.code === undefined ? {} : { 'dct:identifier': publisher.code }),
            ...(publisher.url === undefined ? {} : { 'foaf:homepage': { '@id': publisher.url } }),
          },
        }),
    ...(modified === undefined ? {} : { 'dct:modified': { '@value': modified, '@type': 'xsd:date' } }),
    'dct:language': { '@id': `http://lexvo.org/id/iso639-1/${lang.slice(0, 2)}` },
    'dcat:distribution': (['csv', 'json'] as const).map((kind) => ({
      '@type': 'dcat:Distribution',
      'dct:title': FORMATS[kind][0],
      'dcat:downloadURL': { '@id': published[kind] },
      'dcat:mediaType': { '@id': `https://www.iana.org/assignments/media-types/${FORMATS[kind][1]}` },
      ...(license === undefined ? {} : { 'dct:license': { '@id': license } }),
    })),
  };
}
