import { actionListFrom } from '@fukushi-widgets/elements/optional-views/action-list.js';
import { provide } from './provide.js';

provide('action-list', actionListFrom);
