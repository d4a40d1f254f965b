/** The last resort when a machine has no browser at all: Playwright's download, then apt-get, then a sentence. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { findBrowsers } from './browsers.js';
import { root, run, runNode, Sentence } from './run.js';

/** Gets Chromium by whatever way works here and returns the browsers found then. */
export async function getBrowser() {
  for (const way of [downloadWithPlaywright, installWithApt]) {
    await way();
    const found = findBrowsers();
    if (Object.keys(found).length > 0) return found;
  }
  throw new Sentence(
    'ブラウザーが見つからず、入れることもできませんでした。Chrome か Firefox を入れる（または FUKUSHI_CHROMIUM に場所を書く）と、`npm test` が動きます。\n' +
      'No browser was found and none could be installed: install Chrome or Firefox (or put its path in FUKUSHI_CHROMIUM) and run `npm test` again.',
  );
}

async function downloadWithPlaywright() {
  await runNode([join(root, 'node_modules/playwright-core/cli.js'), 'install', 'chromium'], {
    label: 'Chromium をダウンロードしています / Downloading Chromium with Playwright',
  });
}

async function installWithApt() {
  if (process.getuid?.() !== 0 || !existsSync('/etc/debian_version')) return;
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  await run('apt-get', ['update', '-q'], { env, label: 'apt-get update' });
  const packages = ['chromium', 'fonts-noto-cjk'];
  await run('apt-get', ['install', '-yq', '--no-install-recommends', ...packages], {
    env,
    label: `apt-get install ${packages.join(' ')}`,
  });
}
