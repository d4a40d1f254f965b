import { contactFindFrom } from '@fukushi-widgets/elements/optional-views/contact-find.js';
import { provide } from './provide.js';

provide('contact-find', contactFindFrom);
