/** Small Lit elements, as the documentation of Lit would write them: nothing but what the content needs. */
import { live, tags } from '../live-contestant.js';

export default {
  ...live,
  name: 'minimal Lit',
  client: new URL('client.js', import.meta.url),
  body: (widgets) => tags('lit', widgets),
};
