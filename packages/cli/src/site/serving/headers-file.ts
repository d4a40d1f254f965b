import type { HeaderRule, ServingRules } from './rules.js';

/** The rules with every exact version by name, for hosts that know no patterns. */
const expanded = ({ headers, versions }: ServingRules): readonly HeaderRule[] =>
  headers.flatMap((rule) =>
    rule.path.includes('{version}')
      ? versions.map((version) => ({ ...rule, path: rule.path.replace('{version}', version) }))
      : [rule],
  );

const written = ['# Written by fukushi build. https://docs.netlify.com/manage/routing/headers/', ''];

/** `_headers`, as Netlify, Cloudflare Pages and others read it. */
export function headersFile(rules: ServingRules): string {
  const blocks = expanded(rules).flatMap(({ path, headers }) => [
    underPrefix(rules, path),
    ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`),
  ]);
  return `${[...written, ...blocks].join('\n')}\n`;
}

/** `_redirects`, as the same hosts read it: retired permalinks, with all below them. */
export function redirectsFile(rules: ServingRules): string {
  const lines = rules.redirects.map(
    ({ from, to }) => `${underPrefix(rules, `/${from}*`)} ${underPrefix(rules, `/${to}:splat`)} 301`,
  );
  return `${['# Written by fukushi build.', ...lines].join('\n')}\n`;
}

const underPrefix = ({ prefix }: ServingRules, path: string): string => prefix + path.slice(1);
