/**
 * The checklist: every criterion of WCAG 2.2 A and AA that applies, and 4.1.1 of JIS X 8341-3:2016, each with what
 * judges it. The same modules run in Node and in the page; `look` runs in the page alone.
 *
 * number, criterion, level, wcag   the row, its criterion, and the version of WCAG that brought it
 * name, method, person             its name; how a machine tests it; what a person must still check, in two languages
 * axe                              rules of axe-core
 * look(scope)                      what is wrong in the page as it stands; `undefined` where there is nothing to judge
 * walks                            tests that act on the page (walks/), by name
 * collects, collect()              what is compared over all states afterwards (support/compare.js)
 */
import adaptable from './adaptable.js';
import assistance from './assistance.js';
import compatible from './compatible.js';
import distinguishable from './distinguishable.js';
import input from './input.js';
import keyboard from './keyboard.js';
import navigable from './navigable.js';
import predictable from './predictable.js';
import readable from './readable.js';
import textAlternatives from './text-alternatives.js';
import timeAndMotion from './time-and-motion.js';

export { absent } from './absent.js';

export const rows = [
  textAlternatives,
  adaptable,
  distinguishable,
  keyboard,
  timeAndMotion,
  navigable,
  input,
  readable,
  predictable,
  assistance,
  compatible,
]
  .flat()
  .sort((a, b) => a.number - b.number);

/** JIS X 8341-3:2016 has the criteria of WCAG 2.0. */
export const isInJis = ({ wcag }) => wcag === '2.0';
