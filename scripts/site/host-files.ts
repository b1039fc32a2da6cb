/**
 * How common static hosts are told what to answer: the policy, what may be kept, and the page for
 * addresses that are none. A host that reads none of them still has the policy, in every page.
 */
import { headerPolicy, SAFE_HEADERS } from './policy.ts'

export const KEEP_FOR_EVER = 'public, max-age=31536000, immutable'
/** Kept, and asked about each time. */
export const ASK_FIRST = 'no-cache'

/** Folders whose files have a hash in their address. */
export const NEVER_CHANGED = ['/assets/', '/data/'] as const

/**
 * By name.
 *
 * @param styles the texts of the style elements that stand in pages
 * @param base the path the site lies below, without a slash at the end
 */
export function hostFiles(styles: readonly string[], base: string): Record<string, string> {
  const headers = Object.entries({
    'Content-Security-Policy': headerPolicy(styles),
    ...SAFE_HEADERS,
  })
  return {
    _headers: netlifyHeaders(headers, base),
    '.htaccess': apache(headers, base),
    'nginx.conf.eksempel': nginx(headers, base),
    'Caddyfile.eksempel': caddy(headers, base),
    // GitHub Pages would else leave out what begins with a line.
    '.nojekyll': '',
  }
}

type Headers = readonly (readonly [string, string])[]

/** Netlify and Cloudflare Pages. */
const netlifyHeaders = (headers: Headers, base: string): string =>
  [
    `${base}/*`,
    ...headers.map(([name, value]) => `  ${name}: ${value}`),
    ...NEVER_CHANGED.flatMap((folder) => [
      `${base}${folder}*`,
      `  Cache-Control: ${KEEP_FOR_EVER}`,
    ]),
    '',
  ].join('\n')

const apache = (headers: Headers, base: string): string =>
  `ErrorDocument 404 ${base}/404.html
DirectorySlash Off
Options -Indexes
<IfModule mod_headers.c>
${headers.map(([name, value]) => `  Header set ${name} "${value}"`).join('\n')}
  Header set Cache-Control "${ASK_FIRST}"
  <If "%{REQUEST_URI} =~ m#^${base}(${NEVER_CHANGED.join('|')})#">
    Header set Cache-Control "${KEEP_FOR_EVER}"
  </If>
</IfModule>
<IfModule mod_rewrite.c>
  RewriteEngine On
  RewriteCond %{REQUEST_FILENAME} -d
  RewriteCond %{REQUEST_FILENAME}/index.html -f
  RewriteRule ^(.+?)/?$ $1/index.html [L]
</IfModule>
`

const nginx = (headers: Headers, base: string): string =>
  `# Inside a server block; "root" is the folder above ${base || 'these files'}.
error_page 404 ${base}/404.html;
location ${base}/ {
${headers.map(([name, value]) => `  add_header ${name} "${value}" always;`).join('\n')}
  try_files $uri $uri/index.html =404;
}
${NEVER_CHANGED.map(
  (folder) => `location ${base}${folder} {
  add_header Cache-Control "${KEEP_FOR_EVER}";
  try_files $uri =404;
}
`,
).join('')}`

const caddy = (headers: Headers, base: string): string =>
  `# Inside a site block; "root" is the folder above ${base || 'these files'}.
header {
${headers.map(([name, value]) => `  ${name} "${value}"`).join('\n')}
}
@forEver path ${NEVER_CHANGED.map((folder) => `${base}${folder}*`).join(' ')}
header @forEver Cache-Control "${KEEP_FOR_EVER}"
try_files {path} {path}/index.html
handle_errors 404 {
  rewrite * ${base}/404.html
  file_server
}
file_server
`
