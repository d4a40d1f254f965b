/**
 * Checks that the custom-elements manifest knows and describes every element we register: editors and the
 * builder read it. Writes .cache/custom-elements.json.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { command, root, runNode, Sentence } from './run.js';

/** What is wrong with `manifest`, given the tags it must describe. */
export function undocumented(manifest, tags) {
  const declared = manifest.modules.flatMap((module) => module.declarations ?? []);
  return tags.flatMap((tag) => {
    const element = declared.find(({ tagName }) => tagName === tag);
    if (!element)
      return [`${tag}: not in the manifest; write \`@element ${tag}\` in the doc comment of its class`];
    if (!element.description && !element.summary) return [`${tag}: its class has no doc comment`];
    return (element.attributes ?? [])
      .filter(({ description, inheritedFrom }) => !description && !inheritedFrom)
      .map(({ name }) => `${tag}: attribute ${name} has no doc comment`);
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await command(async () => {
    const cem = join(root, 'node_modules/@custom-elements-manifest/analyzer/cem.js');
    const args = [cem, 'analyze', '--config', 'tools/manifest.config.js'];
    const { code, output } = await runNode(args, { label: 'cem analyze' });
    if (code !== 0) throw new Sentence(`cem analyze failed:\n${output}`);
    const manifest = JSON.parse(readFileSync(join(root, '.cache/custom-elements.json'), 'utf8'));
    const defined = readdirSync(join(root, 'packages/elements/src/define'))
      .filter((name) => /^fukushi-.*(?<!\.test)\.ts$/.test(name))
      .map((name) => name.slice(0, -'.ts'.length));
    const findings = undocumented(manifest, defined);
    for (const finding of findings) console.log(`✗ ${finding}`);
    console.log(`${defined.length} elements, ${findings.length} findings`);
    return findings.length > 0 || defined.length === 0 ? 1 : 0;
  });
}
