/** One build of Storybook for all parts that look at it. */
import { buildStorybook } from '../../../tools/build-storybook.js';

let storybook;

export const withStorybook = () => (storybook ??= buildStorybook());
