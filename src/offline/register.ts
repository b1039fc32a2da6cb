/** Fetched when a page stands: what keeps the site usable without a network, and says so. */
import { fileQuery } from '../observations/queries.ts'
import type { PlaceShard } from '../observations/shards.ts'
import { QueryClient } from '@tanstack/react-query'
import type { Language } from '../domain/indicator.ts'
import { shortDate } from '../domain/short-date.ts'
import { keep } from './keep.ts'
import { notice } from './notice.ts'
import { ownFiles } from './place-files.ts'
import { OFFLINE_TEXT } from './text.ts'

const language = () => (document.documentElement.lang || 'nb') as Language
const words = () => OFFLINE_TEXT[language()]

/** Registers the worker below the site's base; nothing where the browser has none, or saves data. */
export async function register(base: string): Promise<void> {
  if (!('serviceWorker' in navigator)) return
  linkManifest(base)
  const registration = await navigator.serviceWorker
    .register(`${base}sw.js`, { updateViaCache: 'none' })
    .catch(() => undefined)
  if (!registration) return
  tellOfNetwork()
  askWhenWaiting(registration)
  await navigator.serviceWorker.ready
  void keepOwnPlace()
}

/** Nobody needs it before the page stands. */
function linkManifest(base: string): void {
  const link = document.createElement('link')
  link.rel = 'manifest'
  link.href = `${base}manifest.webmanifest`
  document.head.append(link)
}

/** A new edition waits until the reader lets it in: what is open goes on as it was. */
function askWhenWaiting(registration: ServiceWorkerRegistration): void {
  const ask = () => {
    if (!registration.waiting || !navigator.serviceWorker.controller) return
    notice({
      id: 'ny-utgave',
      text: words().newEdition,
      button: words().takeOver,
      onPress: () => {
        navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), {
          once: true,
        })
        registration.waiting?.postMessage('take over')
      },
    })
  }
  ask()
  registration.addEventListener('updatefound', () =>
    registration.installing?.addEventListener('statechange', ask),
  )
}

function tellOfNetwork(): void {
  const tell = () => {
    if (navigator.onLine) document.getElementById('uten-nett-na')?.remove()
    else notice({ id: 'uten-nett-na', text: words().away(shortDate(__DATA_READ__)) })
  }
  window.addEventListener('online', tell)
  window.addEventListener('offline', tell)
  tell()
}

/** The place in the address, with its fylke and those it is held against. */
async function keepOwnPlace(): Promise<void> {
  const code = /\/sted\/(\d{1,4})\b/.exec(location.pathname)?.[1]
  if (!code) return
  const path = `sted/${code}.json`
  const shard = await new QueryClient().fetchQuery(fileQuery<PlaceShard>(path)).catch(() => null)
  if (shard) await keep(ownFiles(shard.place))
}
