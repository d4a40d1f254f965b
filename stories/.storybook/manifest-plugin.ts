import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

const root = fileURLToPath(new URL('../../', import.meta.url));
const id = 'virtual:custom-elements-manifest';

/** Lets stories import the custom elements manifest of our elements. */
export function manifestPlugin(): Plugin {
  return {
    name: 'fukushi-manifest',
    resolveId: (source) => (source === id ? `\0${id}` : undefined),
    load: (source) => (source === `\0${id}` ? `export default ${readManifest()}` : undefined),
  };
}

/** The manifest that the package ships; where it ships none, one made from its sources. */
function readManifest(): string {
  const folder = `${root}packages/elements/`;
  const { customElements } = JSON.parse(readFileSync(`${folder}package.json`, 'utf8')) as {
    customElements?: string;
  };
  if (customElements && existsSync(folder + customElements)) {
    return readFileSync(folder + customElements, 'utf8');
  }
  const analyzer = 'node_modules/@custom-elements-manifest/analyzer/cem.js';
  const args = [analyzer, 'analyze', '--config', 'stories/.storybook/manifest.config.js'];
  execFileSync(process.execPath, args, { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] });
  return readFileSync(`${root}.cache/storybook/custom-elements.json`, 'utf8');
}
