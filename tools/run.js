/**
 * Runs other programs for our commands: shows that long ones are alive, and ends them with us.
 * Node built-ins only: this runs before anything is installed.
 */
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** The repository's root directory. */
export const root = fileURLToPath(new URL('..', import.meta.url)).replace(/[\\/]$/, '');

/** A failure the reader can act on: printed as one sentence, without a stack. */
export class Sentence extends Error {}

/**
 * Runs a program and resolves with its exit code and what it printed.
 * With `label` the output is kept back and shown only when the program fails;
 * every ten seconds a line tells that it is still working. With `quiet` the output is never shown.
 */
export function run(command, args, { cwd = root, env = {}, label, quiet = false } = {}) {
  return new Promise((resolve, reject) => {
    const started = Date.now();
    const seconds = () => Math.round((Date.now() - started) / 1000);
    if (label) console.log(`… ${label}`);
    const child = spawn(command, args, {
      cwd,
      env: { ...process.env, ...env },
      stdio: label || quiet ? ['ignore', 'pipe', 'pipe'] : ['ignore', 'inherit', 'inherit'],
      // npm and npx are .cmd files on Windows, which only a shell can start.
      shell: process.platform === 'win32' && command !== process.execPath,
    });
    const ticking = label && setInterval(() => console.log(`… ${label} (${seconds()} s)`), 10_000);
    let output = '';
    child.stdout?.on('data', (chunk) => (output += chunk));
    child.stderr?.on('data', (chunk) => (output += chunk));
    child.on('error', (error) => {
      clearInterval(ticking);
      reject(error);
    });
    child.on('close', (code, signal) => {
      clearInterval(ticking);
      if (label && !quiet && code !== 0) process.stdout.write(output);
      resolve({ code: code ?? 1, signal, output, seconds: seconds() });
    });
  });
}

/** Runs a script with this Node. */
export const runNode = (args, options) => run(process.execPath, args, options);

/** Runs `main` as the body of a command: a `Sentence` is printed alone, anything else with its stack. */
export async function command(main) {
  try {
    process.exitCode = (await main()) ?? 0;
  } catch (error) {
    console.error(error instanceof Sentence ? error.message : error);
    process.exitCode = 1;
  }
}
