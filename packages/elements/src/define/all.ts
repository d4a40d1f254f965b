import './table.js';
import './widgets.js';
