/**
 * Nynorsk is the same path below `/nn`, and all of the site may lie below a path of its host
 * (`LOKALTALL_BASE`). The router adds both: all other addresses are without.
 */
import type { Language } from '../domain/indicator.ts'

const NYNORSK = '/nn'

/** What every path of the site starts with on its host: nothing, or `/lokaltall`. */
export const SITE_BASE = typeof __SITE_BASE__ === 'string' ? __SITE_BASE__ : ''

/** A path of the host as one of the site. */
const withinSite = (pathname: string): string =>
  pathname === SITE_BASE || pathname.startsWith(`${SITE_BASE}/`)
    ? pathname.slice(SITE_BASE.length) || '/'
    : pathname

/**
 * A path of the host as the site's addresses are: without a slash at the end. The site's own root
 * has one, or it would lie outside of what its service worker may answer.
 */
export const withoutLastSlash = (pathname: string): string =>
  pathname === `${SITE_BASE}/` ? pathname : pathname.replace(/(.)\/+$/, '$1')

const isNynorsk = (path: string): boolean => path === NYNORSK || path.startsWith(`${NYNORSK}/`)

export const languageOf = (pathname: string): Language =>
  isNynorsk(withinSite(pathname)) ? 'nn' : 'nb'

/** What every path of a language starts with. */
export const baseOf = (language: Language): string =>
  `${SITE_BASE}${language === 'nn' ? NYNORSK : ''}`

/** A path without the site's and the language's prefix: what the router sees. */
export const bareOf = (pathname: string): string => {
  const path = withinSite(pathname)
  return isNynorsk(path) ? path.slice(NYNORSK.length) || '/' : path
}
