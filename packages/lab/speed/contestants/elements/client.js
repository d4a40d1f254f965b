import { FIELDS } from '../../content/box.js';
import { current, onChange } from '../live.js';
import { look } from '../look.js';
import { markup } from '../static/markup.js';

const sheet = new CSSStyleSheet();
sheet.replaceSync(look);

class PlainElement extends HTMLElement {
  #stop;

  connectedCallback() {
    if (!this.shadowRoot) this.attachShadow({ mode: 'open' }).adoptedStyleSheets = [sheet];
    this.#stop = onChange(() => this.show());
    this.show();
  }

  disconnectedCallback() {
    this.#stop();
  }

  show() {
    this.shadowRoot.innerHTML = markup(this.widget, current(), { switchable: true });
  }
}

customElements.define(
  'plain-policy-card',
  class extends PlainElement {
    get widget() {
      return { kind: 'card', id: this.getAttribute('policy') };
    }
  },
);

customElements.define(
  'plain-contact-box',
  class extends PlainElement {
    get widget() {
      if (this.hasAttribute('organization')) return { kind: 'contact' };
      const fields = FIELDS.map((name) => [name, this.getAttribute(name)]).filter(([, value]) => value);
      return { kind: 'box', fields: Object.fromEntries(fields) };
    }
  },
);

customElements.define(
  'plain-plan-summary',
  class extends PlainElement {
    widget = { kind: 'summary' };
  },
);

customElements.define(
  'plain-action-list',
  class extends PlainElement {
    widget = { kind: 'actions' };

    show() {
      super.show();
      for (const button of this.shadowRoot.querySelectorAll('button'))
        button.addEventListener('click', () => this.choose(button.value));
    }

    choose(actor) {
      for (const button of this.shadowRoot.querySelectorAll('button'))
        button.ariaPressed = String(button.value === actor);
      for (const section of this.shadowRoot.querySelectorAll('section'))
        section.hidden = actor !== '' && section.dataset.actor !== actor;
    }
  },
);
