import { normaliseNumber } from './normalise.js';

/**
 * What follows `tel:` for a number as people write it; empty where it is none, or more than one: `A・B`, `A / B` and
 * `…～0002` are several, and more digits than a number has are none. An extension (内線) is said, never dialled.
 */
export function dialled(written: string): string {
  const [number = ''] = written.split('内線');
  const [one = '', more] = normaliseNumber(number).match(/\+[\d\s.-]*|[#(]?\d[\d\s().-]*/gu) ?? [];
  const digits = one.replace(/[^\d+#]/gu, '');
  return !more && /^(?:\+\d{1,15}|#?\d{1,11})$/u.test(digits) ? digits.replace('#', '%23') : '';
}
