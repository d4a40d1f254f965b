/** `npm run storybook`: sets the clone up and opens Storybook; what is saved in packages/ and stories/ shows at once. */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { command, root, runNode } from './run.js';
import { setUp } from './set-up.js';

await command(async () => {
  await setUp();
  const tsc = join(root, 'node_modules/@typescript/native/bin/tsc');
  const compiling = spawn(process.execPath, [tsc, '-b', '--watch', '--preserveWatchOutput'], {
    cwd: root,
    stdio: 'ignore',
  });
  process.once('exit', () => compiling.kill());
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(130));
  const port = process.env.PORT ?? '6006';
  const args = ['dev', '--config-dir', 'stories/.storybook', '--port', port, '--no-open', '--ci'];
  const { code } = await runNode([join(root, 'node_modules/storybook/dist/bin/dispatcher.js'), ...args]);
  return code;
});
