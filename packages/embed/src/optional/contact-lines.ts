import { contactLinesFrom } from '@fukushi-widgets/elements/optional-views/contact-lines.js';
import { provide } from './provide.js';

provide('contact-lines', contactLinesFrom);
