/** The content as plain HTML, the way a person would write it. The next two contestants show the same. */
import { linesOf } from '../../content/box.js';

const escape = (text) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

const paragraphs = (texts) => texts.map((text) => `<p>${escape(text)}</p>`).join('');

const source = ({ note, words, page, href }) =>
  `<div class="source">${note ? `<p>${escape(note)}</p>` : ''}<p>${escape(words)}</p><p><a href="${href}">${escape(page)}</a></p></div>`;

const card = ({ number, title, goal, vision, summary, actionsLabel, actions, ...rest }) =>
  `<article><h3>${escape(`${number} ${title}`)}</h3><p>${escape(`${goal.number} ${goal.title}`)}</p>` +
  `<p class="vision"><span class="label">${escape(vision.label)}</span> ${escape(vision.words)}</p><p>${escape(summary)}</p>` +
  `<h4>${escape(actionsLabel)}</h4><ul>` +
  actions
    .map(({ actor, text }) => `<li><p class="label">${escape(actor)}</p><p>${escape(text)}</p></li>`)
    .join('') +
  `</ul>${source(rest.source)}</article>`;

const line = ({ label, value, href, after = '' }) => {
  const shown = href ? `<a href="${escape(href)}">${escape(value)}</a>` : escape(value);
  return `<dt>${escape(label)}</dt><dd>${shown}${escape(after)}</dd>`;
};

const box = (fields, labels, { save, ...rest } = {}) =>
  `<article><h3>${escape(`${labels.contact} ${fields.name}`)}</h3>` +
  paragraphs([fields.department, fields.introduction].filter(Boolean)) +
  `<dl>${linesOf(fields, labels).map(line).join('')}</dl>` +
  (save ? `<p><a href="${save.href}">${escape(save.words)}</a></p>` : '') +
  `${rest.source ? source(rest.source) : ''}</article>`;

const memberPlan = ({ name, text, law }) =>
  `<h4>${escape(name)}</h4>${paragraphs(text)}` +
  (law ? `<p><span class="label">${escape(law.label)}</span> ${escape(law.words)}</p>` : '');

const summary = ({ heading, period, plans, text, ...rest }) =>
  `<article><h3>${escape(heading)}</h3><p><span class="label">${escape(period.label)}</span> ${escape(period.words)}</p>` +
  `${plans.map(memberPlan).join('')}${paragraphs(text)}${source(rest.source)}</article>`;

const action = ({ policy, href, text }) =>
  `<li><p><a href="${href}">${escape(policy)}</a></p><p>${escape(text)}</p></li>`;

const actor = ({ id, label, explanation, actions }) =>
  `<section data-actor="${id}"><h4>${escape(label)}</h4><p>${escape(explanation)}</p><ul>${actions.map(action).join('')}</ul></section>`;

const button = (id, label) =>
  `<button type="button" value="${id}" aria-pressed="${id === ''}">${escape(label)}</button>`;

/** The list of actions; `switchable` where there is a script behind the buttons. */
const actionList = ({ heading, all, actors, ...rest }, switchable) =>
  `<article><h3>${escape(heading)}</h3>` +
  (switchable
    ? `<p>${button('', all)}${actors.map(({ id, label }) => button(id, label)).join('')}</p>`
    : '') +
  `${actors.map(actor).join('')}${source(rest.source)}</article>`;

/** One widget. */
export function markup({ kind, id, fields }, content, { switchable = false } = {}) {
  if (kind === 'card') return card(content.cards.find((one) => one.id === id));
  if (kind === 'box') return box(fields, content.labels);
  if (kind === 'contact') return box(content.contact.fields, content.labels, content.contact);
  return kind === 'summary' ? summary(content.summary) : actionList(content.actions, switchable);
}
