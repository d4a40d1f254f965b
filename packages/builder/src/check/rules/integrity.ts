import { attributeNamed, scriptsIn, scriptVersion, written } from '../ours.js';
import type { Edit, Facts, Problem, Rule, Words } from '../rule.js';
import { valueOf } from '../scan.js';
import type { Attribute, StartTag } from '../tokens.js';

/** The hash with which a browser checks the script before it runs. */
export const integrity: Rule = {
  name: 'integrity',
  check(snippet, facts) {
    return scriptsIn(snippet).flatMap((tag): readonly Problem[] => {
      const attribute = attributeNamed(tag, 'integrity');
      const finding = attribute && findingFor(tag, attribute, facts);
      return finding && attribute ? [{ ...finding, found: written(snippet, attribute) }] : [];
    });
  },
};

/** A hash as the standard has it: algorithm, and that many characters of base64. */
const HASH =
  /^(?:sha256-[A-Za-z0-9+/_-]{43}=?|sha384-[A-Za-z0-9+/_-]{64}|sha512-[A-Za-z0-9+/_-]{86}(?:==)?)(?:\?.*)?$/u;

type Finding = Omit<Problem, 'found'>;

function findingFor(tag: StartTag, attribute: Attribute, { versions }: Facts): Finding | undefined {
  const hashes = (valueOf(tag, 'integrity') ?? '').split(/\s+/u).filter(Boolean);
  const version = scriptVersion(tag);
  const right = version === undefined ? undefined : versions.get(version);
  const rewritten = right === undefined ? undefined : [{ ...attribute.valueRange, text: right }];
  if (hashes.length === 0 || !hashes.some((hash) => HASH.test(hash))) {
    return finding('error', UNREADABLE, RUNS_UNCHECKED, rewritten ?? [removed(attribute)]);
  }
  if (version === undefined) return finding('error', MOVING, STOPS, [removed(attribute)]);
  if (right !== undefined && !hashes.includes(right)) return finding('error', MISMATCH, BLOCKED, rewritten);
  if (attributeNamed(tag, 'crossorigin') === undefined) {
    const at = attribute.end;
    return finding('error', NO_CROSSORIGIN, BLOCKED, [
      { start: at, end: at, text: ' crossorigin="anonymous"' },
    ]);
  }
  return undefined;
}

const finding = (
  severity: 'error',
  what: Words,
  why: Words,
  edits: readonly Edit[] | undefined,
): Finding => ({
  severity,
  what,
  why,
  edits,
});

/** With the space before it. */
const removed = ({ start, end }: Attribute): Edit => ({ start: start - 1, end, text: '' });

const UNREADABLE: Words = {
  ja: 'integrity の値が、検査用の値（sha384- で始まる英数字）になっていません。',
  en: 'The value of integrity is not a hash (letters and digits after sha384-).',
};
const RUNS_UNCHECKED: Words = {
  ja: 'ブラウザーは読めない値を無視し、検査をしないままスクリプトを動かします。',
  en: 'Browsers ignore what they cannot read and run the script without checking it.',
};
const MOVING: Words = {
  ja: '/v1/ のアドレスには integrity を付けないでください。付けるのは、版を固定したアドレスだけです。',
  en: 'Do not put integrity on the address with /v1/; it belongs to an exact version only.',
};
const STOPS: Words = {
  ja: '/v1/ の中身は更新されます。次の更新で値が合わなくなり、部品が止まります。',
  en: 'What is behind /v1/ is updated; with the next update the hash no longer fits and the widgets stop.',
};
const MISMATCH: Words = {
  ja: 'integrity の値が、この版のスクリプトのものと違います。',
  en: 'The hash in integrity is not that of this version of the script.',
};
const NO_CROSSORIGIN: Words = {
  ja: 'integrity を付けるときは crossorigin="anonymous" も必要です。',
  en: 'With integrity, crossorigin="anonymous" is needed too.',
};
const BLOCKED: Words = {
  ja: 'ブラウザーはスクリプトを止め、部品は表示されません。',
  en: 'Browsers block the script and no widget shows.',
};
