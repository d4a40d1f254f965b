/**
 * The one script. The source of plans is ready before the elements register, so
 * that the first one to upgrade finds its plan; links are looked for last, when
 * the elements that stand in for them are there.
 */
import './start.js';
import '@fukushi-widgets/elements/define/widgets.js';
import './discovery.js';
