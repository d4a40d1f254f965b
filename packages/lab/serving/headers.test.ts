/**
 * How the site is served: by a real nginx with the configuration that the
 * build writes, and by our own server, which reads `_headers` as static hosts
 * do. Both must say the same, and what the documents promise.
 */
import assert from 'node:assert/strict';
import { request } from 'node:http';
import { after, before, describe, test } from 'node:test';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { builtSite, type BuiltSite } from './support/built-site.js';
import { hasBrotli, startNginx, type Nginx } from './support/nginx.js';
import { freePort, repositoryPath, started, staticServer } from './support/repository.js';

interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: Buffer;
}

/** Asks without following, decoding or keeping anything. */
const ask = (address: string, { method = 'GET', headers = {} } = {}): Promise<Answer> =>
  new Promise((resolve, reject) => {
    request(address, { method, headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () =>
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers,
          body: Buffer.concat(chunks),
        }),
      );
    })
      .on('error', reject)
      .end();
  });

const SHORT = 'public, max-age=300';
const FOR_EVER = 'public, max-age=31536000, immutable';

/** What a path must be sent with; `undefined` is a header that must not be there. */
interface Expected {
  readonly type: string;
  readonly cache: string | undefined;
  readonly open: boolean;
  readonly policy: RegExp | undefined;
}

const EMBED = /default-src 'none'.*frame-ancestors \*$/u;
const PAGE = /default-src 'self'.*frame-ancestors 'self'$/u;
const json: Expected = {
  type: 'application/json; charset=utf-8',
  cache: SHORT,
  open: true,
  policy: undefined,
};
const script: Expected = { ...json, type: 'text/javascript; charset=utf-8' };
const page: Expected = { type: 'text/html; charset=utf-8', cache: SHORT, open: true, policy: EMBED };

const paths = (version: string): Readonly<Record<string, Expected>> => ({
  'v1/fukushi.js': script,
  'v1/other-plans.js': script,
  'v1/locales/en.js': script,
  [`${version}/fukushi.js`]: { ...script, cache: FOR_EVER },
  [`${version}/locales/en.js`]: { ...script, cache: FOR_EVER },
  'v1/plan/ja.json': json,
  'v1/oembed/policy-card/1-1.json': json,
  'v1/oembed/policy-card/1-4.json': json,
  'sri.json': json,
  'v1/embed/': page,
  'v1/embed/plan/': page,
  'v1/embed/policy-card/1-1/en/': page,
  'v1/embed/policy-card/1-1/index.html': page,
  'v1/embed/policy-card/1-1/?variant=summary': page,
  [`${version}/embed/policy-card/1-1/`]: { ...page, cache: FOR_EVER },
  'v1/embed/page.css': { ...page, type: 'text/css; charset=utf-8' },
  'v1/embed/contact-box/city/contact.vcf': { ...page, type: 'text/vcard; charset=utf-8' },
  'v1/embed/contact-box/city/en/contact.vcf': { ...page, type: 'text/vcard; charset=utf-8' },
  'v1/embed/contact-box/council/ja-furigana/contact.vcf': { ...page, type: 'text/vcard; charset=utf-8' },
  [`${version}/embed/contact-box/city/pt-BR/contact.vcf`]: {
    ...page,
    type: 'text/vcard; charset=utf-8',
    cache: FOR_EVER,
  },
  'sitemap.xml': { type: 'application/xml; charset=utf-8', cache: SHORT, open: false, policy: PAGE },
  'v1/embed/contact-box/city/qr.svg': { ...page, type: 'image/svg+xml' },
  'v1/text/ja.txt': { ...json, type: 'text/plain; charset=utf-8' },
  [`${version}/text/en.txt`]: { ...json, type: 'text/plain; charset=utf-8', cache: FOR_EVER },
  '': { type: 'text/html; charset=utf-8', cache: SHORT, open: false, policy: PAGE },
  'demo/city.html': { type: 'text/html; charset=utf-8', cache: SHORT, open: false, policy: PAGE },
  'demo/city.css': { type: 'text/css; charset=utf-8', cache: SHORT, open: false, policy: PAGE },
});

for (const kind of ['nginx', 'nginx with brotli', 'our own server'] as const) {
  describe(`the site served by ${kind}`, () => {
    let site: BuiltSite;
    let nginx: Nginx | undefined;
    let own: ReturnType<typeof staticServer> | undefined;
    let address = '';
    const encoding = kind === 'our own server' || (kind === 'nginx with brotli' && hasBrotli) ? 'br' : 'gzip';

    before(async () => {
      const port = await freePort();
      site = await builtSite(`http://127.0.0.1:${port}/`);
      address = site.base;
      if (kind === 'our own server') {
        own = staticServer(site.folder);
        address = await started(own);
      } else {
        nginx = await startNginx(site.folder, port, { brotli: kind === 'nginx with brotli' && hasBrotli });
      }
    });
    after(async () => {
      await nginx?.stop();
      own?.close();
      own?.closeAllConnections();
      site.remove();
    });

    test('says what a file is, who may load it, how long it holds, and what pages may do', async () => {
      for (const [path, expected] of Object.entries(paths(site.version))) {
        const { status, headers } = await ask(address + path);
        assert.deepEqual(
          {
            path,
            status,
            type: headers['content-type'],
            cache: headers['cache-control'],
            open: headers['access-control-allow-origin'],
            resource: headers['cross-origin-resource-policy'],
            sniff: headers['x-content-type-options'],
            referrer: headers['referrer-policy'],
            framing: headers['x-frame-options'],
          },
          {
            path,
            status: 200,
            type: expected.type,
            cache: expected.cache,
            open: expected.open ? '*' : undefined,
            resource: expected.open ? 'cross-origin' : undefined,
            sniff: 'nosniff',
            referrer: 'strict-origin-when-cross-origin',
            framing: undefined,
          },
        );
        const policy = headers['content-security-policy'];
        if (expected.policy) assert.match(String(policy), expected.policy, path);
        else assert.equal(policy, undefined, path);
        assert.doesNotMatch(String(policy), /unsafe|,/u, path);
      }
    });

    test('sends what was compressed before, and the plain file to those who want that', async () => {
      for (const path of [
        'v1/fukushi.js',
        'v1/embed/plan/',
        'v1/text/ja.txt',
        'v1/plan/ja.json',
        'demo/city.html',
      ]) {
        const file = path.endsWith('/') ? `${path}index.html` : path;
        const plain = readFileSync(join(site.folder, file));
        const small = await ask(address + path, { headers: { 'accept-encoding': 'gzip, deflate, br' } });
        assert.equal(small.headers['content-encoding'], encoding, path);
        assert.match(String(small.headers['vary']), /accept-encoding/iu, path);
        const decoded = encoding === 'br' ? brotliDecompressSync(small.body) : gunzipSync(small.body);
        assert.ok(decoded.equals(plain), path);
        assert.ok(small.body.length < plain.length, path);
        const asked = await ask(address + path, { headers: { 'accept-encoding': 'identity' } });
        assert.equal(asked.headers['content-encoding'], undefined, path);
        assert.ok(asked.body.equals(plain), path);
        const zipped = await ask(address + path, { headers: { 'accept-encoding': 'gzip' } });
        assert.equal(zipped.headers['content-encoding'], 'gzip', path);
      }
    });

    test('answers 304 to those who have the file, 200 to those who have another', async () => {
      for (const path of ['v1/fukushi.js', 'v1/embed/policy-card/1-1/', `${site.version}/fukushi.js`]) {
        const headers = { 'accept-encoding': 'gzip, br' };
        const first = await ask(address + path, { headers });
        const etag = String(first.headers['etag']);
        assert.match(etag, /^(?:W\/)?"[^"]+"$/u, path);
        const again = await ask(address + path, { headers: { ...headers, 'if-none-match': etag } });
        assert.deepEqual([again.status, again.body.length], [304, 0], path);
        assert.equal(again.headers['cache-control'], first.headers['cache-control'], path);
        const other = await ask(address + path, { headers: { ...headers, 'if-none-match': '"other"' } });
        assert.equal(other.status, 200, path);
      }
    });

    test('leads a retired permalink to what took its place, with its language and query', async () => {
      for (const [old, now] of [
        ['v1/embed/policy-card/1-4/', 'v1/embed/policy-card/1-1/'],
        ['v1/embed/policy-card/1-4/en/', 'v1/embed/policy-card/1-1/en/'],
      ] as const) {
        const { status, headers } = await ask(address + old);
        assert.deepEqual([status, headers['location']], [301, `/${now}`]);
        const arrived = await ask(new URL(String(headers['location']), address).href);
        assert.equal(arrived.status, 200);
      }
      const asked = await ask(`${address}v1/embed/policy-card/1-4/?variant=summary`);
      assert.equal(asked.headers['location'], '/v1/embed/policy-card/1-1/?variant=summary');
    });

    test('leads a folder without its slash to the folder', async () => {
      const { status, headers } = await ask(`${address}v1/embed/policy-card/1-1`);
      assert.deepEqual([status, headers['location']], [301, '/v1/embed/policy-card/1-1/']);
    });

    test('answers HEAD like GET without a body', async () => {
      const get = await ask(`${address}v1/fukushi.js`, { headers: { 'accept-encoding': 'gzip' } });
      const head = await ask(`${address}v1/fukushi.js`, {
        method: 'HEAD',
        headers: { 'accept-encoding': 'gzip' },
      });
      assert.equal(head.body.length, 0);
      const dateless = ({ headers }: Answer) => ({ ...headers, date: undefined });
      assert.deepEqual(dateless(head), dateless(get));
    });

    test('answers 404 for what is not there, and for what is about the site', async () => {
      for (const path of [
        'v1/embed/policy-card/9-9/',
        'v1/nothing.js',
        'nothing',
        '_headers',
        '_redirects',
        'nginx.conf',
        '.fukushi-build.json',
      ]) {
        assert.equal((await ask(address + path)).status, 404, path);
      }
      assert.equal((await ask(`${address}v1/fukushi.js`, { method: 'POST' })).status, 405);
    });
  });
}

describe('a site below a folder of its host, by nginx', () => {
  let site: BuiltSite;
  let nginx: Nginx;
  before(async () => {
    const port = await freePort();
    site = await builtSite(`http://127.0.0.1:${port}/widgets/`);
    nginx = await startNginx(site.folder, port);
  });
  after(async () => {
    await nginx.stop();
    site.remove();
  });

  test('has its rules there', async () => {
    const { base, version } = site;
    const script = await ask(`${base}${version}/fukushi.js`);
    assert.deepEqual([script.status, script.headers['cache-control']], [200, FOR_EVER]);
    assert.match(String((await ask(`${base}v1/embed/plan/`)).headers['content-security-policy']), EMBED);
    assert.match(String((await ask(base)).headers['content-security-policy']), PAGE);
    const moved = await ask(`${base}v1/embed/policy-card/1-4/en/`);
    assert.equal(moved.headers['location'], '/widgets/v1/embed/policy-card/1-1/en/');
    for (const path of [`${base}_headers`, new URL('/v1/fukushi.js', base).href])
      assert.equal((await ask(path)).status, 404, path);
  });
});

test('the rules for static hosts are few, however many contacts and languages there are', () => {
  // Cloudflare Pages reads no more than 100 of them; every version that is kept has its own.
  const rules = readFileSync(repositoryPath('dist/site/_headers'), 'utf8').match(/^\/.*$/gmu) ?? [];
  const versions = Object.keys(
    JSON.parse(readFileSync(repositoryPath('dist/site/sri.json'), 'utf8')) as object,
  );
  assert.ok(
    rules.length <= 20 + 5 * versions.length,
    `${rules.length} rules for ${versions.length} versions`,
  );
});
