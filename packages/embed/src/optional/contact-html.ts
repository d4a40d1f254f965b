import { contactHtmlFrom } from '@fukushi-widgets/elements/optional-views/contact-html.js';
import { provide } from './provide.js';

provide('contact-html', contactHtmlFrom);
