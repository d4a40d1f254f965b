import { contactDirectoryFrom } from '@fukushi-widgets/elements/optional-views/contact-directory.js';
import { provide } from './provide.js';

provide('contact-directory', contactDirectoryFrom);
