/**
 * What publishing systems do to links that lead away: a script that redirects, another window, a picture and a
 * sentence behind the words. Which system does which of it is known from their pages only, so all of it is done.
 */
import { parseFragment, serialize } from 'parse5';
import { base } from './cases.js';

const redirect = 'https://host.example/cgi-bin/jump.cgi?url=';

const elements = (node) => (node.childNodes ?? []).flatMap((child) => [child, ...elements(child)]);

/** The HTML with every link to one of our pages rewritten. */
export function rewriteLinks(html) {
  const fragment = parseFragment(html);
  for (const link of elements(fragment).filter(({ tagName }) => tagName === 'a')) {
    const href = link.attrs.find(({ name }) => name === 'href');
    if (!href?.value.startsWith(base)) continue;
    href.value = redirect + encodeURIComponent(href.value);
    link.attrs = link.attrs.filter(({ name }) => name !== 'target' && name !== 'rel');
    link.attrs.push({ name: 'target', value: '_blank' }, { name: 'rel', value: 'noopener noreferrer' });
    const added = parseFragment(
      '<img src="https://host.example/icon.gif" alt="新しいウィンドウで開きます" width="12" height="12">（外部サイトへリンク）',
    );
    link.childNodes.push(...added.childNodes.map((node) => Object.assign(node, { parentNode: link })));
  }
  return serialize(fragment);
}
