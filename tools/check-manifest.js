/**
 * Checks that the custom-elements manifest, which the build has just written, knows every element we register
 * and describes all it lists: editors, Storybook and the builder read it. What it lists is compared with real
 * elements by packages/lab/hosts/manifest.test.ts.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { languagesOf } from './manifest/manifest.js';
import { command, root } from './run.js';

const kinds = {
  attributes: 'attribute',
  members: 'property',
  events: 'event',
  slots: 'slot',
  cssParts: 'part',
  cssProperties: 'custom property',
};

const bilingual = ({ description }) => {
  const { japanese, english } = languagesOf(description);
  return /[ぁ-んァ-ヶ一-龠]/u.test(japanese) && english !== '';
};

/** What is wrong with `manifest`, given the tags it must describe. */
export function undocumented(manifest, tags) {
  const declared = manifest.modules.flatMap((module) => module.declarations ?? []);
  const defined = manifest.modules.flatMap(({ exports = [] }) =>
    exports.filter(({ kind }) => kind === 'custom-element-definition').map(({ name }) => name),
  );
  return tags.flatMap((tag) => {
    const element = declared.find(({ tagName }) => tagName === tag);
    if (!element)
      return [`${tag}: not in the manifest; write \`@element ${tag}\` in the doc comment of its class`];
    const findings = [];
    if (!defined.includes(tag)) findings.push(`${tag}: the manifest does not say which module defines it`);
    if (!element.description) findings.push(`${tag}: its class has no doc comment`);
    else if (!bilingual(element))
      findings.push(`${tag} is not described in Japanese (packages/elements/src/documentation.ts)`);
    if (!element.summary) findings.push(`${tag}: its doc comment has no \`@summary\` with its Japanese name`);
    for (const [key, kind] of Object.entries(kinds)) {
      const items = element[key] ?? [];
      if (items.length === 0) findings.push(`${tag}: no ${kind} is documented`);
      for (const item of items) {
        const { name, description, type, syntax, default: initial } = item;
        const which = `${tag}: ${kind} ${name || '(default)'}`;
        if (!description) findings.push(`${which} has no description`);
        else if (!bilingual(item))
          findings.push(`${which} is not described in Japanese (packages/elements/src/documentation.ts)`);
        if (['attributes', 'members', 'events'].includes(key) && !type?.text)
          findings.push(`${which} has no type`);
        if (key === 'cssProperties' && !(syntax && initial))
          findings.push(`${which} has no syntax or no default`);
      }
    }
    return findings;
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await command(async () => {
    const manifest = JSON.parse(readFileSync(join(root, 'packages/elements/custom-elements.json'), 'utf8'));
    // Here, not above: tests import this module, and the catalogue is there only after a build.
    const { WIDGETS } = await import('@fukushi-widgets/model');
    const defined = WIDGETS.map((name) => `fukushi-${name}`);
    const findings = undocumented(manifest, defined);
    for (const finding of findings) console.log(`✗ ${finding}`);
    console.log(`${defined.length} elements, ${findings.length} findings`);
    return findings.length > 0 || defined.length === 0 ? 1 : 0;
  });
}
