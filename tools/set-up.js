/**
 * Makes a fresh or outdated clone ready: checks Node, installs dependencies when missing or stale, builds.
 * Node built-ins only.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root, run, runNode, Sentence } from './run.js';

const networkTrouble =
  /\b(ENOTFOUND|EAI_AGAIN|ETIMEDOUT|ECONNREFUSED|ECONNRESET|ENETUNREACH|ERR_SOCKET_TIMEOUT)\b/;

/** Throws a sentence when this Node is older than `engines.node` of package.json (a `>=x.y` range). */
export function checkNode(version = process.versions.node, range = readJson('package.json').engines.node) {
  const [major, minor] = range.replace('>=', '').split('.').map(Number);
  const [ourMajor, ourMinor] = version.split('.').map(Number);
  if (ourMajor > major || (ourMajor === major && ourMinor >= minor)) return;
  throw new Sentence(
    `Node.js ${version} は古すぎます。${range} を入れて、もう一度実行してください。\n` +
      `Node.js ${version} is too old: install ${range} from https://nodejs.org and run this again.`,
  );
}

/**
 * Whether node_modules holds what package-lock.json asks for. Reads the list npm leaves behind after a
 * complete install, so an install by hand counts and an interrupted one does not.
 */
export function isInstalled(lock, installed) {
  if (!lock || !installed) return false;
  return Object.entries(lock.packages).every(([path, wanted]) => {
    if (path === '' || !path.includes('node_modules/')) return true;
    const found = installed.packages[path];
    // The lock file also lists packages for other systems, and some that npm itself calls extraneous.
    if (!found) return Boolean(wanted.optional || wanted.os || wanted.cpu || wanted.extraneous);
    return found.version === wanted.version && found.link === wanted.link;
  });
}

/** Installs dependencies with `npm ci` unless they are there already. */
export async function installDependencies() {
  if (isInstalled(readJson('package-lock.json'), readJson('node_modules/.package-lock.json'))) return;
  // Without a network `npm ci` retries for minutes; what npm keeps on disk may still be enough.
  const ping = await run('npm', ['ping', '--fetch-retries=0', '--fetch-timeout=20000'], { quiet: true });
  const online = ping.code === 0 || !networkTrouble.test(ping.output);
  const { code, output } = await run('npm', ['ci', ...(online ? [] : ['--offline'])], {
    label: '部品を入れています（1分ほど） / Installing dependencies (about a minute)',
    quiet: !online,
  });
  if (code === 0) return;
  if (!online || networkTrouble.test(output)) {
    throw new Sentence(
      'npm の部品置き場につながりません。ネットワークにつなぎ、もう一度実行してください。\n' +
        'Cannot reach the npm registry: connect to the network (or set `npm config set proxy`) and run this again.',
    );
  }
  throw new Sentence('`npm ci` failed; its own message is above. Fix that and run this again.');
}

/** Everything `npm start` and `npm test` need before their own work. */
export async function setUp() {
  checkNode();
  await installDependencies();
  const { code } = await runNode([join(root, 'tools/build.js')]);
  if (code !== 0) throw new Sentence('The build failed; see the message above.');
}

function readJson(path) {
  try {
    return JSON.parse(readFileSync(join(root, path), 'utf8'));
  } catch {
    return undefined;
  }
}
