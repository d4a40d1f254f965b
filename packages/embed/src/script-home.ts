import type { Publication } from './publication.js';

/** Where this script was loaded from, which is where everything else of ours is. */
export interface ScriptHome {
  /** The address above `v1/`, ending in `/`. */
  readonly base: string;
  /** The address of the exact version's files, ending in `/`. */
  readonly versionBase: string;
}

/** An address of ours: the folder that all our files are in, then a version. */
const OURS = /^(https?:.*[/])(?:v1|\d+[.]\d+[.]\d+[^/]*)[/]fukushi[.]js(?:[?#]|$)/u;

const current = document.currentScript as Partial<HTMLScriptElement> | null;

/**
 * Where the script's files are: beside the script, which may be a copy on another server. A classic script knows its
 * address; in a module `currentScript` is null, and the page is asked for a script of ours. A script that has no such
 * address (an optimiser joined it with others, a `blob:`) has the one it was built for. Chunks are loaded from the
 * exact version's path, so that a cached script never mixes with files of another version.
 */
export function scriptHome({ base, version }: Publication): ScriptHome {
  const addresses = current
    ? [current.src ?? '']
    : [...document.querySelectorAll<HTMLScriptElement>('script[src]')].map(({ src }) => src);
  const homes = addresses.flatMap((address) => OURS.exec(address)?.[1] ?? []);
  const home = homes.includes(base) ? base : (homes[0] ?? base);
  return { base: home, versionBase: `${home}${version}/` };
}
