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

/** The package with everything that judges, draws Storybook and releases: half of all that a clone can install. */
const lab = 'packages/lab';

/**
 * Whether node_modules holds what package-lock.json asks for: `all` of it, or what the packages other than the
 * laboratory are made with. Reads the list npm leaves behind after a complete install, so an install by hand counts and
 * an interrupted one does not.
 */
export function isInstalled(lock, installed, { all = true } = {}) {
  if (!lock || !installed) return false;
  const paths = Object.keys(lock.packages);
  // npm completes an install or leaves no list: what the packages name, in these versions, has come with its own.
  const wanted = all ? paths : [...namedOutsideLab(lock), ...Object.keys(installed.packages)];
  return wanted.every((path) => {
    if (path === '' || !path.includes('node_modules/')) return true;
    const [asked, found] = [lock.packages[path], installed.packages[path]];
    // The lock file also lists packages for other systems, and some that npm itself calls extraneous.
    if (!found) return Boolean(asked.optional || asked.os || asked.cpu || asked.extraneous);
    return found.version === asked?.version && found.link === asked.link;
  });
}

/** Where the packages lie that the whole and its packages, but for the laboratory, name themselves. */
const namedOutsideLab = ({ packages }) =>
  Object.entries(packages)
    .filter(([path]) => !path.includes('node_modules/') && path !== lab)
    .flatMap(([path, { dependencies, devDependencies }]) =>
      Object.keys({ ...dependencies, ...devDependencies }).map((name) =>
        [`${path}/node_modules/${name}`, `node_modules/${name}`].find((place) => place in packages),
      ),
    );

/** What npm is asked for: all that the lock file names, or what the packages other than the laboratory need. */
function npmArguments(lock, installed, all) {
  if (!all) {
    const others = readJson('package.json').workspaces.filter((path) => path !== lab);
    return ['ci', '--include-workspace-root', ...others.map((path) => `--workspace=${path}`)];
  }
  // `npm ci` would begin by removing what `npm start` has brought.
  return isInstalled(lock, installed, { all: false }) ? ['install', '--no-save'] : ['ci'];
}

/** Installs dependencies unless they are there already: all of them, or what the site is built with. */
export async function installDependencies({ all = true } = {}) {
  const [lock, installed] = ['package-lock.json', 'node_modules/.package-lock.json'].map(readJson);
  if (isInstalled(lock, installed, { all })) return;
  const command = npmArguments(lock, installed, all);
  // Without a network `npm ci` retries for minutes; what npm keeps on disk may still be enough.
  const ping = await run('npm', ['ping', '--fetch-retries=0', '--fetch-timeout=20000'], { quiet: true });
  const online = ping.code === 0 || !networkTrouble.test(ping.output);
  const { code, output } = await run('npm', [...command, ...(online ? [] : ['--offline'])], {
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
  throw new Sentence(`\`npm ${command[0]}\` failed; its own message is above. Fix that and run this again.`);
}

/**
 * Everything a command needs before its own work. `all` brings and compiles what judges as well; without it the site
 * and the commands that build it are ready in half the time.
 */
export async function setUp({ all = true } = {}) {
  checkNode();
  await installDependencies({ all });
  const { code } = await runNode([join(root, 'tools/build.js'), ...(all ? [] : ['--site'])]);
  if (code !== 0) throw new Sentence('The build failed; see the message above.');
}

function readJson(path) {
  try {
    return JSON.parse(readFileSync(join(root, path), 'utf8'));
  } catch {
    return undefined;
  }
}
