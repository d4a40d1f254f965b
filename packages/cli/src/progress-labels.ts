import { progressWords } from '@fukushi-widgets/elements/views.js';
import type { LanguageTag, Plan, PlanNode, Translation } from '@fukushi-widgets/model';

/** The nodes of a plan with the progress of each action in words, unless its folder fixed them. Of the plan's own language. */
export const withProgressLabels = (nodes: readonly PlanNode[], plan: Plan): readonly PlanNode[] =>
  nodes.map((node) => ({
    ...node,
    ...(node.actions && {
      actions: node.actions.map((action) => {
        const { progress } = action;
        const words = progress && progressWords(progress, plan, plan.lang);
        return { ...action, ...(progress && { progress: { ...progress, ...words, ...progress } }) };
      }),
    }),
    ...(node.children && { children: withProgressLabels(node.children, plan) }),
  }));

/**
 * The same words in another rendition, as a translation has them; nothing where the folder fixed them, for its own
 * translation to say. The plan is in that rendition already: its eras are called as they are there.
 */
export function translatedProgress(
  nodes: readonly PlanNode[],
  plan: Plan,
  lang: LanguageTag,
): Translation | undefined {
  const entries = nodes.flatMap(({ id, actions: all = [], children: below = [] }) => {
    const words = all.flatMap(({ progress }, index) => {
      if (!progress) return [];
      const own = Object.entries(progressWords(progress, plan, lang)).filter(([name]) => !(name in progress));
      return own.length > 0 ? [[String(index), { progress: Object.fromEntries(own) }] as const] : [];
    });
    const actions = words.length > 0 ? { actions: Object.fromEntries(words) } : undefined;
    const children = translatedProgress(below, plan, lang);
    return actions || children ? [[id, { ...actions, ...(children && { children }) }] as const] : [];
  });
  return entries.length > 0 ? Object.fromEntries(entries) : undefined;
}

/** Two translations as one; where both have a text, the second's stands. */
export const mergedTranslations = (first: Translation, second: Translation): Translation =>
  Object.entries(second).reduce<Translation>((all, [key, value]) => {
    const before = all[key];
    const isDeeper = typeof before === 'object' && typeof value === 'object';
    return { ...all, [key]: isDeeper ? mergedTranslations(before, value) : value };
  }, first);
