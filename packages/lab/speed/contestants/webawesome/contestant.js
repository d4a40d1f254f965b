/** Web Awesome: its card, callout, tags, button and divider, in elements that put the content into them. */
import { live, tags } from '../live-contestant.js';

export default {
  ...live,
  name: 'Web Awesome',
  client: new URL('client.js', import.meta.url),
  body: (widgets) => tags('wax', widgets),
};
