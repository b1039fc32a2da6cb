import { QueryClient } from '@tanstack/react-query'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import type { Language } from '../domain/indicator.ts'
import { nb, type Dictionary } from '../text/nb.ts'
import { languageOf } from '../addresses/language.ts'
import { prefetchFor } from './prefetch.ts'
import { LanguageRoot } from './language-root.tsx'
import { watchHistory } from './app.tsx'
import './styles/index.css'

/** Nynorsk is fetched only by those who read it. */
async function dictionary(language: Language): Promise<Dictionary> {
  return language === 'nb' ? nb : (await import('../text/nn.ts')).nn
}

/** A page in bokmål is better than none, should the nynorsk texts not come. */
const firstDictionary = (): Promise<Dictionary> =>
  dictionary(languageOf(window.location.pathname)).catch(() => nb)

async function start() {
  const queries = new QueryClient({ defaultOptions: { queries: { refetchOnWindowFocus: false } } })
  prefetchFor(window.location.pathname, queries)
  watchHistory()
  const text = await firstDictionary()
  const root = document.getElementById('root')
  if (!root) throw new Error('index.html has no element with id "root".')
  createRoot(root).render(
    <StrictMode>
      <LanguageRoot first={text} load={dictionary} queries={queries} />
    </StrictMode>,
  )
}

/** Not before the page is used: it is to take nothing from what is waited for. */
function keepForLater() {
  const listening = new AbortController()
  const keep = () => {
    listening.abort()
    import('../offline/register.ts')
      .then(({ register }) => register(import.meta.env.BASE_URL))
      .catch(() => {})
  }
  for (const act of ['scroll', 'pointerdown', 'keydown'])
    window.addEventListener(act, keep, { signal: listening.signal })
}

void start()
if (import.meta.env.PROD) keepForLater()
