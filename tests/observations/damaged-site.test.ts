/** A site that was only half copied, or mixed with another: a page shows true figures or none. */
import { QueryClient } from '@tanstack/react-query'
import fc from 'fast-check'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { DataFileError } from '../../src/observations/data-file-error.ts'
import { fileQuery } from '../../src/observations/queries.ts'
import { sealed } from '../../src/observations/seal.ts'

const OURS = __DATA_VERSION__
const FILES = ['sted/3101.json', 'sted/3103.json', 'siste/helse.json', 'katalog.nb.json']
const contentOf = (path: string) => ({ of: path, figures: [1, 2, 3] })
const whole = (path: string, version = OURS) =>
  sealed(JSON.stringify(contentOf(path)), path, version)

const SPOILED = {
  missing: () => new Response('', { status: 404 }),
  html: () => new Response('<!doctype html><div id="root"></div>'),
  truncated: (path: string, at: number) =>
    new Response(whole(path).slice(0, at % whole(path).length)),
  swapped: (path: string, at: number) =>
    new Response(whole(FILES.filter((one) => one !== path)[at % 3] ?? '')),
  old: (path: string) => new Response(whole(path, 'another000')),
  revised: (path: string) => new Response(whole(path).replace('[1,2,3]', '[1,2,4]')),
} as const
type Spoil = keyof typeof SPOILED

const FAULTS: Readonly<Record<Spoil, string>> = {
  missing: 'missing',
  html: 'missing',
  truncated: 'damaged',
  swapped: 'damaged',
  old: 'damaged',
  revised: 'damaged',
}

let answer: (path: string) => Response
const real = globalThis.fetch
beforeEach(() => {
  globalThis.fetch = (input) => Promise.resolve(answer(String(input)))
})
afterEach(() => {
  globalThis.fetch = real
})

const pathIn = (address: string): string => address.split(`/data/${OURS}/`)[1] ?? ''
const read = (path: string): Promise<unknown> =>
  new QueryClient().fetchQuery(fileQuery<unknown>(path))
const faultOf = (path: string): Promise<unknown> =>
  read(path).catch((error: unknown) => (error instanceof DataFileError ? error.fault : error))

const spoils = fc.constantFrom(...(Object.keys(SPOILED) as Spoil[]))

test('whichever file is spoiled and however, it is refused and the others are read', async () => {
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...FILES), spoils, fc.nat(), async (path, spoil, at) => {
      answer = (address) => {
        if (address.endsWith('version.json')) return Response.json({ version: OURS })
        const asked = pathIn(address)
        return asked === path ? SPOILED[spoil](path, at) : new Response(whole(asked))
      }
      expect(await faultOf(path)).toBe(FAULTS[spoil])
      for (const one of FILES.filter((other) => other !== path))
        expect(await read(one)).toEqual(contentOf(one))
    }),
  )
})

test('on a site that has gone on to another build, the page is told to load again', async () => {
  await fc.assert(
    fc.asyncProperty(spoils, fc.nat(), async (spoil, at) => {
      answer = (address) =>
        address.endsWith('version.json')
          ? Response.json({ version: 'newer00000' })
          : SPOILED[spoil](pathIn(address), at)
      expect(await faultOf('sted/3101.json')).toBe('outdated')
    }),
  )
})

test('what the browser had kept damaged is asked for past it, once', async () => {
  let asked = 0
  answer = (address) => {
    asked++
    return asked === 1
      ? SPOILED.truncated(pathIn(address), 40)
      : new Response(whole(pathIn(address)))
  }
  expect(await read('sted/3101.json')).toEqual(contentOf('sted/3101.json'))
  expect(asked).toBe(2)
})

test('a site that cannot say which build it has is not said to be outdated', async () => {
  answer = (address) =>
    address.endsWith('version.json') ? SPOILED.html() : SPOILED.truncated(pathIn(address), 40)
  expect(await faultOf('sted/3101.json')).toBe('damaged')
})
