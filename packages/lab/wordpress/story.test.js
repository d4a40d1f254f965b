/**
 * A real WordPress, used as people use it: every form of the builder by an administrator and an author in the block
 * editor and the classic one; then the script in the footer, then the plugin, the plan's site down, the plugin gone, the site one of a network.
 * What visitors saw is kept in seen.json, from which write-tables.js writes the guides' table.
 */
import { after, before } from 'node:test';
import { begin, stage } from './story/shared.js';

// In this order.
import './story/writing.js';
import './story/visitors.js';
import './story/site-down.js';
import './story/block-theme.js';
import './story/plugin.js';
import './story/network.js';

before(begin);
after(() => stage.stop());
