/** Custom elements written by hand, with no library: a shadow root, a shared sheet, an HTML string. */
import { live, tags } from '../live-contestant.js';

export default {
  ...live,
  name: 'hand-written elements',
  client: new URL('client.js', import.meta.url),
  body: (widgets) => tags('plain', widgets),
};
