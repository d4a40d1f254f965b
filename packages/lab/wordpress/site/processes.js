/** Servers that a test starts, each with all it forks, and their end. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';

const running = new Set();
const end = (child, signal) => {
  try {
    // A group of its own: PHP's workers are children of the one we know.
    process.kill(-child.pid, signal);
  } catch {
    // It has ended.
  }
};
process.once('exit', () => running.forEach((child) => end(child, 'SIGKILL')));
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, () => process.exit(130));

/**
 * Starts a server and resolves with `{ log, stop }` once `isUp` (asked again and again) says so. Rejects with what
 * it printed when it ends before that.
 */
export async function startServer(command, args, { isUp, env = {} }) {
  // Beside the server waits one that ends it when we are gone, however we went.
  const guarded = ['-c', '{ read -r _ <&3; kill -9 0; } & exec 3<&-; exec "$@"', 'sh', command, ...args];
  const child = spawn('sh', guarded, {
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
    env: { ...process.env, ...env },
  });
  running.add(child);
  let printed = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (printed += chunk));
  const ended = once(child, 'exit').then(() => {
    running.delete(child);
    end(child, 'SIGKILL');
    return new Error(`${command} ended: ${printed}`);
  });
  const failed = once(child, 'error').then(([error]) => error);
  for (;;) {
    if (await isUp().catch(() => false)) break;
    const error = await Promise.race([ended, failed, new Promise((resolve) => setTimeout(resolve, 50))]);
    if (error) throw error;
  }
  return {
    log: () => printed,
    stop: async (signal = 'SIGTERM') => {
      end(child, signal);
      await ended;
    },
  };
}

/** A port that was free a moment ago. */
export async function freePort(host = '127.0.0.1') {
  const server = createServer().listen(0, host);
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  await once(server, 'close');
  return port;
}

/** Runs a program to its end, hands it `input` as JSON, and resolves with the JSON it prints. */
export async function runJson(command, args, input = {}) {
  const child = spawn(command, args, { stdio: ['pipe', 'pipe', 'pipe'] });
  let [out, error] = ['', ''];
  child.stdout.on('data', (chunk) => (out += chunk));
  child.stderr.on('data', (chunk) => (error += chunk));
  child.stdin.end(JSON.stringify(input));
  const [code] = await once(child, 'close');
  if (code !== 0) throw new Error(`${command} ${args.join(' ')} ended with ${code}: ${error}${out}`);
  try {
    return JSON.parse(out);
  } catch {
    throw new Error(`${command} ${args.join(' ')} printed no JSON: ${error}${out}`);
  }
}
