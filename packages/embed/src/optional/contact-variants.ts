import { contactVariantsFrom } from '@fukushi-widgets/elements/optional-views/contact-variants.js';
import { provide } from './provide.js';

provide('contact-variants', contactVariantsFrom);
