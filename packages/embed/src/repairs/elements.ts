import { propertyOf, WAYS, type Widget } from '@fukushi-widgets/model';
import { decoded, identifier, unquoted, wantedFrom, widgetName } from './normalise.js';
import { firstLinked } from './links.js';
import { elementsIn } from '../page-parts.js';
import { say, showBeside, type Page } from './tools.js';

/** Attributes that are written inside a tag's or an attribute's name: `policy＝”1-1”`. */
function writtenIn(text: string): ReadonlyMap<string, string> {
  const pairs = text.normalize('NFKC').matchAll(/([a-z-]+)\s*=\s*["'“”„″‘’]*([^"'“”„″‘’\s]+)["'“”„″‘’]*/giu);
  return new Map([...pairs].map(([, name = '', value = '']) => [name.toLowerCase(), value]));
}

/** What a tag says, wherever its characters have got to. */
function attributesOf(element: Element): ReadonlyMap<string, string> {
  const said = new Map<string, string>();
  for (const { name, value } of element.attributes) {
    const plain = name.normalize('NFKC').toLowerCase();
    if (/^[a-z-]+$/u.test(plain)) said.set(plain, value);
    for (const [inner, meant] of writtenIn(name)) said.set(inner, meant);
  }
  return said;
}

/** Tags with something left in their name: `<fukushi-policy-card" …>`, `<fukushi-policy-card　policy="1-1">`. */
export function repairNames(page: Page, seen: WeakSet<Node>): void {
  for (const element of elementsIn(page.root, '*')) {
    const [, name, rest] = /^fukushi-([a-z-]+)([^a-z-].*)$/u.exec(element.localName) ?? [];
    const widget = widgetName(name, page);
    if (!widget || seen.has(element) || page.isLeftAlone(element)) continue;
    seen.add(element);
    const attributes = new Map([...attributesOf(element), ...writtenIn(rest ?? '')]);
    const linked = firstLinked(element, page, widget);
    const wanted = wantedFrom(page, widget, (attribute) => attributes.get(attribute), linked);
    // The link inside it may show already.
    const isShown = [...element.querySelectorAll('*')].some(({ shadowRoot }) =>
      shadowRoot?.querySelector(`fukushi-${widget}`),
    );
    // What follows in the page may be inside it, so the widget stands before it.
    if (!isShown && showBeside(page, element, wanted, 'before'))
      say(page, 'タグの名前に入った余分な文字', element);
  }
}

/** Our elements whose attributes got lost or have characters too many; nothing is written on the page. */
export function repairAttributes(page: Page): void {
  for (const element of elementsIn(page.root, '*')) {
    if (!('headingLevel' in element) || page.isLeftAlone(element.parentElement)) continue;
    const { observedAttributes } = element.constructor as unknown as {
      observedAttributes: readonly string[];
    };
    const repaired: string[] = [];
    const set = (attribute: string, value: string): void => {
      repaired.push(`${attribute}="${value}"`);
      if (observedAttributes.includes(attribute)) Object.assign(element, { [propertyOf(attribute)]: value });
      else element.setAttribute(attribute, value);
    };
    const repairable = [...observedAttributes, 'lang', 'print', ...WAYS];
    for (const [name, value] of attributesOf(element)) {
      const written = element.getAttribute(name);
      // Free text keeps its own quotation marks; entities are never meant.
      const meant = /^(?:lang|print|src|heading-level)$/u.test(name) ? unquoted(value) : decoded(value);
      if (repairable.includes(name) && (written === null || written !== meant)) set(name, meant);
    }
    const widget = widgetName(element.localName.slice(8), page);
    const { attribute }: Partial<Widget> = widget ? page.catalogue[widget] : {};
    if (widget && attribute && widget !== 'action-list' && isUnnamed(element, attribute)) {
      const coded = wantedFrom(
        page,
        widget,
        (name) => classOption(element, name),
        firstLinked(element, page, widget),
      );
      if (coded.id) set(attribute, coded.id);
    }
    if (repaired.length > 0) say(page, `属性（${repaired.join(' ')}）`, element);
  }
}

/** Whether a tag says neither which part of the plan it shows nor a partner's own name. */
function isUnnamed(element: Element, attribute: string): boolean {
  const said = element as unknown as Readonly<Record<string, string>>;
  return !said[attribute] && !said['name'] && !said['src'];
}

/** An option as a class: `fukushi-o-policy--1-1`. */
export function classOption(element: Element, name: string): string | undefined {
  const start = `fukushi-o-${name}--`;
  const found = [...element.classList].find((each) => each.startsWith(start));
  return identifier(found?.slice(start.length));
}
