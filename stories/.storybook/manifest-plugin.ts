import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

const manifest = fileURLToPath(new URL('../../packages/elements/custom-elements.json', import.meta.url));
const id = 'virtual:custom-elements-manifest';

/** Lets stories import the custom elements manifest that the build has written. */
export function manifestPlugin(): Plugin {
  return {
    name: 'fukushi-manifest',
    resolveId: (source) => (source === id ? `\0${id}` : undefined),
    load: (source) => (source === `\0${id}` ? `export default ${readFileSync(manifest, 'utf8')}` : undefined),
  };
}
