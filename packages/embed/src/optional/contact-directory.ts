import { contactDirectoryFrom } from '@fukushi-widgets/elements/optional-views/contact-directory.js';
// Together, in three files: a directory that was drawn before its search came would move when it comes.
import './contact-lines.js';
import './contact-search.js';
import { provide } from './provide.js';

provide('contact-directory', contactDirectoryFrom);
