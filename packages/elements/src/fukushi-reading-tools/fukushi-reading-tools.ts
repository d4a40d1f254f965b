import { optionalWidget } from '../optional-widget.js';

/** The reader's choice of language, readings and Easy Japanese for every widget of the page. */
export const view = optionalWidget('reading-tools');
