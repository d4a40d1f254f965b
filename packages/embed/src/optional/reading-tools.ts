import { readingToolsFrom } from '@fukushi-widgets/elements/optional-views/reading-tools.js';
import { provide } from './provide.js';

provide('reading-tools', readingToolsFrom);
