import { wheelsStyles } from '../fukushi-plan-summary/wheels.styles.js';
import type { OptionalFrom } from '../optional.js';

/** A wheel: rim, spokes and hub, drawn with lines. */
export const wheelsFrom: OptionalFrom<'wheels'> = (kit) => ({
  view: () =>
    kit.html`<svg class="wheel" viewBox="0 0 64 64" aria-hidden="true"><circle cx="32" cy="32" r="28" /><path d="M32 4v56M4 32h56M12 12l40 40M52 12 12 52" /><circle cx="32" cy="32" r="7" /></svg>`,
  styles: wheelsStyles(kit),
});
