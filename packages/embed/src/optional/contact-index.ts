import { contactIndexFrom } from '@fukushi-widgets/elements/optional-views/contact-index.js';
import { provide } from './provide.js';

provide('contact-index', contactIndexFrom);
