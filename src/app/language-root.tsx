import type { QueryClient } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { useBrowserLocation } from 'wouter/use-browser-location'
import type { Language } from '../domain/indicator.ts'
import type { Dictionary } from '../text/nb.ts'
import { languageOf } from '../ui/urls.ts'
import { Root } from './root.tsx'

interface LanguageRootProps {
  first: Dictionary
  load: (language: Language) => Promise<Dictionary>
  queries: QueryClient
}

/** Follows the language in the URL; keeps the old texts until the new ones have come. */
export function LanguageRoot({ first, load, queries }: LanguageRootProps) {
  const [pathname] = useBrowserLocation()
  const wanted = languageOf(pathname)
  const [text, setText] = useState(first)
  useEffect(() => {
    if (text.language !== wanted) void load(wanted).then(setText)
  }, [text.language, wanted, load])
  return <Root key={text.language} text={text} queries={queries} />
}
