import { css, html, LitElement, nothing, unsafeCSS } from 'lit';
import { FIELDS, linesOf } from '../../content/box.js';
import { current, onChange } from '../live.js';
import { look } from '../look.js';

/** Draws its host again after a change of language. */
class LanguageController {
  #host;
  #stop;

  constructor(host) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected() {
    this.#stop = onChange(() => this.#host.requestUpdate());
  }

  hostDisconnected() {
    this.#stop();
  }
}

const styles = css`
  ${unsafeCSS(look)}
`;

const paragraph = (text) => html`<p>${text}</p>`;

const source = ({ note, words, page, href }) =>
  html`<div class="source">
    ${note ? paragraph(note) : nothing}
    <p>${words}</p>
    <p><a href=${href}>${page}</a></p>
  </div>`;

class LitPolicyCard extends LitElement {
  static styles = styles;
  static properties = { policy: {} };
  language = new LanguageController(this);

  render() {
    const card = current().cards.find(({ id }) => id === this.policy);
    const { number, title, goal, vision, summary, actionsLabel, actions } = card;
    return html`<article>
      <h3>${number} ${title}</h3>
      <p>${goal.number} ${goal.title}</p>
      <p class="vision"><span class="label">${vision.label}</span> ${vision.words}</p>
      <p>${summary}</p>
      <h4>${actionsLabel}</h4>
      <ul>
        ${actions.map(
          ({ actor, text }) =>
            html`<li>
              <p class="label">${actor}</p>
              <p>${text}</p>
            </li>`,
        )}
      </ul>
      ${source(card.source)}
    </article>`;
  }
}

class LitContactBox extends LitElement {
  static styles = styles;
  static properties = Object.fromEntries(['organization', ...FIELDS].map((name) => [name, {}]));
  language = new LanguageController(this);

  render() {
    const { contact, labels } = current();
    const known = this.organization ? contact : { fields: this };
    const { name, department, introduction } = known.fields;
    return html`<article>
      <h3>${labels.contact} ${name}</h3>
      ${[department, introduction].filter(Boolean).map(paragraph)}
      <dl>
        ${linesOf(known.fields, labels).map(
          ({ label, value, href, after }) =>
            html`<dt>${label}</dt>
              <dd>${href ? html`<a href=${href}>${value}</a>` : value}${after}</dd>`,
        )}
      </dl>
      ${known.save ? html`<p><a href=${known.save.href}>${known.save.words}</a></p>` : nothing}
      ${known.source ? source(known.source) : nothing}
    </article>`;
  }
}

class LitPlanSummary extends LitElement {
  static styles = styles;
  language = new LanguageController(this);

  render() {
    const { heading, period, plans, text, source: from } = current().summary;
    return html`<article>
      <h3>${heading}</h3>
      <p><span class="label">${period.label}</span> ${period.words}</p>
      ${plans.map(
        ({ name, text, law }) =>
          html`<h4>${name}</h4>
            ${text.map(paragraph)}
            ${law ? html`<p><span class="label">${law.label}</span> ${law.words}</p>` : nothing}`,
      )}
      ${text.map(paragraph)} ${source(from)}
    </article>`;
  }
}

class LitActionList extends LitElement {
  static styles = styles;
  static properties = { chosen: { state: true } };
  language = new LanguageController(this);

  constructor() {
    super();
    this.chosen = '';
  }

  #button(id, label) {
    return html`<button type="button" aria-pressed=${this.chosen === id} @click=${() => (this.chosen = id)}>
      ${label}
    </button>`;
  }

  render() {
    const { heading, all, actors, source: from } = current().actions;
    return html`<article>
      <h3>${heading}</h3>
      <p>${this.#button('', all)} ${actors.map(({ id, label }) => this.#button(id, label))}</p>
      ${actors.map(
        ({ id, label, explanation, actions }) =>
          html`<section ?hidden=${this.chosen !== '' && this.chosen !== id}>
            <h4>${label}</h4>
            <p>${explanation}</p>
            <ul>
              ${actions.map(
                ({ policy, href, text }) =>
                  html`<li>
                    <p><a href=${href}>${policy}</a></p>
                    <p>${text}</p>
                  </li>`,
              )}
            </ul>
          </section>`,
      )}
      ${source(from)}
    </article>`;
  }
}

customElements.define('lit-policy-card', LitPolicyCard);
customElements.define('lit-contact-box', LitContactBox);
customElements.define('lit-plan-summary', LitPlanSummary);
customElements.define('lit-action-list', LitActionList);
