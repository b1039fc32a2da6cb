import { QueryClient } from '@tanstack/react-query'
import { StrictMode } from 'react'
import { createRoot, hydrateRoot } from 'react-dom/client'
import type { Language } from '../domain/indicator.ts'
import type { Dictionary } from '../text/nb.ts'
import { wordsIn } from '../ui/language.tsx'
import { isOnLink } from '../ui/on-link.ts'
import { languageOf, withoutLastSlash } from '../addresses/language.ts'
import { madePage } from './made-page.ts'
import { LanguageRoot } from './language-root.tsx'
import { watchHistory } from './app.tsx'
import { takeOver } from './take-over.ts'
import './styles/index.css'

/** Nobody carries the texts that others read. */
const TEXTS: Record<Language, () => Promise<Dictionary>> = {
  nb: async () => (await import('../text/nb.ts')).nb,
  nn: async () => (await import('../text/nn.ts')).nn,
}

/** A page in the other language is better than none, should the texts of its own not come. */
const firstDictionary = (language: Language): Promise<Dictionary> =>
  TEXTS[language]().catch(() => TEXTS[language === 'nb' ? 'nn' : 'nb']())

/** All texts that what is shown would need in another language. */
async function dictionary(language: Language): Promise<Dictionary> {
  const [text] = await Promise.all([TEXTS[language](), wordsIn(language)])
  return text
}

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
  const [text, taken] = await Promise.all([
    firstDictionary(languageOf(path)),
    isThis && takeOver(made, queries),
  ])
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
  const keep = (event?: Event) => {
    if (event && isOnLink(event)) return
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
