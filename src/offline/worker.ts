/**
 * The service worker: keeps the app of this build and the figures of its version, and answers with
 * them when the network does not. A page and its files are always of one build: files have their
 * build in their names, and a page comes from the network or is the kept app's own start.
 */
import { unsealed } from '../observations/seal.ts'
import { answerKind, pathIn } from './answer-kind.ts'
import { appStore, dataStore, outdatedStores } from './stores.ts'

/** What is kept from the first visit on; put in when the worker is built. */
interface Kept {
  readonly build: string
  readonly version: string
  /** The app's files, the start page first. */
  readonly app: readonly string[]
  readonly data: readonly string[]
}
declare const __KEPT__: Kept

/** The little of a worker's world that the browser's own types keep in another library. */
interface Lasting extends Event {
  waitUntil(work: Promise<unknown>): void
}
interface Fetching extends Lasting {
  readonly request: Request
  respondWith(answer: Promise<Response>): void
}
interface Worker {
  readonly registration: { readonly scope: string }
  readonly clients: { claim(): Promise<void> }
  skipWaiting(): Promise<void>
  addEventListener(kind: 'install' | 'activate', listen: (event: Lasting) => void): void
  addEventListener(kind: 'fetch', listen: (event: Fetching) => void): void
  addEventListener(kind: 'message', listen: (event: MessageEvent<unknown>) => void): void
}

const worker = self as unknown as Worker
const { scope } = worker.registration
const { build, version, app, data } = __KEPT__
const [START = ''] = app
/** Longer than this a reader does not wait for a page that is here already. */
const PATIENCE = 4000

const jsonOf = (text: string) =>
  new Response(text, { headers: { 'content-type': 'application/json' } })

/** Throws when a file is missing or is not what it should be: nothing of the build is then used. */
async function keepApp(store: Cache, path: string): Promise<void> {
  const address = new URL(path, scope).href
  const response = await fetch(address, { cache: 'no-cache' })
  const html = response.headers.get('content-type')?.includes('html') ?? false
  if (!response.ok || html !== (path === START)) throw new Error(`${path} is not whole`)
  await store.put(address, response)
}

async function keepData(store: Cache, path: string): Promise<void> {
  const address = new URL(`data/${version}/${path}`, scope).href
  if (await store.match(address)) return
  const text = await (await fetch(address)).text()
  if (unsealed(text, path, version) === null) throw new Error(`${path} is not whole`)
  await store.put(address, jsonOf(text))
}

async function keepAll(): Promise<void> {
  const [ofApp, ofData] = await Promise.all([
    caches.open(appStore(build)),
    caches.open(dataStore(version)),
  ])
  // One after the other: what the reader looks at comes first.
  for (const path of app) await keepApp(ofApp, path)
  for (const path of data) await keepData(ofData, path)
}

async function takeOver(): Promise<void> {
  const now = [appStore(build), dataStore(version)]
  for (const name of outdatedStores(await caches.keys(), now)) await caches.delete(name)
  await worker.clients.claim()
}

/** The network's page; the kept app's start where there is none, or none that comes in time. */
async function page(request: Request): Promise<Response> {
  const network = fetch(request)
  const late = new Promise<null>((resolve) => setTimeout(() => resolve(null), PATIENCE))
  const answer = await Promise.race([network, late]).catch(() => null)
  if (answer && answer.status < 500) return answer
  return (await caches.match(new URL(START, scope).href)) ?? network
}

/** A file whose name changes with its content. A retry has something after `?`. */
const file = async (request: Request): Promise<Response> =>
  (await caches.match(request, { ignoreSearch: true })) ?? fetch(request)

/** What is looked at is kept, when it is whole. */
async function figures(request: Request): Promise<Response> {
  const kept = request.cache === 'reload' ? undefined : await caches.match(request)
  if (kept) return kept
  const response = await fetch(request)
  const path = pathIn(request.url, scope)?.slice(`data/${version}/`.length) ?? ''
  const text = response.ok ? await response.clone().text() : ''
  if (unsealed(text, path, version) !== null)
    await (await caches.open(dataStore(version))).put(request.url, jsonOf(text))
  return response
}

const ANSWERS = { page, app: file, data: figures } as const

worker.addEventListener('install', (event) => event.waitUntil(keepAll()))
worker.addEventListener('activate', (event) => event.waitUntil(takeOver()))
worker.addEventListener('message', ({ data: asked }) => {
  if (asked === 'take over') void worker.skipWaiting()
})
worker.addEventListener('fetch', (event) => {
  const kind = answerKind(event.request, scope, version)
  if (kind !== 'leave') event.respondWith(ANSWERS[kind](event.request))
})
