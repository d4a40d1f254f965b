/** Where this script was loaded from, which is where everything else of ours is. */
export interface ScriptHome {
  /** The address above `v1/`, ending in `/`. */
  readonly base: string;
  /** The address of the exact version's files, ending in `/`. */
  readonly versionBase: string;
}

/**
 * The address of the running script. A classic script knows it; a module does
 * not (`currentScript` is null there), so the page is asked for a script element
 * with one of our paths.
 */
function scriptAddress(version: string): string | undefined {
  const current = document.currentScript as Partial<HTMLScriptElement> | null;
  const ours = `[src*="v1/fukushi.js"],[src*="${version}/fukushi.js"]`;
  return current?.src || document.querySelector<HTMLScriptElement>(ours)?.src;
}

/**
 * Chunks are loaded from the exact version's path, so that a cached script never
 * mixes with files of another version.
 */
export function scriptHome(version: string): ScriptHome | undefined {
  const address = scriptAddress(version);
  if (address === undefined) return undefined;
  const base = new URL('..', address).href;
  return { base, versionBase: `${base}${version}/` };
}
