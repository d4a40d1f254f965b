export type * from './plan.js';
export * from './guard.js';
export * from './normalise.js';
export * from './period.js';
export * from './permalink.js';
export * from './select.js';
export * from './text.js';
export * from './translation.js';
