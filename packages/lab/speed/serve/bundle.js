/** Bundles a contestant's script for production, the content of the page's language in it, the other beside it. */
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { contentIn } from '../content/content.js';

const content = {
  name: 'content',
  resolveId: (id) => (id.startsWith('content:') ? `\0${id}` : null),
  load: (id) =>
    id.startsWith('\0content:') ? `export default ${JSON.stringify(contentIn(id.slice(-2)))}` : null,
};

/** Path → text of every file; `script` and `style` name those that the page asks for. */
export async function bundle({ id, client }) {
  if (!client) return { files: {} };
  const base = `/${id}/`;
  const { output } = await build({
    base,
    configFile: false,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"' },
    plugins: [content],
    build: {
      write: false,
      target: 'es2022',
      modulePreload: false,
      rolldownOptions: { input: fileURLToPath(client) },
    },
  });
  const find = (test) => output.find(test)?.fileName;
  const address = (name) => (name === undefined ? undefined : base + name);
  return {
    files: Object.fromEntries(output.map((file) => [base + file.fileName, file.code ?? String(file.source)])),
    script: address(find(({ isEntry }) => isEntry)),
    style: address(find(({ fileName }) => fileName.endsWith('.css'))),
  };
}
