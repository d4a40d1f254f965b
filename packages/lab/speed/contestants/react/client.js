import { createElement as h, Fragment, useState, useSyncExternalStore } from 'react';
import { createRoot } from 'react-dom/client';
import { linesOf } from '../../content/box.js';
import { current, onChange } from '../live.js';

const Paragraphs = ({ texts }) => texts.map((text) => h('p', { key: text }, text));

const Source = ({ note, words, page, href }) =>
  h(
    'div',
    { className: 'source' },
    note && h('p', null, note),
    h('p', null, words),
    h('p', null, h('a', { href }, page)),
  );

const Labelled = ({ label, words, className }) =>
  h('p', { className }, h('span', { className: 'label' }, label), ` ${words}`);

function Card({ content, id }) {
  const card = content.cards.find((one) => one.id === id);
  return h(
    'article',
    null,
    h('h3', null, `${card.number} ${card.title}`),
    h('p', null, `${card.goal.number} ${card.goal.title}`),
    h(Labelled, { ...card.vision, className: 'vision' }),
    h('p', null, card.summary),
    h('h4', null, card.actionsLabel),
    h(
      'ul',
      null,
      card.actions.map(({ actor, text }) =>
        h('li', { key: actor }, h('p', { className: 'label' }, actor), h('p', null, text)),
      ),
    ),
    h(Source, card.source),
  );
}

function Box({ content: { labels }, fields, save, source }) {
  const lines = linesOf(fields, labels).map(({ label, value, href, after }) =>
    h(
      Fragment,
      { key: label },
      h('dt', null, label),
      h('dd', null, href ? h('a', { href }, value) : value, after),
    ),
  );
  return h(
    'article',
    null,
    h('h3', null, `${labels.contact} ${fields.name}`),
    h(Paragraphs, { texts: [fields.department, fields.introduction].filter(Boolean) }),
    h('dl', null, lines),
    save && h('p', null, h('a', { href: save.href }, save.words)),
    source && h(Source, source),
  );
}

const Contact = ({ content }) => h(Box, { content, ...content.contact });

function Summary({ content: { summary } }) {
  return h(
    'article',
    null,
    h('h3', null, summary.heading),
    h(Labelled, summary.period),
    summary.plans.map(({ name, text, law }) =>
      h(
        Fragment,
        { key: name },
        h('h4', null, name),
        h(Paragraphs, { texts: text }),
        law && h(Labelled, law),
      ),
    ),
    h(Paragraphs, { texts: summary.text }),
    h(Source, summary.source),
  );
}

function Actions({ content: { actions } }) {
  const [chosen, choose] = useState('');
  const button = ({ id, label }) =>
    h(
      'button',
      { 'key': id, 'type': 'button', 'aria-pressed': chosen === id, 'onClick': () => choose(id) },
      label,
    );
  const section = ({ id, label, explanation, actions: own }) =>
    h(
      'section',
      { key: id, hidden: chosen !== '' && chosen !== id },
      h('h4', null, label),
      h('p', null, explanation),
      h(
        'ul',
        null,
        own.map(({ policy, href, text }) =>
          h('li', { key: href }, h('p', null, h('a', { href }, policy)), h('p', null, text)),
        ),
      ),
    );
  return h(
    'article',
    null,
    h('h3', null, actions.heading),
    h('p', null, [{ id: '', label: actions.all }, ...actions.actors].map(button)),
    actions.actors.map(section),
    h(Source, actions.source),
  );
}

const KINDS = { card: Card, box: Box, contact: Contact, summary: Summary, actions: Actions };

function App({ widgets }) {
  const content = useSyncExternalStore(onChange, current);
  return widgets.map(({ kind, ...rest }, index) => h(KINDS[kind], { key: index, content, ...rest }));
}

const main = document.querySelector('main');
const widgets = JSON.parse(main.querySelector('script').textContent);
createRoot(main.querySelector('div')).render(h(App, { widgets }));
