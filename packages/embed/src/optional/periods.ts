import { periodsFrom } from '@fukushi-widgets/elements/optional-views/periods.js';
import { provide } from './provide.js';

provide('periods', periodsFrom);
