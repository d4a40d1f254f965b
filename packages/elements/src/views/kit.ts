import { css, html, nothing } from 'lit';
import { keyword } from './goal-section.js';
import { goalClass } from './palette.js';
import { policyCard, visionLabel } from './policy-card.js';
import { policyLink } from './policy-link.js';
import { numberedTitle, words } from './words.js';

/** What views in files of their own are built from: they are given it, so that they carry no copy. */
export const kit = {
  css,
  goalClass,
  html,
  keyword,
  nothing,
  numberedTitle,
  policyCard,
  policyLink,
  visionLabel,
  words,
};

export type Kit = typeof kit;
