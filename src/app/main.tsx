import { QueryClient } from '@tanstack/react-query'
import { StrictMode } from 'react'
import { createRoot, hydrateRoot } from 'react-dom/client'
import type { Language } from '../domain/indicator.ts'
import { nb, type Dictionary } from '../text/nb.ts'
import { languageOf, withoutLastSlash } from '../addresses/language.ts'
import { madePage } from './made-page.ts'
import { LanguageRoot } from './language-root.tsx'
import { watchHistory } from './app.tsx'
import { takeOver } from './take-over.ts'
import './styles/index.css'

/** Nynorsk is fetched only by those who read it. */
async function dictionary(language: Language): Promise<Dictionary> {
  return language === 'nb' ? nb : (await import('../text/nn.ts')).nn
}

/** A page in bokmål is better than none, should the nynorsk texts not come. */
const firstDictionary = (): Promise<Dictionary> =>
  dictionary(languageOf(window.location.pathname)).catch(() => nb)

/** Some hosts answer an address only with a slash after it; the app's own have none. */
function ownPath(): string {
  const { pathname, search, hash } = window.location
  const path = withoutLastSlash(pathname)
  if (path !== pathname) window.history.replaceState(window.history.state, '', path + search + hash)
  return path
}

async function start() {
  const queries = new QueryClient({ defaultOptions: { queries: { refetchOnWindowFocus: false } } })
  const path = ownPath()
  const made = madePage()
  watchHistory()
  const isThis = made?.path === path
  // What is made ahead carries its files, or names them.
  if (!isThis) void import('./prefetch.ts').then((early) => early.prefetchFor(path, queries))
  const [text, taken] = await Promise.all([firstDictionary(), isThis && takeOver(made, queries)])
  const root = document.getElementById('root')
  if (!root) throw new Error('index.html has no element with id "root".')
  const app = (
    <StrictMode>
      <LanguageRoot first={text} load={dictionary} queries={queries} made={taken} />
    </StrictMode>
  )
  if (taken) hydrateRoot(root, app)
  else createRoot(root).render(app)
}

/**
 * Not before the page is used: it is to take nothing from what is waited for. A page that comes
 * without a network says so at once.
 */
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
  if (!navigator.onLine) keep()
}

void start()
if (import.meta.env.PROD) keepForLater()
