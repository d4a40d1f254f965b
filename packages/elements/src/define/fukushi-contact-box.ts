import { FukushiContactBox } from '../fukushi-contact-box/fukushi-contact-box.js';
import { define } from './define.js';

define('fukushi-contact-box', FukushiContactBox);
