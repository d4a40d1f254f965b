import { actorsFrom } from '@fukushi-widgets/elements/optional-views/actors.js';
import { provide } from './provide.js';

provide('actors', actorsFrom);
