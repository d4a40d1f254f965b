/** The parts of the publication, and which of them an address is. */
(() => {
  const { base, languages, parts } = window.fukushiWidgetsPublication;
  const { __ } = wp.i18n;

  /** What a page's address looks like after BASE; the exact version may stand in the place of `v1`. */
  const page =
    /^(?:v\d+|\d+\.\d+\.\d+)\/(embed\/[a-z-]+\/(?:[A-Za-z0-9-]+\/){0,2})(?:index\.html)?(?:[?#]\S*)?$/;

  const pathOf = (address) =>
    address.startsWith(base) ? page.exec(address.slice(base.length))?.[1] : undefined;

  const names = {
    'plan': __('The whole plan', 'fukushi-widgets'),
    'plan-summary': __('What the plan is', 'fukushi-widgets'),
    'system-chart': __('Chart of the plan', 'fukushi-widgets'),
    'goal-section': __('A goal', 'fukushi-widgets'),
    'policy-card': __('A policy', 'fukushi-widgets'),
    'action-list': __('Actions by who does them', 'fukushi-widgets'),
    'contact-box': __('Contact', 'fukushi-widgets'),
    'contact-directory': __('List of contacts', 'fukushi-widgets'),
    'message': __('Message', 'fukushi-widgets'),
  };

  window.fukushiWidgetsParts = {
    parts,
    addressOf: ({ path }) => base + path,
    /** Whether it is the address of a part's page, known or not. */
    isAddress: (address) => pathOf(address) !== undefined,
    partAt: (address) => {
      const path = pathOf(address);
      return path && parts.find((part) => part.path.endsWith(`/${path}`));
    },
    /** What a widget is called; its own name where it is newer than this plugin's words. */
    nameOf: (widget) => names[widget] ?? widget,
    /** Texts in the plan's own language first, each language by its tag. */
    languages: [...new Set(parts.map(({ lang = '' }) => lang))],
    /** What a language calls itself. */
    languageNamed: (tag) => (tag === '' ? __('The plan’s own', 'fukushi-widgets') : (languages[tag] ?? tag)),
  };
})();
