/**
 * What every contestant shows: Komoro's plan as plain texts, one object per widget, per language. Contestants lay
 * them out in their own way and may neither add nor leave out a word (../measure/text.js looks).
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../../../tools/run.js';
import { translate } from './translate.js';
import { words } from './words.js';

const read = (lang) => JSON.parse(readFileSync(join(root, `packages/komoro/dist/${lang}.json`), 'utf8'));

/** Where the permalinks of the texts lead, as `npm run build` has it. */
const base = process.env.BASE ?? `http://localhost:${process.env.PORT ?? 8000}`;
const permalink = (path, lang) => `${base}/v1/embed/${path}/${lang === 'ja' ? '' : `${lang}/`}`;

/** All texts of one language: `{ summary, actions, cards, contact, labels }`. */
export function contentIn(lang) {
  const original = read('ja');
  const plan = lang === 'ja' ? original : translate(original, read(lang));
  const say = words[lang];
  const policies = plan.goals.flatMap((goal) => goal.children.map((policy) => ({ goal, policy })));
  const numberOf = (level, { id }) => plan.levels[level].number.replace('{id}', id);
  const policyName = (policy) => `${numberOf(1, policy)} ${policy.title}`;
  const source = (path, name) => ({
    note: say.note,
    words: [
      say.source,
      plan.title,
      plan.edition,
      plan.issuedLabel,
      plan.publishers.map((one) => one.shortName ?? one.name).join(say.comma),
    ].join(' '),
    page: say.page(name),
    href: permalink(path, lang),
  });

  const summary = {
    heading: plan.aboutHeading,
    period: { label: say.period, words: plan.period.label },
    plans: plan.plans.map(({ name, description, legalBasis }) => ({
      name,
      text: description,
      law: legalBasis && { label: say.law, words: `${legalBasis.law} ${legalBasis.term}` },
    })),
    text: [...plan.purpose, plan.keywordSentence],
    source: source('plan-summary', plan.aboutHeading),
  };

  const cards = policies.map(({ goal, policy }) => ({
    id: policy.id,
    number: numberOf(1, policy),
    title: policy.title,
    goal: { number: numberOf(0, goal), title: goal.title },
    vision: { label: plan.visionLabel, words: policy.vision },
    summary: policy.summary,
    actionsLabel: plan.actionsLabel,
    actions: policy.actions.map(({ actor, text }) => ({
      actor: plan.actors.find(({ id }) => id === actor).label,
      text,
    })),
    source: source(`policy-card/${policy.id}`, policyName(policy)),
  }));

  const actions = {
    heading: plan.actionsLabel,
    all: say.all,
    actors: plan.actors.map(({ id, label, explanation }) => ({
      id,
      label,
      explanation,
      actions: policies.flatMap(({ policy }) =>
        policy.actions
          .filter(({ actor }) => actor === id)
          .map(({ text }) => ({
            policy: policyName(policy),
            href: permalink(`policy-card/${policy.id}`, lang),
            text,
          })),
      ),
    })),
    source: source('action-list', plan.actionsLabel),
  };

  // The labels of a partner's box are functions of nothing but the language, and travel as data.
  const labels = {
    contact: plan.contactsLabel,
    extension: say.extension('{}'),
    ...Object.fromEntries(
      ['phone', 'fax', 'email', 'hours', 'address', 'url'].map((name) => [name, say[name]]),
    ),
  };
  const { name, introduction, phones, email } = plan.contacts.find(({ id }) => id === 'council');
  const contact = {
    fields: { name, introduction: introduction[0], tel: phones[0].number, email },
    save: { words: say.save(name), href: `${permalink('contact-box/council', lang)}contact.vcf` },
    source: source('contact-box/council', `${name} ${plan.contactsLabel}`),
  };
  return { lang, summary, actions, cards, contact, labels };
}
