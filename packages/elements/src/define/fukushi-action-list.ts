import { FukushiActionList } from '../fukushi-action-list/fukushi-action-list.js';
import { define } from './define.js';

define('fukushi-action-list', FukushiActionList);
