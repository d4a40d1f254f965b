/** Our own permalink pages in frames. They are of the page's own origin here, so that their cost is counted. */
const PATHS = {
  card: ({ id }) => `policy-card/${id}`,
  contact: ({ id }) => `contact-box/${id}`,
  summary: () => 'plan-summary',
  actions: () => 'action-list',
};

export default {
  name: 'frames',
  /** A frame needs a page of the plan, and nobody puts a thousand of them on one. */
  pages: ['page'],
  head: () => '',
  // Not `loading="lazy"`, as our snippets have it: all are to be shown, as with the others.
  body: (widgets) =>
    widgets
      .map((widget) => {
        const path = PATHS[widget.kind](widget);
        return `<iframe src="/v1/embed/${path}/" title="${path}" width="100%" height="600"></iframe>`;
      })
      .join('\n'),
};
