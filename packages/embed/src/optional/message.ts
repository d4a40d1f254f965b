import { messageFrom } from '@fukushi-widgets/elements/optional-views/message.js';
import { provide } from './provide.js';

provide('message', messageFrom);
