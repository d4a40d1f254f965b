import { FukushiPolicyCard } from '../fukushi-policy-card/fukushi-policy-card.js';
import { define } from './define.js';

define('fukushi-policy-card', FukushiPolicyCard);
