import { contactBoxStyles } from '../fukushi-contact-box/fukushi-contact-box.styles.js';
import { optionalWidget } from '../optional-widget.js';

/** All contacts of the plan, or of a contact list named in `src`, by group. */
export const view = optionalWidget('contact-directory', contactBoxStyles);
