/**
 * The desk at which the reader sits: a screen nobody sees, a window manager, a session bus and Orca, in a home folder
 * of their own. Nothing of it is left when it is closed or has failed.
 */
import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import {
  copyFileSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Sentence } from '../../../tools/run.js';
import { listen } from './record.js';

/** Seconds without an event after which Orca has said what it had to say. */
const QUIET = 0.4;

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];

/** The window in which pages are read. */
export const screen = { width: 1280, height: 900 };

/** What Orca reads by, besides its defaults: aloud, without braille, sounds or the echo of keys. */
const settings = {
  speechServerFactory: 'fukushi_voice',
  enableBraille: false,
  enableSound: false,
  enableKeyEcho: false,
  // A page is read when it is asked for, so that every line belongs to a key.
  sayAllOnLoad: false,
  pageSummaryOnLoad: false,
};

/**
 * Opens the desk. Resolves with the environment a browser is started in, what Orca says, a way to ask it, and what ends
 * all of it. Without `withOrca` nobody sits there: only the bus on which a tree can be read is of use.
 */
export async function openDesk({ withOrca = true } = {}) {
  const home = mkdtempSync(join(tmpdir(), 'fukushi-speech-'));
  const mark = randomUUID();
  const env = environment(home, mark);
  const run = (command, args, options = {}) => {
    const child = spawn(command, args, { stdio: 'ignore', ...options, env });
    const ended = new Promise((_, reject) => {
      child.once('error', ({ code }) => reject(new Sentence(`${command} did not start (${code}).`)));
      child.once('exit', (code) =>
        reject(
          new Sentence(
            `${command} ended (exit ${code}). Orca ends at once where another Orca of this user runs.`,
          ),
        ),
      );
    });
    ended.catch(() => {}); // whoever waits for it takes it
    return { child, ended };
  };
  const close = () => {
    process.off('exit', close);
    for (const signal of signals) process.off(signal, stop);
    endAll(mark);
    takeAway(home);
  };
  const stop = () => process.exit(130); // without a listener a signal ends a process before its `exit`
  process.once('exit', close);
  for (const signal of signals) process.once(signal, stop);
  try {
    const size = `${screen.width}x${screen.height}x24`;
    const xvfb = run('Xvfb', ['-displayfd', '3', '-screen', '0', size, '-nolisten', 'tcp'], {
      stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    });
    env.DISPLAY = `:${await firstLine(xvfb, 3)}`;
    const bus = run(
      'dbus-daemon',
      [`--config-file=${busConfiguration(home)}`, '--nofork', '--print-address=3'],
      {
        stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
      },
    );
    env.DBUS_SESSION_BUS_ADDRESS = await firstLine(bus, 3);
    if (!withOrca) return { env, close };
    run('openbox', []);
    const record = listen(env.FUKUSHI_VOICE);
    const orca = run('orca', ['--user-prefs', join(home, 'orca')]);
    await Promise.race([record.next(({ quiet }) => quiet !== undefined, 'Orca did not start.'), orca.ended]);
    return { env, home, record, askWhetherQuiet: () => orca.child.kill('SIGUSR1'), close };
  } catch (error) {
    close();
    throw error;
  }
}

function environment(home, mark) {
  const folder = (name) => {
    const path = join(home, name);
    mkdirSync(path, { mode: 0o700 });
    return path;
  };
  const orca = folder('orca');
  cpSync(new URL('voice', import.meta.url), orca, { recursive: true });
  const profile = { profile: ['Default', 'default'], pronunciations: {}, keybindings: {} };
  const general = { ...settings, startingProfile: ['Default', 'default'], firstStart: false };
  writeFileSync(
    join(orca, 'user-settings.conf'),
    JSON.stringify({ general, profiles: { default: profile }, pronunciations: {}, keybindings: {} }),
  );
  const record = join(home, 'record');
  writeFileSync(record, '');
  return {
    PATH: process.env.PATH,
    HOME: folder('home'),
    XDG_RUNTIME_DIR: folder('runtime'),
    XDG_CONFIG_HOME: folder('config'),
    XDG_CACHE_HOME: folder('cache'),
    XDG_DATA_HOME: folder('data'),
    TMPDIR: folder('tmp'),
    TZ: 'UTC',
    // Japanese without the locale that only some machines have made.
    LANG: 'C.UTF-8',
    LANGUAGE: 'ja',
    GSETTINGS_BACKEND: 'memory',
    NO_AT_BRIDGE: '0',
    GNOME_ACCESSIBILITY: '1',
    ACCESSIBILITY_ENABLED: '1',
    FUKUSHI_VOICE: record,
    FUKUSHI_VOICE_QUIET: String(QUIET),
    FUKUSHI_SPEECH_DESK: mark,
  };
}

/** A session bus that starts the one for accessibility on demand, and none of the desktop's other services. */
function busConfiguration(home) {
  const services = join(home, 'services');
  mkdirSync(services);
  const service = 'org.a11y.Bus.service';
  copyFileSync(join('/usr/share/dbus-1/services', service), join(services, service));
  const path = join(home, 'bus.conf');
  writeFileSync(
    path,
    `<busconfig>
  <type>session</type>
  <listen>unix:path=${join(home, 'bus')}</listen>
  <servicedir>${services}</servicedir>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
  </policy>
</busconfig>
`,
  );
  return path;
}

/** The first line that a program writes once it is ready. */
function firstLine({ child, ended }, descriptor) {
  const line = new Promise((resolve) =>
    child.stdio[descriptor].once('data', (data) => resolve(String(data).split('\n')[0])),
  );
  return Promise.race([line, ended]);
}

/** Ends everything that was started at this desk, also by what was started there: all carry its mark. */
function endAll(mark) {
  // A program that is ended may have started another meanwhile, and writes into its folder until it is gone.
  for (let left = marked(mark); left.length > 0; left = marked(mark)) {
    for (const pid of left) {
      try {
        process.kill(pid, 'SIGKILL');
      } catch {
        // It ended meanwhile.
      }
    }
    pause(50);
  }
}

/**
 * Takes the folder away. Chromium's helpers have written their command over their environment and carry no mark: they
 * end by themselves once Chromium has, and write a last time.
 */
function takeAway(home, tries = 100) {
  try {
    rmSync(home, { recursive: true, force: true });
  } catch (error) {
    if (tries === 0) throw error;
    pause(100);
    takeAway(home, tries - 1);
  }
}

/** Waits without letting anything else happen: this is done while the program ends. */
const pause = (milliseconds) => Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);

const marked = (mark) =>
  readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name) && isMarked(name, mark))
    .map(Number);

function isMarked(pid, mark) {
  try {
    return readFileSync(`/proc/${pid}/environ`, 'latin1').includes(`FUKUSHI_SPEECH_DESK=${mark}`);
  } catch {
    return false; // it ended meanwhile, or is not ours to look into
  }
}
