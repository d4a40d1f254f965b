/** docs/speed.md: what was measured, on what, when; nothing in it is written by hand. */
import { cpus, totalmem } from 'node:os';
import { noise, sections } from './sections.js';

/** The machine in words, without its name. */
export const machine = () => {
  const [{ model }] = cpus();
  return `${cpus().length} × ${model.trim()}, ${Math.round(totalmem() / 2 ** 30)} GB, ${process.platform} ${process.arch}, Node ${process.versions.node}`;
};

export function document({ date, versions, measured }) {
  const spread = noise(measured.results);
  return [
    '# Speed',
    'Made by `npm run bench`; do not edit. Times are of one machine and one day: compare them with each other, not with those of another page. `median (lowest–highest)`; a number alone is that of every run, or of the only one.',
    [
      `- Date: ${date}`,
      `- Machine: ${machine()}`,
      `- ${versions.join(', ')}`,
      ...(spread === undefined
        ? []
        : [`- Half of the times spread over less than ${Math.round(spread * 100)} % of their median`]),
    ].join('\n'),
    'All show the same text, which a check compares before it counts: from one content file, the plan that `npm run build` compiles. Buttons are left out of that, because the others have none for copying.',
    ...sections(measured).flatMap(([heading, words, found]) => [`## ${heading}`, words, found]),
  ]
    .filter(Boolean)
    .join('\n\n')
    .concat('\n');
}
