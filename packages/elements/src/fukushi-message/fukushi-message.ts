import { optionalWidget } from '../optional-widget.js';

/** The signed message, word for word. It is never translated or shortened. */
export const view = optionalWidget('message');
