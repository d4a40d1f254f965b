import { createHash } from 'node:crypto';

/**
 * The first 8 hex digits of the SHA-256 of a text: enough to notice that a
 * sentence changed under its translation, short enough to paste.
 */
export function fingerprint(text: string): string {
  return createHash('sha256').update(text.trim()).digest('hex').slice(0, 8);
}
