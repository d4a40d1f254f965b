import { notesFrom } from '@fukushi-widgets/elements/optional-views/notes.js';
import { provide } from './provide.js';

provide('notes', notesFrom);
