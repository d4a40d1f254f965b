/** Ours: the bound script of Komoro's publication, as `npm run build` makes it, and our tags. */
import { tags } from '../live-contestant.js';

export default {
  name: 'ours',
  switchesActors: true,
  head: () => '<script src="/v1/fukushi.js" async></script>',
  body: (widgets) => tags('fukushi', widgets),
  /** In the page: one small widget in the other language, so that its file is there. */
  prepare: async ([lang]) => {
    const box = document.createElement('fukushi-contact-box');
    box.lang = lang;
    box.setAttribute('name', 'x');
    box.setAttribute('tel', '1');
    document.body.append(box);
    const before = Date.now();
    while (!box.shadowRoot?.textContent.includes('Telephone')) {
      if (Date.now() > before + 10_000) throw new Error(`nothing was shown in ${lang}`);
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    box.remove();
  },
  setLanguage: (lang) => {
    document.documentElement.lang = lang;
  },
};
