import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { brotliCompressSync } from 'node:zlib';
import { root, run, Sentence } from '../run.js';
import { listen, staticServer } from '../serve.js';

describe('the static server', () => {
  const scratch = mkdtempSync(join(tmpdir(), 'fukushi-serve-'));
  const site = join(scratch, 'site');
  const server = staticServer(site);
  let port;

  before(async () => {
    mkdirSync(join(site, 'demo'), { recursive: true });
    mkdirSync(join(scratch, 'site-secret'));
    writeFileSync(join(scratch, 'secret.txt'), 'secret');
    writeFileSync(join(scratch, 'site-secret/index.html'), 'secret');
    writeFileSync(join(site, 'index.html'), '<h1>福祉</h1>');
    writeFileSync(join(site, 'demo/index.html'), 'demo');
    writeFileSync(join(site, 'fukushi.js'), 'plain');
    writeFileSync(join(site, 'fukushi.js.br'), brotliCompressSync('brotli'));
    port = await listen(server, 0);
  });
  after(() => {
    server.close();
    server.closeAllConnections();
    rmSync(scratch, { recursive: true });
  });

  const get = (path, options) => fetch(`http://localhost:${port}${path}`, { redirect: 'manual', ...options });

  it('serves the index of a folder to any origin', async () => {
    const response = await get('/');
    assert.equal(await response.text(), '<h1>福祉</h1>');
    assert.equal(response.headers.get('content-type'), 'text/html; charset=utf-8');
    assert.equal(response.headers.get('access-control-allow-origin'), '*');
  });

  it('sends a folder without a slash to the folder, with its query', async () => {
    assert.equal((await get('/demo?a=?b')).headers.get('location'), '/demo/?a=?b');
    assert.equal((await get('//demo')).headers.get('location'), '/demo/');
  });

  it('serves the precompressed file to those who accept it', async () => {
    const compressed = await get('/fukushi.js', { headers: { 'accept-encoding': 'gzip, br' } });
    assert.equal(compressed.headers.get('content-encoding'), 'br');
    assert.equal(compressed.headers.get('content-type'), 'text/javascript; charset=utf-8');
    assert.equal(await compressed.text(), 'brotli');
    const plain = await get('/fukushi.js', { headers: { 'accept-encoding': 'br;q=0, identity' } });
    assert.equal(await plain.text(), 'plain');
  });

  it('answers HEAD without a body and refuses other methods', async () => {
    const head = await get('/fukushi.js', { method: 'HEAD', headers: { 'accept-encoding': 'identity' } });
    assert.equal(head.headers.get('content-length'), '5');
    assert.equal((await get('/', { method: 'POST' })).status, 405);
  });

  it('answers 404 for what is not there', async () => {
    for (const path of ['/nowhere', '/fukushi.js/', '/demo/nowhere/'])
      assert.equal((await get(path)).status, 404, path);
  });

  it('never leaves its folder', async () => {
    // fetch cleans such paths up before it sends them, so these go over a bare socket.
    for (const path of [
      '/../secret.txt',
      '/%2e%2e/secret.txt',
      '/..%2fsecret.txt',
      '/../site-secret/',
      '/%00',
    ]) {
      const answer = await ask(port, path);
      assert.match(answer, /^HTTP\/1\.1 404 /, path);
      assert.doesNotMatch(answer, /secret/, path);
    }
    assert.match(await ask(port, '/%E0%A4%A'), /^HTTP\/1\.1 400 /);
  });

  it('says in one sentence that a port is taken', async () => {
    await assert.rejects(listen(staticServer(site), port), (error) => {
      assert.ok(error instanceof Sentence);
      assert.match(error.message, new RegExp(`PORT=${port + 1} npm start`));
      return true;
    });
  });

  it('makes npm start say so too, and fail', async () => {
    const env = { PORT: String(port) };
    const { code, output } = await run(process.execPath, ['tools/start.js'], {
      cwd: root,
      env,
      quiet: true,
    });
    assert.equal(code, 1);
    assert.match(output, /is taken by another program/);
    assert.doesNotMatch(output, /\n\s+at /);
  });
});

function ask(port, path) {
  return new Promise((resolve, reject) => {
    let answer = '';
    const socket = connect(port, 'localhost', () =>
      socket.write(`GET ${path} HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n`),
    );
    socket
      .on('data', (data) => (answer += data))
      .on('end', () => resolve(answer))
      .on('error', reject);
  });
}
