import { relatedFrom } from '@fukushi-widgets/elements/optional-views/related.js';
import { provide } from './provide.js';

provide('related', relatedFrom);
