import { mkdtempSync, rmSync } from 'node:fs';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

import { onChange, stopped } from '../watch.js';
import { build } from './build.js';
import type { Command, Output } from './command.js';
import { UsageError } from './command.js';
import { folderArgument } from './plan-argument.js';

/** This machine and nobody else. */
const HOST = '127.0.0.1';

export const preview: Command = {
  name: 'preview',
  usage: '<folder> [--port 8100]',
  summary:
    '直すたびに作り直して、自分の画面で見せます / shows the site on this machine, anew after every change',
  async run(args, output) {
    const { positionals, values } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { port: { type: 'string', default: '8100' } },
    });
    const folder = folderArgument(positionals);
    const wanted = portOf(values.port);
    const [{ previewServer }, { errorNotice }, { readPlanFolder }] = await Promise.all([
      import('../preview/server.js'),
      import('../preview/notice.js'),
      import('../read-plan-folder.js'),
    ]);
    const site = mkdtempSync(join(tmpdir(), 'fukushi-preview-'));
    let notice: string | undefined = errorNotice(folder, []);
    const { server, reload } = previewServer(site, () => notice);
    try {
      const port = await listening(server, wanted);
      const base = `http://${HOST}:${port}/`;
      const make = async () => {
        const isMade = (await build.run([folder, '--base', base, '-o', site], SILENT)) === 0;
        const { findings } = isMade ? { findings: [] } : readPlanFolder(folder, { errorsOnly: true });
        notice = isMade ? undefined : errorNotice(folder, findings);
        const errors = findings.filter(({ severity }) => severity === 'error').length;
        output.out(
          isMade
            ? `できました / ready: ${base}`
            : `エラー ${errors} 件。ページに表示しています / errors: ${base}`,
        );
        reload();
      };
      output.out(`作っています… / building: ${base}`);
      await make();
      let making = Promise.resolve();
      const close = onChange(folder, () => {
        making = making.then(make).catch((error: unknown) => output.error(String(error)));
      });
      // Only now: what is changed when this is read must not be missed.
      output.out('ファイルを直すと、ページも変わります。止めるには Ctrl+C / Ctrl+C stops it.');
      await stopped();
      close();
      await making;
    } finally {
      server.closeAllConnections();
      server.close();
      rmSync(site, { recursive: true, force: true });
    }
    return 0;
  },
};

/** What a build says is for those who publish; errors stand in the page. */
const SILENT: Output = { out: () => undefined, error: () => undefined };

function portOf(value: string): number {
  const port = Number(value);
  if (Number.isInteger(port) && port >= 0 && port < 65536) return port;
  throw new UsageError(`--port は 0 から 65535 までの数です: ${value} / --port takes a port number`);
}

const listening = (server: Server, port: number): Promise<number> =>
  new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) =>
      reject(
        error.code === 'EADDRINUSE'
          ? new UsageError(
              `ポート ${port} は使われています。--port ${port + 1} のように、ほかの数にしてください / Port ${port} is taken`,
            )
          : error,
      ),
    );
    server.listen(port, HOST, () => resolve((server.address() as AddressInfo).port));
  });
