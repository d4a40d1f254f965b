import type { Args, Story } from './element-stories.js';
import { begun, longest, oneItem } from './plans.js';
import { states, type StateName } from './states.js';

/** Attributes that name a part of the plan which a story shows in place of Komoro's. */
interface Parts {
  readonly oneItem?: Args;
  readonly begun?: Args;
  /** The plan of public/minato.json. */
  readonly minato?: Args;
  /** One attribute with a value that no plan has. */
  readonly unknown?: Readonly<Record<string, string>>;
}

/** A plan given as data is no part of what can be pasted. */
export const withoutSnippet = { docs: { canvas: { sourceState: 'none' } } };

/**
 * The stories that elements have in common. A story file exports those that can differ from each other in its element,
 * each by its name, so that Storybook finds them: `export const Narrow = common.Narrow;`.
 */
export function commonStories(tag: string, parts: Parts = {}): Readonly<Record<StateName, Story>> {
  const minato = { src: 'minato.json', ...parts.minato };
  const [unknown = ['', '']] = Object.entries(parts.unknown ?? {});
  const noted = (note: string) => `warning: <${tag}> ${note}`;
  const own: Partial<Record<StateName, Story>> = {
    Longest: { args: { plan: longest }, parameters: withoutSnippet },
    OneItem: { args: { plan: oneItem, ...parts.oneItem }, parameters: withoutSnippet },
    None: { args: { plan: begun, ...parts.begun }, parameters: withoutSnippet },
    UnknownValue: {
      args: { ...parts.unknown },
      parameters: { consoleMessages: [noted(`${unknown[0]}="${unknown[1]}" は見つかりません`)] },
    },
    WrongFile: {
      args: { src: 'partners.json' },
      parameters: { consoleMessages: [noted('src="partners.json" を使えません（goals: list）')] },
    },
    FailedSrc: {
      args: { src: 'missing.json' },
      parameters: {
        consoleMessages: [
          'error: Failed to load resource: the server responded with a status of 404',
          noted('src="'),
        ],
      },
    },
    ThemeDark: { args: { theme: 'dark' } },
    GeneralPlan: { args: minato },
    FallbackLanguage: { args: minato },
  };
  const entries = Object.entries(states).map(([name, state]) => [
    name,
    { ...state, ...own[name as StateName] },
  ]);
  return Object.fromEntries(entries) as Readonly<Record<StateName, Story>>;
}
