import '@awesome.me/webawesome/dist/styles/themes/default.css';
import '@awesome.me/webawesome/dist/styles/native.css';
import '@awesome.me/webawesome/dist/components/button/button.js';
import '@awesome.me/webawesome/dist/components/callout/callout.js';
import '@awesome.me/webawesome/dist/components/card/card.js';
import '@awesome.me/webawesome/dist/components/divider/divider.js';
import '@awesome.me/webawesome/dist/components/tag/tag.js';
import { html, nothing, render } from 'lit';
import { FIELDS, linesOf } from '../../content/box.js';
import { current, onChange } from '../live.js';

const paragraph = (text) => html`<p>${text}</p>`;

const source = ({ note, words, page, href }) =>
  html`<wa-divider></wa-divider>
    ${note ? paragraph(note) : nothing}
    <p>${words}</p>
    <p><a href=${href}>${page}</a></p>`;

const card = (heading, body) =>
  html`<wa-card with-header>
    <h3 slot="header">${heading}</h3>
    ${body}
  </wa-card>`;

/** Stands in the page without a shadow root, so that Web Awesome's styles for plain elements reach it. */
class WaxElement extends HTMLElement {
  #stop;

  connectedCallback() {
    this.#stop = onChange(() => this.show());
    this.show();
  }

  disconnectedCallback() {
    this.#stop();
  }

  show() {
    render(this.view(current()), this);
  }
}

class WaxPolicyCard extends WaxElement {
  view({ cards }) {
    const one = cards.find(({ id }) => id === this.getAttribute('policy'));
    return card(
      `${one.number} ${one.title}`,
      html`<p><wa-tag>${one.goal.number}</wa-tag> ${one.goal.title}</p>
        <wa-callout><strong>${one.vision.label}</strong> ${one.vision.words}</wa-callout>
        <p>${one.summary}</p>
        <h4>${one.actionsLabel}</h4>
        ${one.actions.map(
          ({ actor, text }) => html`
            <wa-tag variant="brand">${actor}</wa-tag>
            <p>${text}</p>
          `,
        )}
        ${source(one.source)}`,
    );
  }
}

class WaxContactBox extends WaxElement {
  view({ contact, labels }) {
    const given = () => Object.fromEntries(FIELDS.map((name) => [name, this.getAttribute(name)]));
    const known = this.hasAttribute('organization') ? contact : { fields: given() };
    const { name, department, introduction } = known.fields;
    return card(
      html`${labels.contact} ${name}`,
      html`${[department, introduction].filter(Boolean).map(paragraph)}
        <dl>
          ${linesOf(known.fields, labels).map(
            ({ label, value, href, after }) =>
              html`<dt>${label}</dt>
                <dd>${href ? html`<a href=${href}>${value}</a>` : value}${after}</dd>`,
          )}
        </dl>
        ${known.save ? html`<p><a href=${known.save.href}>${known.save.words}</a></p>` : nothing}
        ${known.source ? source(known.source) : nothing}`,
    );
  }
}

class WaxPlanSummary extends WaxElement {
  view({ summary: { heading, period, plans, text, source: from } }) {
    return card(
      heading,
      html`<p><wa-tag>${period.label}</wa-tag> ${period.words}</p>
        ${plans.map(
          ({ name, text, law }) =>
            html`<h4>${name}</h4>
              ${text.map(paragraph)}
              ${law ? html`<wa-callout><strong>${law.label}</strong> ${law.words}</wa-callout>` : nothing}`,
        )}
        ${text.map(paragraph)} ${source(from)}`,
    );
  }
}

class WaxActionList extends WaxElement {
  #chosen = '';

  #button(id, label) {
    const choose = () => {
      this.#chosen = id;
      this.show();
    };
    return html`<wa-button size="s" appearance=${this.#chosen === id ? 'accent' : 'outlined'} @click=${choose}
      >${label}</wa-button
    >`;
  }

  view({ actions: { heading, all, actors, source: from } }) {
    return card(
      heading,
      html`<p>${this.#button('', all)} ${actors.map(({ id, label }) => this.#button(id, label))}</p>
        ${actors.map(
          ({ id, label, explanation, actions }) =>
            html`<section ?hidden=${this.#chosen !== '' && this.#chosen !== id}>
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
        ${source(from)}`,
    );
  }
}

customElements.define('wax-policy-card', WaxPolicyCard);
customElements.define('wax-contact-box', WaxContactBox);
customElements.define('wax-plan-summary', WaxPlanSummary);
customElements.define('wax-action-list', WaxActionList);
