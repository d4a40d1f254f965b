/** `npm start`: sets the clone up, builds, and serves dist/site until it is stopped. */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { command, root, Sentence } from './run.js';
import { listen, staticServer } from './serve.js';
import { setUp } from './set-up.js';

await command(async () => {
  const port = readPort(process.env.PORT);
  const site = join(root, 'dist/site');
  const server = staticServer(site, { revalidate: true });
  // Taken first: nobody should wait for a build to learn that the port is not free.
  await listen(server, port);
  try {
    await setUp({ all: false });
  } catch (error) {
    server.close();
    throw error;
  }
  console.log('\nできました。止めるには Ctrl+C。 / Ready. Ctrl+C stops it.\n');
  for (const path of pages(site)) console.log(`  http://localhost:${port}${path}`);
});

function readPort(value = '8000') {
  const port = Number(value);
  if (Number.isInteger(port) && port > 0 && port < 65536) return port;
  throw new Sentence(
    `PORT=${value} はポート番号ではありません。1〜65535 の数にしてください。\n` +
      `PORT=${value} is not a port number: use one from 1 to 65535.`,
  );
}

/** The pages worth opening first, as far as they were built. */
function pages(site) {
  const demos = existsSync(join(site, 'demo'))
    ? readdirSync(join(site, 'demo')).filter((name) => name.endsWith('.html'))
    : [];
  return ['/', ...demos.map((name) => `/demo/${name}`), '/builder/'].filter((path) =>
    existsSync(join(site, path.endsWith('/') ? `${path}index.html` : path)),
  );
}
