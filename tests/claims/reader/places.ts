/** Who the places are, read again from `data/places`: names, neighbours, and whom they are like. */
import { readFileSync } from 'node:fs'

export type Level = 'land' | 'fylke' | 'kommune'

export interface Place {
  readonly code: string
  readonly level: Level
  /** What a sentence calls it: the Norwegian part, told apart from its namesake. */
  readonly name: string
  /** The same, not told apart. */
  readonly bareName: string
  /** Of a kommune: the first part of its fylke's name. */
  readonly fylkeName: string | null
  readonly neighbours: readonly string[]
  /** Kommuner like a kommune; the other fylker of a fylke. */
  readonly peers: readonly string[]
}

/** Fewer others than this make no group: then those that lie as centrally are taken. */
const FEWEST_LIKE = 5

export const levelOf = (code: string): Level =>
  code === '0' ? 'land' : code.length === 2 ? 'fylke' : 'kommune'

const rowsOf = (path: string): string[][] =>
  readFileSync(path, 'utf8')
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => line.split(','))

/** What people who speak Norwegian call places whose Sámi name is the first: read from a map. */
const NORWEGIAN = new Set([
  'Hattfjelldal',
  'Tana',
  'Tjeldsund',
  'Kautokeino',
  'Kåfjord',
  'Hamarøy',
  'Karasjok',
  'Lavangen',
  'Røyrvik',
  'Snåsa',
  'Nesseby',
])

const firstPart = (name: string): string => {
  const parts = name.split(' - ')
  return parts.find((part) => NORWEGIAN.has(part)) ?? parts[0] ?? name
}

const bare = (name: string): string => firstPart(name).replace(/ \([^)]+\)$/, '')

/** `Våler (Østfold)` is called `Våler i Østfold`. */
const called = (name: string): string => firstPart(name).replace(/ \(([^)]+)\)$/, ' i $1')

export function readPlaces(dataDir: string): ReadonlyMap<string, Place> {
  const fylker = rowsOf(`${dataDir}/places/fylker.csv`)
  const kommuner = rowsOf(`${dataDir}/places/kommuner.csv`)
  const fylkeNames = new Map(fylker.map(([code = '', name = '']) => [code, firstPart(name)]))
  const alike = (code: string, column: number, group: string) =>
    kommuner.filter((row) => row[0] !== code && row[column] === group).map((row) => row[0] ?? '')
  const likeKommune = (row: string[]): string[] => {
    const kostra = alike(row[0] ?? '', 3, row[3] ?? '')
    return kostra.length >= FEWEST_LIKE ? kostra : alike(row[0] ?? '', 4, row[4] ?? '')
  }
  const all: Place[] = [
    {
      code: '0',
      level: 'land',
      name: '',
      bareName: '',
      fylkeName: null,
      neighbours: [],
      peers: [],
    },
    ...[...fylkeNames].map(([code, name]) => ({
      code,
      level: 'fylke' as const,
      name,
      bareName: name,
      fylkeName: null,
      neighbours: [],
      peers: [...fylkeNames.keys()].filter((other) => other !== code),
    })),
    ...kommuner.map((row) => ({
      code: row[0] ?? '',
      level: 'kommune' as const,
      name: called(row[1] ?? ''),
      bareName: bare(row[1] ?? ''),
      fylkeName: fylkeNames.get((row[0] ?? '').slice(0, 2)) ?? '',
      neighbours: (row[7] ?? '').split(' ').filter(Boolean),
      peers: likeKommune(row),
    })),
  ]
  return new Map(all.map((place) => [place.code, place]))
}
