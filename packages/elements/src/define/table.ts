import { tableFrom } from '../fukushi-system-chart/chart-table.js';
import { provideOptionalView } from '../optional.js';
import { kit } from '../views/kit.js';

/** The chart's table, there from the start: for applications, which bundle what they show, and for servers. */
provideOptionalView('table', tableFrom(kit));
