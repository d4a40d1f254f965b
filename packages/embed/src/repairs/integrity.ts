import type { Page } from './tools.js';

const HASHES = /^\s*(?:sha(?:256|384|512)-[\w+/=-]+(?:\?\S*)?\s*)+$/u;
let isSaid = false;

/** Says once that the `integrity` of our own tag does not parse: browsers then run the script without looking. */
export function checkIntegrity({ source }: Page): void {
  const { base } = source.home;
  for (const script of document.querySelectorAll('script[integrity]')) {
    const { src } = script as HTMLScriptElement;
    const written = script.getAttribute('integrity') ?? '';
    if (isSaid || !src.startsWith(base) || !written.trim() || HASHES.test(written)) continue;
    isSaid = true;
    console.warn(
      `fukushi: integrity="${written}" は読めない書き方なので、スクリプトは検証されずに動いています。半角の " で囲み、${base}sri.json の値を書いてください`,
    );
  }
}
