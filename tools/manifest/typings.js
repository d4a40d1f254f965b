/**
 * What editors' type checkers need in React 19, Preact, Solid, Vue and Svelte, written from the manifest. Ready-made
 * generators describe each framework's own attributes in a short list of their own and wrap our event classes in a
 * second `CustomEvent`; these lean on the framework's types instead.
 */

/** File name → text. */
export const typingFiles = (elements) => ({
  'attributes.d.ts': attributes(elements),
  'react.d.ts': inNamespace('react', elements, (element) => {
    const { name } = element;
    return `import('react').DetailedHTMLProps<import('react').HTMLAttributes<${name}>, ${name}> & ${props(element)} & ${events(element, 'on')}`;
  }),
  'preact.d.ts': inNamespace('preact', elements, (element) => {
    return `import('preact').HTMLAttributes<${element.name}> & ${props(element)} & ${events(element, 'on')}`;
  }),
  'solid.d.ts': inNamespace('solid-js', elements, (element) => {
    const { name } = element;
    return `import('solid-js').JSX.HTMLAttributes<${name}> & ${props(element)} & { [Name in keyof ${name}Properties as \`prop:\${Name}\`]?: ${name}Properties[Name] } & ${events(element, 'on:')}`;
  }),
  'vue.d.ts': vue(elements),
  'svelte.d.ts': svelte(elements),
});

const props = ({ name }) => `${name}Attributes & Partial<${name}Properties>`;

const events = ({ name }, prefix) =>
  `{ [Name in keyof ${name}Events as \`${prefix}\${Name}\`]?: (event: ${name}Events[Name]) => void }`;

/** What every framework has in common: elements, attributes as HTML has them, properties and events by name. */
function attributes(elements) {
  const eventTypes = unique(
    elements.flatMap((element) => element.events.map(({ type }) => type.text)),
  ).sort();
  return [
    `import type { LitElement } from 'lit';`,
    `import type { Plan } from '@fukushi-widgets/model';`,
    `import type { ${eventTypes.join(', ')} } from '../index.js';`,
    '',
    `export type { ${eventTypes.join(', ')} };`,
    ...elements.map(
      (element) => `
/** \`<${element.tagName}>\`: ${oneLine(element)} */
export interface ${element.name}Attributes {
${attributesAlone(element)
  .map((it) => `${doc(it)}  '${it.name}'?: ${attributeType(it)} | undefined;`)
  .join('\n')}
}

export interface ${element.name}Properties {
${element.members.map((it) => `${doc(it)}  ${it.name}: ${propertyType(it)} | undefined;`).join('\n')}
}

export interface ${element.name} extends LitElement, ${element.name}Properties {}

export interface ${element.name}Events {
${element.events.map((it) => `${doc(it)}  '${it.name}': ${it.type.text};`).join('\n')}
}`,
    ),
    `
declare global {
  interface HTMLElementTagNameMap {
${elements.map(({ tagName, name }) => `    '${tagName}': ${name};`).join('\n')}
  }
}
`,
  ].join('\n');
}

/** Without those whose name is a property's that holds something else: frameworks set the property. */
const attributesAlone = ({ attributes: all, members }) =>
  all.filter(({ name, fieldName }) => fieldName === name || !members.some((member) => member.name === name));

const propertyType = ({ type }) => type.text.replace(' | undefined', '');

/** A number may be written as HTML writes it, in quotation marks, and what is only there with nothing in them. */
const attributeType = ({ type: { text } }) =>
  /^[\d |]+$/.test(text) ? `${text} | \`\${${text}}\`` : text === 'boolean' ? `${text} | ''` : text;

const doc = (item) => `  /** ${oneLine(item)} */\n`;

const oneLine = ({ description }) => description.replaceAll(/\s*\n\s*/g, ' ');

const unique = (values) => [...new Set(values)];

const imports = (elements, kinds) =>
  `import type {\n${elements.flatMap(({ name }) => kinds.map((kind) => `  ${name}${kind},`)).join('\n')}\n} from './attributes.js';\n`;

const inNamespace = (
  module,
  elements,
  type,
) => `${imports(elements, ['', 'Attributes', 'Events', 'Properties'])}
declare module '${module}' {
  namespace JSX {
    interface IntrinsicElements {
${elements.map((element) => `      /** ${oneLine(element)} */\n      '${element.tagName}': ${type(element)};`).join('\n')}
    }
  }
}
`;

/** As Vue's guide on web components has it: templates read \`$props\` and \`$emit\`. */
const vue = (elements) => `${imports(elements, ['', 'Attributes', 'Events', 'Properties'])}
type Element<Class, Attributes, Properties, Events> = new () => Class & {
  /** @deprecated Only for the types of templates. */
  $props: import('vue').HTMLAttributes & Attributes & Partial<Properties>;
  /** @deprecated Only for the types of templates. */
  $emit: import('vue').EmitFn<{ [Name in keyof Events]: (event: Events[Name]) => void }>;
};

declare module 'vue' {
  interface GlobalComponents {
${elements.map((element) => `    /** ${oneLine(element)} */\n    '${element.tagName}': Element<${element.name}, ${element.name}Attributes, ${element.name}Properties, ${element.name}Events>;`).join('\n')}
  }
}
`;

const svelte = (elements) => `${imports(elements, ['', 'Attributes', 'Events', 'Properties'])}
declare module 'svelte/elements' {
  interface SvelteHTMLElements {
${elements.map((element) => `    /** ${oneLine(element)} */\n    '${element.tagName}': import('svelte/elements').HTMLAttributes<${element.name}> & ${props(element)} & ${events(element, 'on')};`).join('\n')}
  }
}
`;
