/*
 * How a server should serve the site: one source for the `_headers` file of
 * static hosts, the nginx configuration, and our own `npm start`, which reads
 * `_headers`.
 */

/** Header lines for paths. */
export interface HeaderRule {
  /**
   * Under the site's root: `/sri.json`, `/v1/*` for all below, `/v1/:name/` for
   * any one name. `{version}` stands for every exact version.
   */
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** A folder that has moved, with all in it: paths under the site's root that end in `/`. */
export interface Redirect {
  readonly from: string;
  readonly to: string;
}

export interface ServingRules {
  /** Path of the site's root on its host: `/`, or `/widgets/`. */
  readonly prefix: string;
  readonly host: string;
  readonly versions: readonly string[];
  /** No header is said twice for one path: static hosts would join the two. */
  readonly headers: readonly HeaderRule[];
  readonly redirects: readonly Redirect[];
}

/** A site of the same kind below this one. */
export interface PublishedBelow {
  /** `plan/2/`. */
  readonly path: string;
  readonly versions: readonly string[];
  /** Where its retired ids lead, under this site's root. */
  readonly redirects: readonly Redirect[];
}

export interface ServingRequest {
  readonly base: string;
  readonly versions: readonly string[];
  readonly redirects: readonly Redirect[];
  /** Paths of the further files. */
  readonly added: readonly string[];
  /** Plans of other periods below this site, with their exact versions. */
  readonly periods?: readonly PublishedBelow[];
}

/** How long what moves with a release may be kept, in seconds; the documents say it in minutes, held to it by a test. */
const KEPT = 300;

const SHORT = { 'Cache-Control': `public, max-age=${KEPT}` };
const FOR_EVER = { 'Cache-Control': 'public, max-age=31536000, immutable' };

/** Any site may load these. */
const OPEN = {
  'Access-Control-Allow-Origin': '*',
  'Cross-Origin-Resource-Policy': 'cross-origin',
};

/** Permalink pages: nothing but their own style sheet, pictures and scripts, in anybody's frame. */
const EMBED_POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; " +
  "base-uri 'none'; form-action 'none'; frame-ancestors *";

/** All other pages: their own files, framed by ourselves alone. */
const PAGE_POLICY =
  "default-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'none'; form-action 'self'; " +
  "frame-ancestors 'self'";

export function servingRules({
  base,
  versions,
  redirects,
  added,
  periods = [],
}: ServingRequest): ServingRules {
  const { pathname, host } = new URL(base);
  const published = (place: string, cache: HeaderRule['headers']): readonly HeaderRule[] => [
    { path: `/${place}/*`, headers: { ...cache, ...OPEN } },
    { path: `/${place}/embed/*`, headers: { 'Content-Security-Policy': EMBED_POLICY } },
    { path: `/${place}/text/*`, headers: { 'Content-Type': 'text/plain; charset=utf-8' } },
    // Beside a contact's page, in the plan's own language and in the others. Hosts know no ending alone.
    ...[':contact', ':contact/:rendition'].map((contact) => ({
      path: `/${place}/embed/contact-box/${contact}/contact.vcf`,
      headers: { 'Content-Type': 'text/vcard; charset=utf-8' },
    })),
  ];
  return {
    prefix: pathname,
    host,
    versions,
    redirects,
    headers: [
      {
        path: '/*',
        headers: {
          'X-Content-Type-Options': 'nosniff',
          'Referrer-Policy': 'strict-origin-when-cross-origin',
        },
      },
      ...published('v1', SHORT),
      ...published('{version}', FOR_EVER),
      ...periods.flatMap(({ path, versions: below }) => [
        ...published(`${path}v1`, SHORT),
        ...below.flatMap((version) => published(`${path}${version}`, FOR_EVER)),
        // Its root holds what this one's does.
        ...[...pagesAmong(added), '/sri.json'].map((page) => ({
          path: `/${path}${page.slice(1)}`,
          headers: { ...SHORT, 'Content-Security-Policy': PAGE_POLICY },
        })),
      ]),
      { path: '/sri.json', headers: { ...SHORT, ...OPEN } },
      ...pagesAmong(added).map((path) => ({
        path,
        headers: { ...SHORT, 'Content-Security-Policy': PAGE_POLICY },
      })),
    ],
  };
}

/** The folders and pages that the further files put into the root. */
function pagesAmong(added: readonly string[]): readonly string[] {
  const places = added.flatMap((path) => {
    const [folder] = path.split('/');
    if (path.includes('/')) return [`/${folder}/*`];
    return path === 'index.html' ? ['/', '/index.html'] : [`/${path}`];
  });
  return [...new Set(places)].sort();
}
