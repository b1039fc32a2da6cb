/**
 * How common static hosts are told what to answer: the policy, who may frame what, what may be kept, what
 * is packed, and the page for addresses that are none. A host that reads none of them still has the
 * policy, in every page, but cannot be told who may frame it. Tried on nginx 1.22, Apache 2.4 and Caddy 2.6,
 * at the root of a host and below a path (docs/decisions.md).
 */
import { FRAMED } from '../../src/addresses/embed.ts'
import { ROUTES } from '../../src/addresses/routes.ts'
import { embedHeaderPolicy, headerPolicy, SAFE_HEADERS } from './policy.ts'

export const KEEP_FOR_EVER = 'public, max-age=31536000, immutable'
/** Kept, and asked about each time. */
export const ASK_FIRST = 'no-cache'

/** Folders whose files have a hash in their address. */
export const NEVER_CHANGED = ['/assets/', '/data/'] as const

/** The texts of the style elements that stand in pages, and in those that others frame. */
export interface SiteStyles {
  readonly pages: readonly string[]
  readonly frames: readonly string[]
}

interface Told {
  /** The path the site lies below, without a slash at the end. */
  readonly base: string
  readonly policy: string
  /** Of the pages that others frame. */
  readonly framedPolicy: string
}

/** By name. `base`: the path the site lies below, without a slash at the end. */
export function hostFiles(styles: SiteStyles, base: string): Record<string, string> {
  const told: Told = {
    base,
    policy: headerPolicy(styles.pages),
    framedPolicy: embedHeaderPolicy(styles.frames),
  }
  return {
    _headers: netlifyHeaders(told),
    '.htaccess': apache(told),
    'nginx.conf.eksempel': nginx(told),
    'Caddyfile.eksempel': caddy(told),
    // GitHub Pages would else leave out what begins with a line.
    '.nojekyll': '',
  }
}

const SAFE = Object.entries(SAFE_HEADERS)
const POLICY = 'Content-Security-Policy'
/** What is worth packing, but for HTML, which all of them pack anyway. */
const PACKED = [
  'text/css',
  'text/csv',
  'text/plain',
  'text/javascript',
  'application/javascript',
  'application/json',
  'application/manifest+json',
  'application/xml',
  'text/xml',
  'image/svg+xml',
] as const

/** What the first part of a page's path may be, that others may not frame. */
const PARTS = [...new Set(Object.values(ROUTES).map((route) => route.split('/')[1] ?? ''))].filter(
  Boolean,
)
const PAGE_FILES = ['/', '/nn', '/index.html', '/404.html', '/uten-nett.html'] as const

/** A rule of Netlify and Cloudflare Pages. */
const rule = (path: string, ...headers: (readonly [string, string])[]): string =>
  [path, ...headers.map(([name, value]) => `  ${name}: ${value}`)].join('\n')

/**
 * Where several rules fit an address these hosts put a header together out of all of them, and of two
 * policies both hold: no address has two here.
 */
const netlifyHeaders = ({ base, policy, framedPolicy }: Told): string =>
  [
    rule(`${base}/*`, ...SAFE),
    ...NEVER_CHANGED.map((folder) => rule(`${base}${folder}*`, ['Cache-Control', KEEP_FOR_EVER])),
    ...['', '/nn'].map((nn) => rule(`${base}${nn}${FRAMED}/*`, [POLICY, framedPolicy])),
    ...[
      ...PAGE_FILES,
      ...['', '/nn'].flatMap((nn) => PARTS.flatMap((part) => [`${nn}/${part}`, `${nn}/${part}/*`])),
    ].map((path) => rule(`${base}${path}`, [POLICY, policy])),
    '',
  ].join('\n')

/** Paths of what others frame, as an expression. */
const framed = (base: string): string => `^${base}(/nn)?${FRAMED}/`

const apache = ({ base, policy, framedPolicy }: Told): string =>
  `ErrorDocument 404 ${base}/404.html
DirectorySlash Off
Options -Indexes
AddDefaultCharset utf-8
<IfModule mod_mime.c>
  AddType application/manifest+json .webmanifest
  AddType text/csv .csv
</IfModule>
<IfModule mod_headers.c>
${SAFE.map(([name, value]) => `  Header always set ${name} "${value}"`).join('\n')}
  Header always set ${POLICY} "${policy}"
  Header always set Cache-Control "${ASK_FIRST}"
  <If "%{REQUEST_URI} =~ m#${framed(base)}#">
    Header always set ${POLICY} "${framedPolicy}"
  </If>
  <If "%{REQUEST_URI} =~ m#^${base}(${NEVER_CHANGED.join('|')})#">
    Header always set Cache-Control "${KEEP_FOR_EVER}"
  </If>
</IfModule>
<IfModule mod_brotli.c>
  AddOutputFilterByType BROTLI_COMPRESS text/html ${PACKED.join(' ')}
</IfModule>
<IfModule mod_deflate.c>
  AddOutputFilterByType DEFLATE text/html ${PACKED.join(' ')}
</IfModule>
<IfModule mod_rewrite.c>
  RewriteEngine On
  RewriteCond %{REQUEST_FILENAME} -d
  RewriteCond %{REQUEST_FILENAME}/index.html -f
  RewriteRule ^(.+?)/?$ $1/index.html [L]
</IfModule>
`

/** A place of nginx has all its headers itself: what stands outside holds only where it has none. */
function nginx({ base, policy, framedPolicy }: Told): string {
  const header = ([name, value]: readonly [string, string]) =>
    `  add_header ${name} "${value}" always;\n`
  const place = (path: string, find: string, ...own: (readonly [string, string])[]) =>
    `location ${path} {\n${[...SAFE, ...own].map(header).join('')}  try_files ${find} =404;\n}\n`
  const page = '$uri $uri/index.html'
  return [
    `# Inside a server block; "root" is the folder above ${base || 'these files'}.\n`,
    `error_page 404 ${base}/404.html;\n`,
    'charset utf-8;\ncharset_types text/plain text/css text/csv application/json;\n',
    `gzip on;\ngzip_vary on;\ngzip_types ${PACKED.join(' ')};\n`,
    base && `location = ${base} { return 301 ${base}/; }\n`,
    place(`${base}/`, page, [POLICY, policy], ['Cache-Control', ASK_FIRST]),
    ...['', '/nn'].map((nn) =>
      place(`${base}${nn}${FRAMED}/`, page, [POLICY, framedPolicy], ['Cache-Control', ASK_FIRST]),
    ),
    ...NEVER_CHANGED.map((folder) =>
      place(`${base}${folder}`, '$uri', ['Cache-Control', KEEP_FOR_EVER]),
    ),
  ].join('')
}

const caddy = ({ base, policy, framedPolicy }: Told): string =>
  `# Inside a site block; "root" is the folder above ${base || 'these files'}.
encode gzip
header {
${SAFE.map(([name, value]) => `  ${name} "${value}"`).join('\n')}
}
@framed path ${['', '/nn'].map((nn) => `${base}${nn}${FRAMED}/*`).join(' ')}
@own not path ${['', '/nn'].map((nn) => `${base}${nn}${FRAMED}/*`).join(' ')}
@forEver path ${NEVER_CHANGED.map((folder) => `${base}${folder}*`).join(' ')}
@asked not path ${NEVER_CHANGED.map((folder) => `${base}${folder}*`).join(' ')}
header @framed ${POLICY} "${framedPolicy}"
header @own ${POLICY} "${policy}"
header @forEver Cache-Control "${KEEP_FOR_EVER}"
header @asked Cache-Control "${ASK_FIRST}"
${base && `redir ${base} ${base}/ 301\n`}try_files {path} {path}/index.html
handle_errors {
  @none expression {http.error.status_code} == 404
  rewrite @none ${base}/404.html
  header ${POLICY} "${policy}"
  file_server
}
file_server
`
