import './optional.js';
import './widgets.js';
