import type { Indexer } from 'storybook/internal/types';
import { storyNameFromExport } from 'storybook/internal/csf';
import { states, type State } from '../support/states.js';

const byName: Readonly<Record<string, State>> = states;

/** The index as Storybook makes it of story files, with what they have from support/states.ts. */
export const withStates = (indexer: Indexer): Indexer => ({
  ...indexer,
  async createIndex(file, options) {
    const inputs = await indexer.createIndex(file, options);
    return inputs.map((input) => {
      const state = byName[input.exportName];
      if (!state || input.name !== storyNameFromExport(input.exportName)) return input;
      return { ...input, name: state.name, tags: [...(input.tags ?? []), ...(state.tags ?? [])] };
    });
  },
});
