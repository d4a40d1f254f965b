import { attributeNamed, scriptsIn, scriptVersion, written } from '../ours.js';
import type { Edit, Rule } from '../rule.js';
import type { StartTag } from '../tokens.js';

/** A script frozen at a version that is not the current one. */
export const oldVersion: Rule = {
  name: 'old-version',
  check(snippet, { versions }) {
    const [current, hash] = [...versions].at(-1) ?? [];
    return scriptsIn(snippet).flatMap((tag) => {
      const version = scriptVersion(tag);
      if (version === undefined || current === undefined || hash === undefined || version === current)
        return [];
      return [
        {
          severity: 'warning' as const,
          found: written(snippet, tag),
          what: {
            ja: `版 ${version} に固定されています。今の版は ${current} です。`,
            en: `It is frozen at version ${version}. The current version is ${current}.`,
          },
          why: {
            ja: '文章の訂正や、読みやすさの改善が届きません。',
            en: 'Corrections of the text and improvements do not arrive.',
          },
          edits: updated(tag, version, current, hash),
        },
      ];
    });
  },
};

/** The version in the address, and the hash where there is one. */
function updated(tag: StartTag, version: string, current: string, hash: string): readonly Edit[] {
  const src = attributeNamed(tag, 'src');
  const integrity = attributeNamed(tag, 'integrity');
  return [
    ...(src ? [{ ...src.valueRange, text: (src.value ?? '').replace(`/${version}/`, `/${current}/`) }] : []),
    ...(integrity?.value ? [{ ...integrity.valueRange, text: hash }] : []),
  ];
}
