import { MANIFEST } from '../write/manifest.js';
import { contentTypes, textTypes } from './content-types.js';
import type { ServingRules } from './rules.js';

/** Where the configuration expects the site's files. */
const ROOT = '/srv/fukushi-widgets/';

/**
 * A configuration for nginx, to be put into `conf.d`. Headers come from maps:
 * `add_header` in one place would silently drop those of the place around it.
 * An empty value sends no header.
 */
export function nginxConfiguration(rules: ServingRules): string {
  const { prefix, host } = rules;
  const names = [...new Set(rules.headers.flatMap(({ headers }) => Object.keys(headers)))].filter(
    // nginx says it from the file's ending, below.
    (name) => name !== 'Content-Type',
  );
  const hidden = ['_headers', '_redirects', 'nginx.conf', MANIFEST].map(escapePattern).join('|');
  return `# Written by fukushi build for ${host}. Put it into /etc/nginx/conf.d/ and the site into ${ROOT}
# For HTTPS add the lines of your certificate: https://nginx.org/en/docs/http/configuring_https_servers.html

${names.map((name) => headerMap(name, rules)).join('\n\n')}

server {
    listen 80;
    server_name ${host.replace(/:\d+$/u, '')};

    absolute_redirect off;
    charset utf-8;
    charset_types ${textTypes.filter((type) => type !== 'text/html').join(' ')};
    default_type application/octet-stream;
    gzip_static on;
    gzip_vary on;
    # Better, where the module is there (Debian: libnginx-mod-http-brotli-static):
    # brotli_static on;

    types {
${Object.entries(contentTypes)
  .map(([ending, type]) => `        ${type} ${ending};`)
  .join('\n')}
    }

${names.map((name) => `    add_header ${name} ${variable(name)};`).join('\n')}
${rules.redirects
  .map(
    ({ from, to }) =>
      `\n    rewrite "^${escapePattern(prefix + from.replace(/\/$/u, ''))}(?:/(.*))?$" "${prefix}${to}$1" permanent;`,
  )
  .join('')}
    # About the site, not of it.
    location ~ "^${escapePattern(prefix)}(?:${hidden})(?:\\.br|\\.gz)?$" {
        return 404;
    }
    error_page 404 ${prefix}404.html;
    location ${prefix} {
        alias ${ROOT};
        index index.html;
    }
}
`;
}

const variable = (name: string): string => `$fukushi_${name.toLowerCase().replaceAll('-', '_')}`;

function headerMap(name: string, { prefix, headers }: ServingRules): string {
  const entries = headers.flatMap(({ path, headers: { [name]: value } }) =>
    value === undefined ? [] : [`    "~^${pattern(prefix + path.slice(1))}" "${value}";`],
  );
  return [`map $uri ${variable(name)} {`, ...entries, '}'].join('\n');
}

/** A rule's path as the beginning, or the whole, of an address. */
const pattern = (path: string): string =>
  escapePattern(path)
    .replace('\\{version\\}', String.raw`\d+\.\d+\.\d+(?:-\w+)?`)
    .replaceAll(/:\w+/gu, '[^/]+')
    .replace(/(?<!\\\*)$/u, '$')
    .replace(/\\\*$/u, '');

const escapePattern = (text: string): string => text.replaceAll(/[.*+?^$|()[\]{}\\]/gu, '\\$&');
