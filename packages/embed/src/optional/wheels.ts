import { wheelsFrom } from '@fukushi-widgets/elements/optional-views/wheels.js';
import { provide } from './provide.js';

provide('wheels', wheelsFrom);
