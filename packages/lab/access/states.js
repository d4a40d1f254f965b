/**
 * The states in which every criterion is looked at. States live once, as stories: a story's id ends in the name of
 * its export. What no story is needed for, a test does to one: sizes, spacing, pointer, keyboard.
 */

/** States that every element must have as a story, by what their ids end in. */
export const storyStates = {
  'initial': /--(?:full|own)$/u,
  'longest text': /--longest$/u,
  'empty': /--none(?:-.*)?$/u,
  'error': /--(?:unknown-value|wrong-file|failed-src)$/u,
  '280 px column': /--narrow$/u,
  '200 % text': /--(?:narrow-)?large-text$/u,
  'dark': /--dark$/u,
  'forced colours': /--forced-colors$/u,
  'print': /--(?:.*-)?print(?:ed)?$/u,
};

/** States that an element must have as a story where it can get into them. */
export const possibleStates = {
  open: /--(?:.*-)?opened$/u,
  filtered: /--(?:.*-)?chosen$/u,
};

/** States that tests bring about on a story: on every story on a screen, or on those named. */
export const madeStates = [
  '320 px',
  '768 px',
  'text-spacing',
  'hover',
  'focus',
  '200 % text',
  'turned screen',
];

/** Stories that are only widths of others: their own width is the point. */
const OF_ONE_WIDTH =
  /--(?:own-narrow|narrow|narrow-large-text|middle-width|full-width|.*-(?:280|480|600|768|960|1280))$/u;

/** Stories whose every control is worked, looked at and measured. */
export const isWalked = ({ id }) =>
  storyStates.initial.test(id) || possibleStates.open.test(id) || possibleStates.filtered.test(id);

export const isScreen = ({ tags }) => !tags.includes('print');

export const mayBeResized = (story) => isScreen(story) && !OF_ONE_WIDTH.test(story.id);

/** `fukushi-policy-card` of `./stories/elements/fukushi-policy-card.stories.ts`. */
export const elementOf = ({ importPath }) =>
  /\/elements\/(fukushi-[\w-]+)\.stories\.ts$/u.exec(importPath)?.[1];
