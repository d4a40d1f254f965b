import { paletteFrom } from '@fukushi-widgets/elements/optional-views/palette.js';
import { provide } from './provide.js';

provide('palette', paletteFrom);
