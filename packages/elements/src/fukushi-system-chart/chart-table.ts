import type { OptionalViews } from '../optional.js';
import { chartTable } from '../views/chart-table.js';
import type { Kit } from '../views/kit.js';
import { chartTableStyles } from './chart-table.styles.js';

/** The table of the chart, made from what the script or an application has. */
export const tableFrom = (kit: Kit): OptionalViews['table'] => ({
  view: (caption, context, choice) => chartTable(kit, caption, context, choice),
  styles: chartTableStyles(kit),
});
