/** What is put into posts: every form of the builder, each with a part of its own, so that all fit into one post. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeForm, makeScript } from '@fukushi-widgets/builder/forms.js';
import { root } from '../../../tools/run.js';

const parts = {
  link: '1-1',
  rich: '1-2',
  element: '1-3',
  iframe: '2-1',
  url: '2-2',
  static: '3-1',
  block: '3-2',
  shortcode: '3-3',
};
const widget = 'policy-card';

/** An address alone. */
const addressForm = (name, { base }, { id, lang, widget: shown = widget }) => {
  const address = makeForm('url', { widget: shown, id, lang, base, title: '' });
  return { name, id, address, text: address };
};

/** What the builder copies as formatted text too, for editors without a code view. */
const formatted = ['link', 'rich', 'static'];

/** Name → `{ name, id, title, address, text, html }`; `html` as the clipboard carries it beside the text. */
export function forms({ base, folder }) {
  const all = Object.fromEntries(
    Object.entries(parts).map(([name, id]) => {
      const address = `${base}v1/embed/${widget}/${id}/`;
      const { title } = JSON.parse(readFileSync(join(folder, `v1/oembed/${widget}/${id}.json`), 'utf8'));
      const text =
        name === 'shortcode'
          ? `[fukushi ${widget} ${id}]`
          : name === 'block'
            ? ''
            : makeForm(name, {
                widget,
                id,
                base,
                title,
                text: paragraphs,
                fragment: fragmentOf(name, id, base),
              });
      return [name, { name, id, title, address, text, html: formatted.includes(name) ? text : undefined }];
    }),
  );
  const together = { ...all.element, name: 'together', text: `${makeScript(base)}\n${all.element.text}` };
  return {
    ...all,
    together,
    torn: { ...all.element, name: 'torn', text: torn(all.element.text, base) },
    // That no post has had yet, for the time when the plan's site is down.
    late: addressForm('late', { base }, { id: '1-1', lang: 'en' }),
    // Of a page that is not as high as frames may be, where there is room beside it.
    short: addressForm('short', { base }, { widget: 'contact-box', id: 'council' }),
  };
}

/** The tag as people write who put text into it, on lines of its own. */
const torn = (tag, base) =>
  `${makeScript(base)}\n${tag.replace(/(<fukushi-[^>]*>)[^]*(<\/fukushi-)/, `$1\n\n${paragraphs[0]}\n\n$2`)}`;

/** As long as reader modes want it. */
const paragraphs = ['市の地域福祉計画には、目標と基本施策があります。'.repeat(5)];

function fragmentOf(name, id, base) {
  if (name !== 'static') return undefined;
  const command = [join(root, 'packages/cli/dist/bin.js'), 'fragment', widget, id];
  const made = spawnSync(
    process.execPath,
    [...command, '--plan', join(root, 'packages/komoro'), '--base', base],
    {
      encoding: 'utf8',
    },
  );
  if (made.status !== 0) throw new Error(made.stderr);
  return made.stdout;
}
