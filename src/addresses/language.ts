/** Nynorsk is the same path below `/nn`. The router adds it: all other addresses are without. */
import type { Language } from '../domain/indicator.ts'

const NYNORSK = '/nn'

export const languageOf = (pathname: string): Language =>
  pathname === NYNORSK || pathname.startsWith(`${NYNORSK}/`) ? 'nn' : 'nb'

/** What every path of a language starts with. */
export const baseOf = (language: Language): string => (language === 'nn' ? NYNORSK : '')

/** A path without the language prefix: what the router sees. */
export const bareOf = (pathname: string): string =>
  languageOf(pathname) === 'nn' ? pathname.slice(NYNORSK.length) || '/' : pathname
