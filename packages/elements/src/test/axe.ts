import 'axe-core/axe.min.js';
import type axeCore from 'axe-core';
import { expect } from 'chai';

const { axe } = globalThis as unknown as { axe: typeof axeCore };

/**
 * Holds the whole page, with its widgets, to WCAG 2.2 A/AA and axe's best practices (docs: standards §2.2), once
 * everything that was opened has come into view.
 */
export async function expectAccessible(): Promise<void> {
  const roots = [...document.querySelectorAll('*')].flatMap(({ shadowRoot }) => shadowRoot ?? []);
  await Promise.allSettled(roots.flatMap((root) => root.getAnimations()).map(({ finished }) => finished));
  const { violations } = await axe.run(document, {
    runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    resultTypes: ['violations'],
  });
  const found = violations.flatMap(({ id, help, nodes }) =>
    nodes.map((node) => `${id}: ${help}: ${node.target.flat().join(' ')} ${node.html}`),
  );
  expect(found).to.deep.equal([]);
}
