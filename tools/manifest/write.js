/**
 * Writes what packages/elements has for each widget of the catalogue: the manifest, what editors and type checkers
 * read, and the modules that make and register one tag.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { WIDGETS } from '@fukushi-widgets/model';
import { generateJetBrainsWebTypes } from 'custom-element-jet-brains-integration';
import { generateVsCodeCustomElementData } from 'custom-element-vs-code-integration';
import { command, root } from '../run.js';
import { classOf, manifestOf } from './manifest.js';
import { typingFiles } from './typings.js';

const home = join(root, 'packages/elements');
const FIRST_LINE = '// Written by tools/manifest/write.js.';

const write = (path, text) => {
  mkdirSync(dirname(join(home, path)), { recursive: true });
  writeFileSync(join(home, path), text);
};

/** One tag's class, without registering it; and the module that registers it. */
function writeModules(name) {
  const tag = `fukushi-${name}`;
  const element = classOf(name);
  // An application bundles what it shows; a contact box alone shows none of the optional views.
  const optional = name !== 'contact-box';
  write(
    `dist/elements/${tag}.js`,
    `${FIRST_LINE}
import { view } from '../${tag}/${tag}.js';
import { widgetElement } from '../widget-element.js';
export const ${element} = widgetElement('${name}', view);
`,
  );
  write(
    `dist/elements/${tag}.d.ts`,
    `${FIRST_LINE}
import type { ${element} as Element } from '../types/attributes.js';
export declare const ${element}: CustomElementConstructor & (new () => Element);
export type ${element} = Element;
`,
  );
  write(
    `dist/define/${tag}.js`,
    `${FIRST_LINE}
import { ${element} } from '../elements/${tag}.js';
import { define } from './define.js';
${optional ? `import './optional.js';\n` : ''}define('${tag}', ${element});
`,
  );
  write(
    `dist/define/${tag}.d.ts`,
    `${FIRST_LINE}\nimport type {} from '../types/attributes.js';\nexport {};\n`,
  );
}

await command(async () => {
  const documentation = await import(join(home, 'dist/documentation.js'));
  const elements = await import(join(home, 'dist/index.js'));
  const manifest = manifestOf(documentation, elements);
  write('custom-elements.json', `${JSON.stringify(manifest, null, 2)}\n`);
  const described = manifest.modules
    .flatMap(({ declarations }) => declarations)
    .filter(({ customElement }) => customElement);
  for (const [name, text] of Object.entries(typingFiles(described)))
    write(
      `dist/types/${name}`,
      `// Written from custom-elements.json by tools/manifest/typings.js.\n${text}`,
    );
  for (const name of WIDGETS) writeModules(name);
  // Custom properties have a file of their own; the summary is the Japanese name, the description what editors show.
  const ide = {
    outdir: join(home, 'dist/ide'),
    descriptionSrc: 'description',
    hideCssPropertiesDocs: true,
    hideLogs: true,
  };
  generateVsCodeCustomElementData(manifest, {
    ...ide,
    htmlFileName: 'vscode.html-data.json',
    cssFileName: 'vscode.css-data.json',
  });
  generateJetBrainsWebTypes(manifest, { ...ide, webTypesFileName: 'web-types.json', packageJson: false });
});
