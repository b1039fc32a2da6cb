/** What the pages may do, as browsers are told it. */
import { createHash } from 'node:crypto'

/** What every page carries: a longer one would not be safer. */
export const hashOf = (text: string | Buffer): string =>
  `sha256-${createHash('sha256').update(text).digest('base64')}`

/**
 * Nothing from anywhere but the site itself, no script in the page, and of styles in it only those
 * that it was built with.
 *
 * @param styles the texts of the style elements that stand in pages
 */
export const pagePolicy = (styles: readonly string[]): string =>
  [
    "default-src 'none'",
    "script-src 'self'",
    ["style-src 'self'", ...styles.map((text) => `'${hashOf(text)}'`)].join(' '),
    "img-src 'self' data: blob:",
    "connect-src 'self'",
    "manifest-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ')

/** What cannot be said in a page: who may frame it. */
export const headerPolicy = (styles: readonly string[]): string =>
  `${pagePolicy(styles)}; frame-ancestors 'self'`

/** Of pages that others may frame: they have styles of their own and nothing else. */
export const embedPolicy = (styles: readonly string[]): string =>
  [
    "default-src 'none'",
    ['style-src', ...styles.map((text) => `'${hashOf(text)}'`)].join(' '),
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ')

/** The same as a header: anybody may frame them. */
export const embedHeaderPolicy = (styles: readonly string[]): string =>
  `${embedPolicy(styles)}; frame-ancestors *`

/** The other headers that every answer should carry. */
export const SAFE_HEADERS = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=()',
} as const
