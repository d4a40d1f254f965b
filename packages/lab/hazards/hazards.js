/** What can go wrong on a host's page, each as a whole page (page.js). */
import { delivery } from './kinds/delivery.js';
import { frameworks } from './kinds/frameworks.js';
import { libraries } from './kinds/libraries.js';
import { nodes } from './kinds/nodes.js';
import { pages } from './kinds/pages.js';
import { policies } from './kinds/policies.js';
import { scripts } from './kinds/scripts.js';
import { surroundings } from './kinds/surroundings.js';

export const hazards = [
  ...scripts,
  ...libraries,
  ...pages,
  ...policies,
  ...delivery,
  ...nodes,
  ...frameworks,
  ...surroundings,
];
