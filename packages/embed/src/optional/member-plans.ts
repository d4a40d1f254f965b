import { memberPlansFrom } from '@fukushi-widgets/elements/optional-views/member-plans.js';
import { provide } from './provide.js';

provide('member-plans', memberPlansFrom);
