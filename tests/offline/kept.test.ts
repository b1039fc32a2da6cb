/** What is answered from what is kept, what is kept, and what is thrown away. */
import fc from 'fast-check'
import { afterEach, expect, test } from 'vitest'
import { answerKind } from '../../src/offline/answer-kind.ts'
import { coreFiles } from '../../src/offline/core-files.ts'
import { keep } from '../../src/offline/keep.ts'
import { fylkeFiles, ownFiles } from '../../src/offline/place-files.ts'
import { appStore, dataStore, outdatedStores } from '../../src/offline/stores.ts'
import { dataAddress } from '../../src/observations/data-address.ts'
import { sealed } from '../../src/observations/seal.ts'
import type { PlaceFacts } from '../../src/observations/shards.ts'

const scopes = fc.constantFrom('https://host.no/', 'https://host.no/lokaltall/')
const hex = (length: number) => fc.stringMatching(new RegExp(`^[0-9a-f]{${length}}$`))
const get = (url: string, mode = 'cors') => ({ url, method: 'GET', mode })

test('only files of our own version are answered with what is kept', () => {
  fc.assert(
    fc.property(scopes, hex(10), (scope, version) => {
      fc.pre(version !== 'f31d1004b1')
      const file = (of: string) => get(`${scope}data/${of}/sted/3101.json`)
      expect(answerKind(file(version), scope, version)).toBe('data')
      expect(answerKind(file('f31d1004b1'), scope, version)).toBe('leave')
      expect(answerKind(get(`${scope}data/version.json`), scope, version)).toBe('leave')
      expect(answerKind(get(`${scope}assets/a.js?17`), scope, version)).toBe('app')
      expect(answerKind(get(`${scope}sted/3101?apne=helse`, 'navigate'), scope, version)).toBe(
        'page',
      )
      expect(answerKind(get(`${scope}tall/a.csv`, 'navigate'), scope, version)).toBe('leave')
      const framed = `${scope}nn/bygg-inn/sted/3101#folketall`
      expect(answerKind(get(framed, 'navigate'), scope, version)).toBe('leave')
      expect(answerKind(get('https://elsewhere.no/assets/a.js'), scope, version)).toBe('leave')
      const posted = { ...get(`${scope}assets/a.js`), method: 'POST' }
      expect(answerKind(posted, scope, version)).toBe('leave')
    }),
  )
})

test('what takes over is never thrown away, and the one before it is kept', () => {
  const builds = fc.uniqueArray(hex(4), { minLength: 1 })
  fc.assert(
    fc.property(builds, (all) => {
      const newest = all.at(-1) ?? ''
      const stores = all.flatMap((one) => [appStore(one), dataStore(one)])
      const gone = outdatedStores(['another', ...stores], [appStore(newest), dataStore(newest)])
      const left = stores.filter((one) => !gone.includes(one))
      expect(left).toHaveLength(Math.min(2, all.length) * 2)
      expect(left).toEqual(stores.slice(-4))
      expect(gone).not.toContain('another')
    }),
  )
})

const ALL =
  `katalog.nb.json steder.json andre-navn.json siste/helse.json sted/0.json kart/kommuner.json sted/31.json
  sted/3101.json sted/3301.json alder/3101.json lokator/31.json anlegg/utslipp/3101.json
  anlegg/utslipp/3301.json indikator/a.json`.split(/\s+/)
const files = (names: string): string[] => names.split(' ').map((name) => `${name}.json`)

test('one’s own place is kept with its fylke and its kind; a fylke with all that is its own', () => {
  const place = {
    code: '3101',
    fylke: { code: '31' },
    peerGroup: { members: ['1106', '3118'] },
  } as unknown as PlaceFacts
  expect(ownFiles(place)).toEqual(
    files('sted/3101 sted/31 sted/1106 sted/3118 lokator/31 alder/3101'),
  )
  expect(fylkeFiles('31', ALL)).toEqual(
    files('sted/31 sted/3101 alder/3101 lokator/31 anlegg/utslipp/3101'),
  )
  expect(coreFiles(ALL, 'a')).toEqual([...ALL.slice(0, 6), 'indikator/a.json'])
})

const real = { fetch: globalThis.fetch, caches: globalThis.caches }
afterEach(() => Object.assign(globalThis, real))

test('only whole files are kept, each once, and what did not come is counted', async () => {
  const store = new Map<string, string>()
  const cache = {
    match: (address: string) => Promise.resolve(store.get(address)),
    put: async (address: string, response: Response) =>
      void store.set(address, await response.text()),
  }
  const whole = (path: string) => sealed('{"a":1}', path, __DATA_VERSION__)
  const asked: string[] = []
  Object.assign(globalThis, {
    caches: { open: () => Promise.resolve(cache) },
    fetch: (address: string) => {
      asked.push(address)
      const path = address.split(`${__DATA_VERSION__}/`)[1] ?? ''
      if (path === 'gone.json') return Promise.reject(new TypeError('no network'))
      return Promise.resolve(new Response(path === 'half.json' ? '{"a"' : whole(path)))
    },
  })
  const told: number[] = []
  const paths = ['a.json', 'half.json', 'gone.json', 'b.json']
  const progress = await keep(paths, ({ done }) => told.push(done))
  expect(progress).toEqual({ done: 4, of: 4, failed: 2 })
  expect(told).toEqual([1, 2, 3, 4])
  expect([...store.keys()].toSorted()).toEqual(['a.json', 'b.json'].map(dataAddress))
  asked.length = 0
  await keep(['a.json', 'b.json'])
  expect(asked).toEqual([])
})
