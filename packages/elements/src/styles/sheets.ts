/** The sheets that every page has, side by side in a bundle: like beside like, the bundle compresses better. */
import './tokens.styles.js';
import './goals.styles.js';
import './frame.styles.js';
import './coming.styles.js';
import '../fukushi-contact-box/fukushi-contact-box.styles.js';
import '../fukushi-goal-section/fukushi-goal-section.styles.js';
import '../fukushi-plan/fukushi-plan.styles.js';
import '../fukushi-policy-card/fukushi-policy-card.styles.js';
import '../fukushi-system-chart/fukushi-system-chart.styles.js';
