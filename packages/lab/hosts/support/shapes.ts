/** The made-up plans in the shapes of other municipalities' plans, as the tests of the command have them. */
import { repositoryPath } from './site.js';

/** The files of each plan, by what is special about it. */
export const { shapes } = (await import(repositoryPath('packages/cli/dist/test/support/shapes.js'))) as {
  readonly shapes: Readonly<Record<string, Readonly<Record<string, string>>>>;
};
