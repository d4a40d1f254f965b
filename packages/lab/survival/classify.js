/** What became of a form, from what a visitor has before them. Pure: see `observe.js` for the observations. */

/** From best to worst. */
export const outcomes = ['whole', 'link-only', 'losses', 'text-only', 'nothing', 'harm'];

export const worst = (found) => outcomes.findLast((outcome) => found.includes(outcome));

/** Tags and attributes that readers would see as text. */
const code = /<[a-z/!]|&lt;|\b(?:href|class|src|policy|lang|title)=/iu;

/** Spaces differ between editors. */
const plain = (text) => text.replaceAll(/\s+/gu, '');

const isHarmed = ({ isPageWhole, beside }) => !isPageWhole || code.test(beside);

/** Whether a widget shows and what it says stands beside it once more: readers hear and read everything twice. */
const isDoubled = ({ widgets, beside }, title) =>
  widgets.some(({ isVisible }) => isVisible) && plain(beside).includes(plain(title));

const leadsTo = (links, address) => links.some(({ href }) => plain(href) === plain(address));

/** What remains where no widget shows. */
function remains({ links, beside }, title) {
  if (links.some(({ isVisible }) => isVisible)) return 'losses';
  return plain(beside).includes(plain(title)) || beside.includes('/v1/embed/') ? 'text-only' : 'nothing';
}

/** Forms that say all by themselves, on a page with the script: what they say stands there once. */
export const classifyText = (observation, { title }) =>
  isHarmed(observation) || isDoubled(observation, title) ? 'harm' : 'whole';

/**
 * A form that the script makes a widget of. `expected` is the widget as its element shows it on a page written by
 * hand; `carrier` tells whether what carried the form is still there.
 */
export function classifyWidget(observation, { expected, title, hasCarrier }) {
  if (isHarmed(observation)) return 'harm';
  const { widgets, beside, links } = observation;
  const shown = widgets.filter(({ isVisible }) => isVisible);
  if (shown.length === 0) return remains(observation, title);
  const same = ({ tag, text, headings, lang }) =>
    tag === expected.tag &&
    lang === expected.lang &&
    text === expected.text &&
    headings.join() === expected.headings.join();
  const hasFallback = links.length > 0 || observation.text.includes('/v1/embed/');
  if (shown.length > 1 || !same(shown[0]) || beside !== '' || !hasFallback) return 'losses';
  return hasCarrier ? 'whole' : 'link-only';
}

/**
 * A partner's own contact, which has no link to a page of ours: where its tag goes, its words stay. `expected` is the
 * widget as its tag shows it on a page written by hand.
 */
export function classifyOwn(observation, { expected, title }) {
  if (isHarmed(observation) || isDoubled(observation, title)) return 'harm';
  const { widgets, beside } = observation;
  const [shown, ...others] = widgets.filter(({ isVisible }) => isVisible);
  if (!shown) return plain(beside).includes(plain(title)) ? 'text-only' : 'nothing';
  return others.length === 0 && shown.text === expected.text && beside === '' ? 'whole' : 'losses';
}

/** What else stands there than the `words` of a sentence. */
export const withoutWords = (text, words) =>
  words.reduce((rest, part) => rest.replace(part, ''), text).trim();

/**
 * What became of a form within a sentence, of whose `words`, before and after it, none may be lost: `judge` says of
 * an observation without them what became of the form itself. A sentence that is one no more has lost something.
 */
export function classifySentence(observation, words, judge) {
  const isWhole = words.every((part) => observation.beside.includes(part));
  // Where all is gone, its editor sees that at once.
  if (!isWhole && (observation.beside !== '' || observation.widgets.length > 0)) return 'harm';
  const outcome = judge({ ...observation, beside: withoutWords(observation.beside, words) });
  return observation.isOneBlock ? outcome : worst([outcome, 'losses']);
}

/** A frame, on a page without the script. `address` is where it and the link below it lead. */
export function classifyFrame(observation, { address, title }) {
  if (isHarmed(observation)) return 'harm';
  const { frames, links } = observation;
  const frame = frames.find(({ src, isVisible }) => isVisible && plain(src) === plain(address));
  if (!frame) return links.some(({ isVisible }) => isVisible) ? 'link-only' : remains(observation, title);
  const mayRunScripts = frame.sandbox === null || /\ballow-scripts\b/u.test(frame.sandbox);
  return mayRunScripts && frame.title !== '' && leadsTo(links, address) ? 'whole' : 'losses';
}

/** Static HTML, on a page without the script: `original` is the observation of it on a page written by hand. */
export function classifyStatic(observation, { original }) {
  if (isHarmed(observation)) return 'harm';
  const isComplete = plain(observation.beside) === plain(original.beside);
  const { headings, items } = observation;
  const isStructured = headings === original.headings && items === original.items;
  const hasLink = original.links.every(({ href }) => leadsTo(observation.links, href));
  if (isComplete && isStructured && hasLink) return 'whole';
  if (hasLink && observation.beside !== '') return 'losses';
  return observation.beside === '' ? 'nothing' : 'text-only';
}
