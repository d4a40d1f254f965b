import type { DefaultTreeAdapterTypes } from 'parse5';

/** The classes of an element, in its order. */
export const classesOf = ({ attrs }: DefaultTreeAdapterTypes.Element): readonly string[] =>
  attrs.find(({ name }) => name === 'class')?.value.split(' ') ?? [];
