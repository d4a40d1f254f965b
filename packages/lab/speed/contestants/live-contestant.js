/** What contestants with live.js in their page have in common on this side. */
import { escapeAttribute } from '../serve/document.js';

export const live = {
  switchesActors: true,
  head: ({ script, style }) =>
    `${style ? `<link rel="stylesheet" href="${style}">` : ''}<script type="module" src="${script}" async></script>`,
  prepare: () => globalThis.bench.load(),
  setLanguage: (lang) => globalThis.bench.setLanguage(lang),
};

const NAMES = { card: 'policy-card', summary: 'plan-summary', actions: 'action-list' };
const ATTRIBUTES = { card: 'policy', contact: 'organization' };

/** The tags of a page: `<x-policy-card policy="1-1"></x-policy-card>`. */
export const tags = (prefix, widgets) =>
  widgets
    .map(({ kind, id, fields = {} }) => {
      const name = `${prefix}-${NAMES[kind] ?? 'contact-box'}`;
      const given = id === undefined ? fields : { [ATTRIBUTES[kind]]: id };
      const attributes = Object.entries(given).map(([key, value]) => ` ${key}="${escapeAttribute(value)}"`);
      return `<${name}${attributes.join('')}></${name}>`;
    })
    .join('\n');
