import { useBrowserLocation } from 'wouter/use-browser-location'
import type { BaseLocationHook } from 'wouter'
import { baseOf, bareOf, languageOf } from '../addresses/language.ts'

/**
 * The router's location without the language prefix, so that a change of language is no change of
 * page; going somewhere keeps the language.
 */
export const useBareLocation: BaseLocationHook = (router) => {
  const [pathname, navigate] = useBrowserLocation(router)
  const base = baseOf(languageOf(pathname))
  return [bareOf(pathname), (to: string, options) => navigate(`${base}${to}`, options)]
}
