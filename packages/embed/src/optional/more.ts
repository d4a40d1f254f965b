import { moreFrom } from '@fukushi-widgets/elements/optional-views/more.js';
import { provide } from './provide.js';

provide('more', moreFrom);
