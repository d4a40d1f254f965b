import { aboutFrom } from '@fukushi-widgets/elements/optional-views/about.js';
import { provide } from './provide.js';

provide('about', aboutFrom);
