import { css, nothing } from 'lit';
import { msg } from '@lit/localize';
import { chooseRendition } from '../controllers/page-language.js';
import { planSource } from '../plan-source.js';
import { optionalView } from '../optional.js';
import { contactBox, phoneLabel, phoneNumber } from './contact-box.js';
import { keyword } from './goal-section.js';
import { html, live } from './html.js';
import { icon } from './icons.js';
import { labelOf } from './names.js';
import { pageWords } from './frame.js';
import { goalClass } from './palette.js';
import { policyCard, visionLabel } from './policy-card.js';
import { policyLink } from './policy-link.js';
import { heading, numberedTitle, paragraph, paragraphs, plainWords, spaced, words } from './words.js';

/** What optional views are built from: they are given it, so that they carry no copy. */
export const kit = {
  contactBox,
  chooseRendition,
  css,
  goalClass,
  heading,
  html,
  icon,
  keyword,
  labelOf,
  live,
  // Looked up each time: `configureLocalization` puts another function in its place.
  get msg() {
    return msg;
  },
  nothing,
  numberedTitle,
  optionalView,
  pageWords,
  paragraph,
  paragraphs,
  plainWords,
  phoneLabel,
  phoneNumber,
  planSource,
  policyCard,
  policyLink,
  spaced,
  visionLabel,
  words,
};

export type Kit = typeof kit;
