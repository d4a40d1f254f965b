/**
 * Reads `_headers` and `_redirects` as static hosts do (Netlify, Cloudflare Pages): a line without an indent is
 * a path, `*` at its end stands for all below, `:name` for one name, the indented lines after it are headers. Node built-ins only.
 */
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** For a folder without `_headers`, such as one that is being built: any origin may read, nothing is kept. */
const withoutRules = {
  'access-control-allow-origin': '*',
  'x-content-type-options': 'nosniff',
  'cache-control': 'no-cache',
};

/** A function from a path to `{ headers, location }`. The files are read again when they have changed. */
export function hostRules(folder) {
  const headersOf = kept(join(folder, '_headers'), parseHeaders);
  const redirectsOf = kept(join(folder, '_redirects'), parseRedirects);
  return (path) => {
    const rules = headersOf();
    const redirect = redirectsOf()?.find(({ from }) => covers(from, path));
    return {
      headers: rules ? headersFor(rules, path) : withoutRules,
      location: redirect?.to.replace(':splat', path.slice(redirect.from.length - 1)),
    };
  };
}

/** `[{ path, headers: [[name, value]] }]` in the order of the file. */
export function parseHeaders(text) {
  const rules = [];
  for (const line of text.split('\n').filter((each) => each.trim() && !each.startsWith('#'))) {
    if (!/^\s/.test(line)) rules.push({ path: line.trim(), headers: [] });
    else rules.at(-1).headers.push(line.trim().split(/:\s*(.*)/s, 2));
  }
  return rules;
}

/** `[{ from, to }]`; all of ours are permanent. */
export function parseRedirects(text) {
  return text
    .split('\n')
    .filter((line) => line.trim() && !line.startsWith('#'))
    .map((line) => line.trim().split(/\s+/))
    .map(([from, to]) => ({ from, to }));
}

/** All headers of a path, in lower case. A header that two rules say is joined, as hosts do. */
export function headersFor(rules, path) {
  const headers = {};
  for (const rule of rules.filter((each) => covers(each.path, path))) {
    for (const [name, value] of rule.headers) {
      const key = name.toLowerCase();
      headers[key] = headers[key] === undefined ? value : `${headers[key]}, ${value}`;
    }
  }
  return headers;
}

/** `*` at the end is all below, `:name` one name between slashes. */
function covers(pattern, path) {
  const expression = pattern.replaceAll(/[.*+?^$|()[\]{}\\]/g, String.raw`\$&`).replaceAll(/:\w+/g, '[^/]+');
  return new RegExp(`^${expression.replace(/\\\*$/, '.*')}$`, 's').test(path);
}

/** The parsed file, read once for each of its states; `undefined` where there is none. */
function kept(path, parse) {
  let known;
  let value;
  return () => {
    const stats = statSync(path, { throwIfNoEntry: false });
    const state = stats && `${stats.mtimeMs} ${stats.size}`;
    if (state !== known) {
      known = state;
      value = stats && parse(readFileSync(path, 'utf8'));
    }
    return value;
  };
}
