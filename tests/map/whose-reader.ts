/** Reads whose kommuner a headline counts, by its words and the committed files, and no group of the code. */
import { readFileSync } from 'node:fs'

/** The fylker of each, by both of its names. */
const LANDSDELER: Readonly<Record<string, readonly string[]>> = {
  Østlandet: ['03', '31', '32', '33', '34', '39', '40'],
  Austlandet: ['03', '31', '32', '33', '34', '39', '40'],
  Sørlandet: ['42'],
  Vestlandet: ['11', '15', '46'],
  Trøndelag: ['50'],
  'Nord-Norge': ['18', '55', '56'],
  'Nord-Noreg': ['18', '55', '56'],
}

/** A kommune as `kommuner.csv` has it. */
interface Kommune {
  readonly code: string
  readonly fylke: string
  readonly kostra: string
  readonly centrality: string
  readonly region: string
}

interface Known {
  readonly kommuner: readonly Kommune[]
  readonly fylker: ReadonlyMap<string, string>
  readonly regions: ReadonlyMap<string, string>
  readonly inhabitants: (code: string) => number
}

type Test = (kommune: Kommune) => boolean

const rows = (file: string): string[][] =>
  readFileSync(`data/places/${file}`, 'utf8')
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => line.split(','))

export function readKnown(inhabitants: (code: string) => number): Known {
  return {
    inhabitants,
    kommuner: rows('kommuner.csv').map(
      ([code = '', , fylke = '', kostra = '', centrality = '', , region = '']) => ({
        code,
        fylke,
        kostra,
        centrality,
        region,
      }),
    ),
    fylker: new Map(
      rows('fylker.csv').map(([code = '', name = '']) => [name.split(' - ')[0]!, code]),
    ),
    regions: new Map(
      rows('peer-groups.csv').flatMap(([kind, code = '', name = '']) =>
        kind === 'economic-region' ? [[name, code] as const] : [],
      ),
    ),
  }
}

const NUMBER = String.raw`(\d{1,3}(?:\u00a0\d{3})*)`
const PEOPLE = '(?:innbyggere|innbyggjarar)'

/** Throws where the words tell of anything that it does not know. */
export function whoseCodes(words: string, known: Known): readonly string[] {
  const tests: Test[] = []
  let rest = words
  while (rest !== '') {
    const found = READERS.map((read) => read(rest, known)).find(Boolean)
    if (!found) throw new Error(`Nobody is told of by "${rest}" in "${words}".`)
    tests.push(found.test)
    rest = rest.slice(found.length).trimStart()
  }
  return known.kommuner.flatMap((one) => (tests.every((test) => test(one)) ? one.code : []))
}

type Reader = (rest: string, known: Known) => { length: number; test: Test } | null

const READERS: readonly Reader[] = [
  matching(
    /^(?:og )?blant [^()]+ \(KOSTRA-gruppe (\d+)\)/,
    ([, number = '']) =>
      ({ kostra }) =>
        Number(kostra.slice(3)) === Number(number),
  ),
  matching(
    /^(?:og )?blant [^()]+ \(sentralitetsklasse (\d)\)/,
    ([, number]) =>
      ({ centrality }) =>
        Number(centrality) === Number(number),
  ),
  matching(
    new RegExp(`^med under ${NUMBER} ${PEOPLE}`),
    ([, most = ''], known) =>
      ({ code }) =>
        known.inhabitants(code) < whole(most),
  ),
  matching(
    new RegExp(`^med ${NUMBER}–${NUMBER} ${PEOPLE}`),
    ([, low = '', high = ''], known) =>
      ({ code }) =>
        known.inhabitants(code) >= whole(low) && known.inhabitants(code) <= whole(high),
  ),
  matching(
    new RegExp(`^med ${NUMBER} ${PEOPLE} eller fle(?:i?)re`),
    ([, low = ''], known) =>
      ({ code }) =>
        known.inhabitants(code) >= whole(low),
  ),
  named('i den økonomiske regionen ', (name, { regions }) => {
    const region = regions.get(name)
    return region === undefined ? null : (kommune) => kommune.region === region
  }),
  named('i ', (name, { fylker }) => {
    const fylke = fylker.get(name)
    return fylke === undefined ? null : (kommune) => kommune.fylke === fylke
  }),
  ...['i ', 'på '].map((word) =>
    named(word, (name) => {
      const fylker = LANDSDELER[name]
      return fylker === undefined ? null : ({ fylke }) => fylker.includes(fylke)
    }),
  ),
]

const whole = (number: string): number => Number(number.replace(/\u00a0/g, ''))

function matching(pattern: RegExp, test: (found: RegExpExecArray, known: Known) => Test): Reader {
  return (rest, known) => {
    const found = pattern.exec(rest)
    return found && { length: found[0].length, test: test(found, known) }
  }
}

/** A name after a word, as long as there is one. */
function named(word: string, of: (name: string, known: Known) => Test | null): Reader {
  return (rest, known) => {
    if (!rest.startsWith(word)) return null
    const parts = rest.slice(word.length).split(' ')
    for (let count = parts.length; count > 0; count--) {
      const name = parts.slice(0, count).join(' ')
      const test = of(name, known)
      if (test) return { length: word.length + name.length, test }
    }
    return null
  }
}
