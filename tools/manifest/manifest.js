/**
 * The custom elements manifest (schema 2.1.0), written from the catalogue of widgets and from what is said of them in
 * packages/elements/src/documentation.ts. A description is Japanese, a blank line, English.
 */
import {
  choiceName,
  CHOICES,
  COMMON_ATTRIBUTES,
  isOfNoPlan,
  ownAttributes,
  propertyOf,
  SWITCHES,
  WIDGETS,
} from '@fukushi-widgets/model';

const both = ({ ja, en }) => `${ja}\n\n${en}`;

/** The two languages of a description. */
export const languagesOf = (description) => {
  const [japanese, english = ''] = description.split('\n\n');
  return { japanese, english };
};

/** `FukushiPolicyCard` for `policy-card`. */
export const classOf = (name) =>
  `Fukushi${name.replaceAll(/(?:^|-)(.)/g, (_, letter) => letter.toUpperCase())}`;

/** The parts of every widget; what is of no plan has no heading. */
const commonParts = (name) => ['frame', ...(isOfNoPlan(name) ? [] : ['heading']), 'problem'];

/** The manifest of every widget. `documentation` and `elements` are the built modules of packages/elements. */
export function manifestOf(documentation, { propertyAttributes }) {
  return {
    schemaVersion: '2.1.0',
    readme: '',
    modules: [
      ...WIDGETS.flatMap((name) => modulesOf(name, documentation, propertyAttributes(name))),
      ...Object.entries(documentation.EVENTS).map(([name, event]) => eventModule(name, event)),
    ],
  };
}

function modulesOf(name, documentation, withProperty) {
  const tagName = `fukushi-${name}`;
  const path = `dist/elements/${tagName}.js`;
  const declaration = { name: classOf(name), module: path };
  return [
    {
      kind: 'javascript-module',
      path,
      declarations: [elementOf(name, documentation, withProperty)],
      exports: [{ kind: 'js', name: declaration.name, declaration }],
    },
    {
      kind: 'javascript-module',
      path: `dist/define/${tagName}.js`,
      declarations: [],
      exports: [{ kind: 'custom-element-definition', name: tagName, declaration }],
    },
  ];
}

function elementOf(name, documentation, withProperty) {
  const { ATTRIBUTES, CUSTOM_PROPERTIES, EVENTS, PARTS, PLAN_PROPERTY, SLOT, WIDGET_WORDS } = documentation;
  const said = WIDGET_WORDS[name];
  const attributes = [...COMMON_ATTRIBUTES, ...ownAttributes(name)].map((attribute) => ({
    name: attribute,
    description: both(ATTRIBUTES[attribute]),
    ...typeOf(name, attribute),
    ...(withProperty.includes(attribute) ? { fieldName: propertyOf(attribute) } : {}),
  }));
  return {
    kind: 'class',
    customElement: true,
    name: classOf(name),
    tagName: `fukushi-${name}`,
    summary: said.name.ja,
    description: both(said),
    superclass: { name: 'LitElement', package: 'lit' },
    attributes,
    members: [
      ...attributes
        .filter(({ fieldName }) => fieldName)
        .map(({ name: attribute, fieldName, description, type, default: initial }) => ({
          kind: 'field',
          name: fieldName,
          privacy: 'public',
          attribute,
          description,
          type,
          ...(initial === undefined ? {} : { default: initial }),
        })),
      {
        kind: 'field',
        name: 'plan',
        privacy: 'public',
        description: both(PLAN_PROPERTY),
        type: { text: 'Plan | undefined' },
      },
    ],
    events: ['fukushi-error', ...said.events].map((event) => ({
      name: event,
      type: { text: EVENTS[event].type },
      description: both(EVENTS[event]),
    })),
    slots: [{ name: '', description: both(SLOT) }],
    cssParts: [...commonParts(name), ...said.parts].map((part) => ({
      name: part,
      description: both(PARTS[part]),
    })),
    cssProperties: Object.entries(CUSTOM_PROPERTIES).map(([property, words]) => ({
      name: property,
      syntax: words.syntax,
      default: words.initial,
      description: both(words),
    })),
  };
}

/** The words an attribute takes, the default first in the catalogue, or only whether it is there; everything else is text. */
function typeOf(widget, attribute) {
  if (SWITCHES.includes(attribute)) return { type: { text: 'boolean' } };
  const words = CHOICES[choiceName(widget, attribute) ?? attribute];
  if (!words) return { type: { text: 'string' } };
  const isNumber = words.every((word) => /^\d$/.test(word));
  const quoted = words.map((word) => (isNumber ? word : `'${word}'`));
  const text = (isNumber ? quoted.toSorted() : quoted).join(' | ');
  return { type: { text }, default: quoted[0] };
}

const eventModule = (name, { type, ...words }) => {
  const path = `dist/events/${name}.js`;
  return {
    kind: 'javascript-module',
    path,
    declarations: [
      {
        kind: 'class',
        name: type,
        description: both(words),
        superclass: { name: 'CustomEvent', package: 'global:' },
        members: [],
      },
    ],
    exports: [{ kind: 'js', name: type, declaration: { name: type, module: path } }],
  };
};
