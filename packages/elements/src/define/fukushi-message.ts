import { FukushiMessage } from '../fukushi-message/fukushi-message.js';
import { define } from './define.js';

define('fukushi-message', FukushiMessage);
