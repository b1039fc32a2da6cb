import type { QueryClient } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { useBrowserLocation } from 'wouter/use-browser-location'
import type { Language } from '../domain/indicator.ts'
import { catalogueQuery } from '../observations/queries.ts'
import type { Dictionary } from '../text/nb.ts'
import { languageOf } from '../addresses/language.ts'
import { Root } from './root.tsx'

interface LanguageRootProps {
  first: Dictionary
  load: (language: Language) => Promise<Dictionary>
  queries: QueryClient
  /** The page stands already, as it is without anything selected. */
  made?: boolean
}

/** A page is made ahead without a reader's choice in it: what is asked for comes in the next draw. */
const UNASKED = { ssrSearch: '' }

/**
 * Follows the language in the URL. The page stays as it is, in the old language, until texts and
 * catalogue of the new one have come; if they do not come, it stays so.
 */
export function LanguageRoot({ first, load, queries, made = false }: LanguageRootProps) {
  const [pathname] = useBrowserLocation()
  const wanted = languageOf(pathname)
  const [text, setText] = useState(first)
  useEffect(() => {
    if (text.language === wanted) return
    let left = false
    Promise.all([load(wanted), queries.ensureQueryData(catalogueQuery(wanted))]).then(
      ([loaded]) => left || setText(loaded),
      () => {},
    )
    return () => {
      left = true
    }
  }, [text.language, wanted, load, queries])
  return <Root text={text} queries={queries} ssr={made ? UNASKED : {}} />
}
