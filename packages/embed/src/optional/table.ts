import { tableFrom } from '@fukushi-widgets/elements/optional-views/table.js';
import { provide } from './provide.js';

provide('table', tableFrom);
