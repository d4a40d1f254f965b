import { CATALOGUE, type Said, type Widget, type WidgetName } from './catalogue.js';
import { lookUp } from './normalise.js';
import type { OWN_CONTACT } from './own-contact.js';
import { unknownValue, type Problem } from './problem.js';
import { WAYS } from './rendition.js';

/** What scripts read of `CHOICES`. */
const READ = {
  'heading-level': ['3', '2', '4', '5', '6'],
  'variant': ['full', 'summary'],
  'contact-box variant': ['full', 'compact', 'inline'],
  'layout': ['auto', 'chart', 'table', 'list'],
} as const;

/**
 * The attributes that take one of a few words, the first of which is the default. Where a widget takes others, they stand
 * after its name.
 */
export const CHOICES = {
  ...READ,
  theme: ['auto', 'light', 'dark'],
  print: ['all', 'as-shown'],
} as const;

/** The attributes that every widget has. An element has properties for those of `COMMON_PROPERTIES` alone. */
export const COMMON_ATTRIBUTES = [
  'lang',
  'easy',
  'furigana',
  'heading-level',
  'src',
  'plan',
  'theme',
  'print',
] as const;

/** The others are read where they stand: by style sheets, by browsers, and for the page around a widget. */
export const COMMON_PROPERTIES = ['heading-level', 'src'] as const;

/** The attributes that are on where they stand, whatever they say. */
export const SWITCHES: readonly string[] = [...WAYS, 'remember'];

/** The attributes that a permalink may carry in its hash or query; any other name in it means nothing. */
export const OPTION_NAMES = [
  'heading-level',
  'variant',
  'layout',
  'theme',
  'print',
  'goal',
  'policy',
] as const;

export type OptionName = (typeof OPTION_NAMES)[number];

/** The attributes that a widget has and others lack, the one that names its part first. */
export function ownAttributes(name: WidgetName): readonly string[] {
  const { attribute, options = [] }: Widget = CATALOGUE[name];
  return [attribute ?? [], options].flat();
}

/** The property behind an attribute: `headingLevel`. */
export const propertyOf = (attribute: string): string =>
  attribute.replaceAll(/-(.)/gu, (_, letter: string) => letter.toUpperCase());

/** Under which name the words stand that an attribute of a widget takes, if it takes one of a few and scripts read it. */
export const choiceName = (widget: WidgetName, attribute: string): keyof typeof READ | undefined =>
  [`${widget} ${attribute}`, attribute].find((name) => name in READ) as keyof typeof READ | undefined;

/** The word that a tag chooses, its default where it says nothing, or what to tell the editor. */
export function choiceOf<Name extends keyof typeof READ>(
  name: Name,
  said: Said,
): (typeof READ)[Name][number] | Problem {
  const words: readonly (typeof READ)[Name][number][] = READ[name];
  const attribute = name.split(' ').at(-1) as string;
  const value = said(attribute);
  return (value ? lookUp(value, words, (word) => [word]) : words[0]) ?? unknownValue(attribute, value, words);
}

/** Every property of some widget that an attribute stands for. */
export type PropertyName =
  | 'headingLevel'
  | 'src'
  | 'policy'
  | 'goal'
  | 'actor'
  | 'organization'
  | 'variant'
  | 'layout'
  | 'remember'
  | (typeof OWN_CONTACT)[number];
