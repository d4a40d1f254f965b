import assert from 'node:assert/strict';
import { delimiter, join } from 'node:path';
import { describe, it } from 'node:test';
import { findBrowser, findBrowsers } from '../browsers.js';
import { Sentence } from '../run.js';

const miniBrowser = '/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser';

/** A machine on which only `files` exist. */
function machine({ files = [], env = {}, platform = 'linux', playwright = {} }) {
  const exists = (path) => files.includes(path);
  return {
    env: { PATH: ['/usr/local/bin', '/usr/bin'].join(delimiter), HOME: '/home/a', ...env },
    platform,
    exists,
    isProgram: exists,
    list: () => ['x86_64-linux-gnu'],
    playwrightPath: (engine) => playwright[engine],
  };
}

const inBin = (name) => join('/usr/bin', name);

describe('finding browsers', () => {
  it('finds nothing on an empty machine', () => assert.deepEqual(findBrowsers(machine({})), {}));

  it('prefers the variable to the system, and our variable to CHROME_PATH', () => {
    const files = ['/a/chrome', '/b/chrome', inBin('chromium')];
    const env = { FUKUSHI_CHROMIUM: '/a/chrome', CHROME_PATH: '/b/chrome' };
    assert.equal(findBrowser('chromium', machine({ files, env })).path, '/a/chrome');
    assert.equal(
      findBrowser('chromium', machine({ files, env: { CHROME_PATH: '/b/chrome' } })).path,
      '/b/chrome',
    );
  });

  it('says which variable names a missing file', () => {
    const env = { FUKUSHI_FIREFOX: '/nowhere/firefox' };
    assert.throws(
      () => findBrowser('firefox', machine({ env })),
      (error) => {
        assert.ok(error instanceof Sentence);
        assert.match(error.message, /FUKUSHI_FIREFOX=\/nowhere\/firefox/);
        return true;
      },
    );
  });

  it('prefers Chromium to Chrome to Edge on the system, and the system to Playwright', () => {
    const playwright = { chromium: '/cache/chromium' };
    const found = (...files) => findBrowser('chromium', machine({ files, playwright }))?.path;
    assert.equal(
      found(inBin('microsoft-edge'), inBin('google-chrome'), inBin('chromium')),
      inBin('chromium'),
    );
    assert.equal(found(inBin('microsoft-edge'), inBin('google-chrome')), inBin('google-chrome'));
    assert.equal(found(inBin('microsoft-edge'), '/cache/chromium'), inBin('microsoft-edge'));
    assert.equal(found('/cache/chromium'), '/cache/chromium');
    assert.equal(found(), undefined, 'a path Playwright only plans is no browser');
  });

  it('knows the usual places of macOS and Windows', () => {
    const mac = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';
    assert.equal(findBrowser('chromium', machine({ platform: 'darwin', files: [mac] })).path, mac);
    const edge = 'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe';
    const env = { 'PROGRAMFILES(X86)': 'C:\\Program Files (x86)' };
    assert.equal(findBrowser('chromium', machine({ platform: 'win32', files: [edge], env })).path, edge);
  });

  it('lets Puppeteer drive an installed Firefox and Playwright its own', () => {
    assert.equal(findBrowser('firefox', machine({ files: [inBin('firefox')] })).by, 'puppeteer');
    const own = machine({ files: ['/cache/firefox'], playwright: { firefox: '/cache/firefox' } });
    assert.deepEqual(findBrowser('firefox', own), { by: 'playwright', path: '/cache/firefox' });
  });

  it('needs both the driver and MiniBrowser for WebKit', () => {
    const driver = inBin('WebKitWebDriver');
    assert.deepEqual(findBrowser('webkit', machine({ files: [driver, miniBrowser] })), {
      by: 'webdriver',
      path: driver,
      miniBrowser,
    });
    assert.equal(findBrowser('webkit', machine({ files: [driver] })), undefined);
    const named = machine({ files: ['/a/driver'], env: { FUKUSHI_WEBKIT_DRIVER: '/a/driver' } });
    assert.throws(() => findBrowser('webkit', named), /FUKUSHI_WEBKIT_BROWSER/);
  });
});
