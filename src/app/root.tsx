import { QueryClientProvider, type QueryClient } from '@tanstack/react-query'
import { Router, type RouterOptions } from 'wouter'
import type { Dictionary } from '../text/nb.ts'
import { TextProvider } from '../ui/language.tsx'
import { useBareLocation } from '../ui/bare-location.ts'
import { baseOf } from '../addresses/language.ts'
import { App } from './app.tsx'

interface RootProps {
  text: Dictionary
  queries: QueryClient
  /** Where to render, when there is no browser to ask. */
  ssr?: Pick<RouterOptions, 'ssrPath' | 'ssrSearch'>
}

/** The whole app; touches no browser object while rendering, so that pages can be made ahead. */
export function Root({ text, queries, ssr }: RootProps) {
  const base = baseOf(text.language)
  return (
    <QueryClientProvider client={queries}>
      <TextProvider text={text}>
        <Router hook={useBareLocation} hrefs={(path) => `${base}${path}`} {...ssr}>
          <App />
        </Router>
      </TextProvider>
    </QueryClientProvider>
  )
}
