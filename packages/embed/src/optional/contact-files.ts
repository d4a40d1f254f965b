import { contactFilesFrom } from '@fukushi-widgets/elements/optional-views/contact-files.js';
import { provide } from './provide.js';

provide('contact-files', contactFilesFrom);
