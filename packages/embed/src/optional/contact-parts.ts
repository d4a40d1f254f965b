import { contactPartsFrom } from '@fukushi-widgets/elements/optional-views/contact-parts.js';
// Together, in three files: what reads the children, and what finds the field of each row.
import './contact-fields.js';
import './contact-html.js';
import { provide } from './provide.js';

provide('contact-parts', contactPartsFrom);
