import { escapeHtml } from '@fukushi-widgets/model';
import { addressAttribute, type EmbedAddress } from './ours.js';
import type { Edit } from './rule.js';
import type { StartTag } from './tokens.js';

/** The edit that makes a link or frame lead to another address. */
export function readdressed(tag: StartTag, address: EmbedAddress | string): readonly Edit[] | undefined {
  const attribute = tag.attributes.find(({ name }) => name === addressAttribute(tag));
  return attribute && [{ ...attribute.valueRange, text: escapeHtml(addressOf(address)) }];
}

const addressOf = (address: EmbedAddress | string): string =>
  typeof address === 'string'
    ? address
    : [address.host + address.version, 'embed', address.widget, ...address.rest, address.hash].join('/');
