import { contactFieldsFrom } from '@fukushi-widgets/elements/optional-views/contact-fields.js';
import { provide } from './provide.js';

provide('contact-fields', contactFieldsFrom);
