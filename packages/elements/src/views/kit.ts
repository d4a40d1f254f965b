import { css, nothing } from 'lit';
import { msg } from '@lit/localize';
import { keyword } from './goal-section.js';
import { html, live } from './html.js';
import { goalClass } from './palette.js';
import { policyCard, visionLabel } from './policy-card.js';
import { policyLink } from './policy-link.js';
import { heading, numberedTitle, paragraph, paragraphs, words } from './words.js';

/** What optional views are built from: they are given it, so that they carry no copy. */
export const kit = {
  css,
  goalClass,
  heading,
  html,
  keyword,
  live,
  msg,
  nothing,
  numberedTitle,
  paragraph,
  paragraphs,
  policyCard,
  policyLink,
  visionLabel,
  words,
};

export type Kit = typeof kit;
