/** Starts what WebKitGTK needs to be tested: a screen nobody sees (Xvfb), a session bus, and its driver. */
import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { Sentence } from './run.js';

/** Starts WebKitWebDriver on a free port, with what `env` says; `stop` ends it and its screen. */
export async function startWebKit({ path }, env = process.env) {
  const children = [];
  const stop = () => children.splice(0).reverse().forEach(end);
  try {
    const display = await startScreen(children);
    const port = await freePort();
    const bus =
      env.DBUS_SESSION_BUS_ADDRESS || process.platform !== 'linux' ? [] : ['dbus-run-session', '--'];
    const [command, ...args] = [...bus, path, `--port=${port}`];
    const driver = start(children, command, args, {
      env: {
        ...env,
        DISPLAY: display,
        // As root there are no user namespaces for WebKit's sandbox; the pages are our own tests.
        WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1',
        LIBGL_ALWAYS_SOFTWARE: '1',
      },
      stdio: 'ignore',
    });
    await Promise.race([ready(port), failed(driver, command)]);
    return { port, stop };
  } catch (error) {
    stop();
    throw error;
  }
}

/** The name of a display: our own Xvfb, or the reader's screen when Xvfb is not installed. */
async function startScreen(children) {
  // With -displayfd Xvfb picks a free number itself and writes it once it is ready.
  const args = ['-displayfd', '3', '-screen', '0', '1400x1000x24', '-nolisten', 'tcp'];
  const screen = start(children, 'Xvfb', args, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
  const number = new Promise((resolve) =>
    screen.stdio[3].once('data', (data) => resolve(String(data).trim())),
  );
  try {
    return `:${await Promise.race([number, failed(screen, 'Xvfb')])}`;
  } catch (error) {
    if (process.env.DISPLAY) return process.env.DISPLAY;
    throw error;
  }
}

function start(children, command, args, options) {
  // Its own process group, so that `end` also reaches what it started.
  const child = spawn(command, args, { ...options, detached: true });
  children.push(child);
  return child;
}

function end(child) {
  try {
    process.kill(-child.pid, 'SIGTERM');
  } catch {
    // It had ended by itself, or never started.
  }
}

function failed(child, name) {
  return new Promise((_, reject) => {
    const tell = (reason) =>
      reject(
        new Sentence(
          `${name} did not start (${reason}). On Debian: apt-get install webkit2gtk-driver xvfb dbus-x11`,
        ),
      );
    child.once('error', (error) => tell(error.code));
    child.once('exit', (code) => tell(`exit ${code}`));
  });
}

async function ready(port) {
  const deadline = Date.now() + 20_000;
  while (Date.now() < deadline) {
    const answer = await fetch(`http://127.0.0.1:${port}/status`).catch(() => undefined);
    if (answer?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Sentence(`WebKitWebDriver did not answer on port ${port} within 20 seconds.`);
}

function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

/** What a driver is asked for: the browser that was found, driven in the classic way. */
export const webkitCapabilities = ({ miniBrowser }) => ({
  'browserName': 'MiniBrowser',
  'wdio:enforceWebDriverClassic': true,
  'webkitgtk:browserOptions': { binary: miniBrowser, args: ['--automation'] },
});
