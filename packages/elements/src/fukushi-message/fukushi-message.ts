import { message } from '../views/message.js';
import type { ViewOf } from '../widget-view.js';
import { messageStyles } from './fukushi-message.styles.js';

/** The signed message, word for word. It is never translated or shortened. */
export const view: ViewOf<'message'> = { view: message, styles: messageStyles };
