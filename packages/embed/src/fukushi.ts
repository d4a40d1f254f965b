/**
 * The one script. The source of plans is ready before the elements register, so
 * that the first one to upgrade finds its plan.
 */
import './start.js';
import '@fukushi-widgets/elements/define/all.js';
