import type { Language } from '../domain/indicator.ts'
import { groupInWords } from '../domain/group-words.ts'
import { landsdelOf } from '../domain/landsdel.ts'
import { shortName } from '../domain/place-name.ts'
import { COUNTRY, fylkeOf, levelOf, type PlaceCode } from '../domain/place.ts'
import type { GroupsShard, PlacesShard } from '../observations/shards.ts'
import type { FileColumn } from './figure-file.ts'

const HEADS: Readonly<Record<Language, readonly string[]>> = {
  nb: ['Fylke', 'Landsdel', 'KOSTRA-gruppe', 'Sentralitet'],
  nn: ['Fylke', 'Landsdel', 'KOSTRA-gruppe', 'Sentralitet'],
}

export const placeColumns = (language: Language): FileColumn[] =>
  HEADS[language].map((head) => ({ kind: 'text', head, width: 20 }))

/** What a place belongs to, a text for each of the columns; empty where it belongs to none. */
export function placeCells(groups: GroupsShard, { places }: PlacesShard, language: Language) {
  const names = new Map(places.map(({ code, name }) => [code, shortName(name)]))
  const kommuner = new Map(groups.kommuner.map((one) => [one.code, one]))
  const worded = (list: GroupsShard['kostra'], code: string | undefined) => {
    const group = list.find((one) => one.code === code)
    return group ? groupInWords(group, language) : ''
  }
  return (code: PlaceCode): string[] => {
    if (!names.has(code) || code === COUNTRY) return ['', '', '', '']
    const kommune = kommuner.get(code)
    return [
      levelOf(code) === 'kommune' ? (names.get(fylkeOf(code)) ?? '') : '',
      landsdelOf(code)?.name[language] ?? '',
      worded(groups.kostra, kommune?.kostra),
      worded(groups.centrality, kommune?.centrality),
    ]
  }
}
