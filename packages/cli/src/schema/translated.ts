import type { Definitions, Schema } from './json-schema.js';

/** A text of a translation: the words, and the fingerprint of what they translate. */
export const TRANSLATED_TEXT: Schema = {
  title: 'Translated text',
  description: '訳文（{ text: "訳文", source: "原文の指紋8桁" } の形）',
  type: 'object',
  properties: {
    text: { description: '訳文（空でない文字列）', type: 'string', pattern: '\\S' },
    source: {
      description: '原文の指紋（半角の 0-9 と a-f を8桁。引用符で囲む）',
      type: 'string',
      pattern: '^[0-9a-f]{8}$',
    },
  },
  required: ['text'],
  additionalProperties: false,
};

/**
 * The schema of a translation of what another schema describes: the same
 * shape with its texts alone, nothing required, lists also by id or place.
 * `undefined` where there is nothing to translate.
 */
export function translated(schema: Schema, definitions: Definitions): Schema | undefined {
  if (schema.$ref === '#/$defs/text') return { $ref: '#/$defs/translatedText' };
  if (schema.$ref !== undefined) {
    return translated(definitions[schema.$ref.replace('#/$defs/', '')] as Schema, definitions);
  }
  if (schema.if && schema.then && schema.else) {
    const list = translated({ type: 'array', ...schema.then }, definitions);
    const rest = translated(schema.else, definitions);
    return list && rest && { ...described(schema), if: schema.if, then: list, else: rest };
  }
  if (schema.items) {
    const items = translated(schema.items, definitions);
    return items && { ...described(schema), type: ['array', 'object'], items, additionalProperties: items };
  }
  if (typeof schema.additionalProperties === 'object') {
    const values = translated(schema.additionalProperties, definitions);
    return values && { ...described(schema), type: 'object', additionalProperties: values };
  }
  const properties = Object.entries(schema.properties ?? {}).flatMap(([name, property]) => {
    const text = translated(property, definitions);
    return text ? [[name, text] as const] : [];
  });
  if (properties.length === 0) return undefined;
  return {
    ...described(schema),
    type: 'object',
    properties: Object.fromEntries(properties),
    additionalProperties: false,
  };
}

const described = ({ title, description }: Schema): Schema => ({
  ...(title === undefined ? {} : { title }),
  ...(description === undefined ? {} : { description }),
});
