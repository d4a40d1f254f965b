import { readFileSync } from 'node:fs';
import { WIDGET_WORDS } from '@fukushi-widgets/elements/documentation.js';
import {
  actionsOf,
  CATALOGUE,
  isOfContacts,
  isOfNoPlan,
  permalinkPath,
  plainText,
  placedNodes,
  publishedParts,
  WIDGETS,
  type Plan,
  type Text,
  type WidgetName,
} from '@fukushi-widgets/model';
import { partName } from '../html/part-name.js';
import { escapeHtml } from './escape.js';
import type { SiteFile } from './site-files.js';

const own = (name: string) => readFileSync(new URL(`../../home/${name}`, import.meta.url), 'utf8');

/**
 * The first page of a publication's site: what it is, how to paste it, every tag, and live widgets. `samples` adds the
 * way to sample pages that are published with it under `demo/`. What is said of a plan and what of contacts alone stands
 * side by side in the page's source.
 */
export function homeFiles(plan: Plan, base: string, samples: boolean): readonly SiteFile[] {
  const values = valuesFor(plan, base);
  const has: Readonly<Record<string, boolean>> = {
    samples,
    plan: !isOfContacts(plan),
    contacts: isOfContacts(plan),
    pieces: values['pieces'] !== '',
  };
  const page = own('index.html')
    .replaceAll(/\{\{#(\w+)\}\}([^]*?)\{\{\/\1\}\}/gu, (_, name: string, inner: string) =>
      (has[name] ?? missing(name)) ? inner : '',
    )
    .replaceAll(/\{\{(\w+)\}\}/gu, (_, name: string) => values[name] ?? missing(name));
  return [
    ['index.html', page],
    ['home/site.css', own('site.css')],
    ['home/site.js', own('site.js')],
  ];
}

const missing = (name: string): never => {
  throw new Error(`The home page asks for ${name}, which nobody gives.`);
};

function valuesFor(plan: Plan, base: string): Readonly<Record<string, string>> {
  const text = (said: Text) => escapeHtml(plainText(said, plan.lang, plan.lang));
  const first = placeOf('policy-card', plan) ?? placeOf('contact-box', plan) ?? { widget: 'plan' as const };
  const whole: Place = { widget: isOfContacts(plan) ? 'contact-directory' : 'system-chart' };
  const pieces = (['contact-box', 'action-list'] as const).flatMap((widget) => {
    const place = namedPlace(widget, plan);
    return place ? [piece(place, plan)] : [];
  });
  return {
    base: escapeHtml(base),
    planTitle: text(plan.title),
    lastLevel: text(plan.levels.at(-1)?.label ?? '項目'),
    wholeTag: escapeHtml(tag(whole)),
    wholeWidget: live(whole, plan, ' heading-level="3"'),
    firstTag: escapeHtml(tag(first)),
    firstWidget: live(
      first,
      plan,
      `${first.widget === 'policy-card' ? ' variant="summary"' : ''} heading-level="2"`,
    ),
    figures: figures(plan).join('\n        '),
    pieces: pieces.join('\n          '),
    tags: WIDGETS.flatMap((widget) => {
      const place = namedPlace(widget, plan) ?? placeOf(widget, plan) ?? (isOfNoPlan(widget) && { widget });
      return place ? [tagEntry(place)] : [];
    }).join('\n          '),
    source: source(plan),
  };
}

/** What the words are taken from, and whose it is, as far as that is known. */
function source({ title, edition, issued, issuedLabel = issued, publishers, lang }: Plan): string {
  const text = (said: Text) => escapeHtml(plainText(said, lang, lang));
  const from = [
    ...(issuedLabel === undefined ? [] : [text(issuedLabel)]),
    ...(publishers.length > 0 ? [publishers.map(({ name }) => text(name)).join('・')] : []),
  ];
  const whose = from.length > 0 ? `（${from.join('、')}）` : '';
  return `「${text(title)}${edition ? ` ${text(edition)}` : ''}」${whose}`;
}

interface Place {
  readonly widget: WidgetName;
  readonly id?: string | undefined;
}

/** The first thing a widget can show in a plan. */
function placeOf(widget: WidgetName, plan: Plan): Place | undefined {
  const [part] = publishedParts(widget, plan);
  return part && { widget, id: part.id };
}

/** The first thing that an attribute names. */
function namedPlace(widget: WidgetName, plan: Plan): Place | undefined {
  const part = publishedParts(widget, plan).find(({ id }) => id !== undefined);
  return part && { widget, id: part.id };
}

function tag({ widget, id }: Place): string {
  const { attribute } = CATALOGUE[widget];
  const named = attribute !== undefined && id !== undefined ? ` ${attribute}="${id}"` : '';
  return `<fukushi-${widget}${named}></fukushi-${widget}>`;
}

const title = ({ widget, id }: Place, plan: Plan): string =>
  partName(widget, id, plan, plan.lang)
    .map(({ value }) => value)
    .join(' ');

/** A widget with its link inside, as it is to be pasted. */
function live(place: Place, plan: Plan, options: string): string {
  const link = `<a href="${escapeHtml(permalinkPath(place))}">${escapeHtml(title(place, plan))}</a>`;
  return tag(place).replace('></', `${options}>${link}</`);
}

const piece = (place: Place, plan: Plan): string => `<div>
            <p class="piece"><code translate="no">${escapeHtml(tag(place))}</code></p>
            ${live(place, plan, ' heading-level="4"')}
          </div>`;

function tagEntry(place: Place): string {
  const { name } = WIDGET_WORDS[place.widget];
  return `<div>
            <dt>${escapeHtml(name.ja)} <span lang="en">${escapeHtml(name.en)}</span></dt>
            <dd><code translate="no">${escapeHtml(tag(place))}</code></dd>
          </div>`;
}

/** How many of what: contacts where there is nothing else, philosophy, the nodes of each level, actions. */
function figures(plan: Plan): readonly string[] {
  const nodes = placedNodes(plan);
  const word = (text: Text | undefined) => escapeHtml(plainText(text, plan.lang, plan.lang));
  const counted: readonly (readonly [number, string])[] = [
    ...(isOfContacts(plan) ? [[plan.contacts.length, '連絡先'] as const] : []),
    ...(plan.philosophy ? [[1, word(plan.philosophy.label)] as const] : []),
    ...plan.levels.map(
      ({ label }, depth) =>
        [nodes.filter(({ ancestors }) => ancestors.length === depth).length, word(label)] as const,
    ),
    [actionsOf(plan).length, word(plan.actionsLabel) || '取り組み'],
  ];
  return counted
    .filter(([count, label]) => count > 0 && label !== '')
    .map(([count, label]) => `<li><b>${count}</b> ${label}</li>`);
}
