import { contactSearchFrom } from '@fukushi-widgets/elements/optional-views/contact-search.js';
import { provide } from './provide.js';

provide('contact-search', contactSearchFrom);
