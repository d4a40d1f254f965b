import { progressFrom } from '@fukushi-widgets/elements/optional-views/progress.js';
import { provide } from './provide.js';

provide('progress', progressFrom);
