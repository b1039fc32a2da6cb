import { capitalised, listed } from './list-text.ts'
import type { BorderHistory } from './borders.ts'
import type { Language } from './indicator.ts'
import { nameInText, shortName, withoutQualifier } from './place-name.ts'
import { fylkeOf, levelOf, type BorderChange, type PlaceCode, type PlaceVersion } from './place.ts'

/** A code and the name it had at the event. */
export interface EventPlace {
  readonly code: PlaceCode
  readonly name: string
  /** Only some of the area took part. */
  readonly part?: true
}

/** Something that happened to a place's border, name or number. */
export interface PlaceEvent {
  /** ISO date. */
  readonly date: string
  readonly kind: 'renumbered' | 'renamed' | 'merged' | 'split' | 'moved-fylke'
  readonly from: readonly EventPlace[]
  readonly to: readonly EventPlace[]
  /** Names of the fylker a kommune moved between; only for `moved-fylke`. */
  readonly fylker?: { readonly from: string; readonly to: string }
}

export interface HistoryInput {
  readonly changes: readonly BorderChange[]
  readonly versions: readonly PlaceVersion[]
  readonly borders: BorderHistory
  /** ISO date; what happened before it is left out. */
  readonly since: string
}

/** Makes a function from a kommune or fylke of today to what happened to it, newest first. */
export function placeHistories(input: HistoryInput): (place: PlaceCode) => readonly PlaceEvent[] {
  const byDate = new Map<string, BorderChange[]>()
  for (const change of input.changes)
    if (change.date >= input.since)
      byDate.set(change.date, [...(byDate.get(change.date) ?? []), change])
  const dates = [...byDate.keys()].sort().reverse()
  return (place) =>
    dates.flatMap((date) => eventsOn(date, byDate.get(date)!, codesOn(place, date, input), input))
}

/** The codes that held the place's area from this date on. */
function codesOn(place: PlaceCode, date: string, { borders }: HistoryInput): readonly PlaceCode[] {
  const level = levelOf(place)
  if (level === 'land') return []
  const ancestry = level === 'fylke' ? borders.fylkeAncestryAt : borders.ancestryAt
  return ancestry(place, date).codes
}

function eventsOn(
  date: string,
  changes: readonly BorderChange[],
  codes: readonly PlaceCode[],
  input: HistoryInput,
): PlaceEvent[] {
  const found = codes.flatMap((code) => eventsOf(code, date, changes, input))
  return [...new Map(found.map((event) => [keyOf(event), event])).values()]
}

function eventsOf(
  code: PlaceCode,
  date: string,
  changes: readonly BorderChange[],
  input: HistoryInput,
): PlaceEvent[] {
  const origins = changes.filter(({ newCode }) => newCode === code)
  const [first] = origins
  if (!first) return []
  const from = wholeFirst(origins.map((origin) => oldPlace(origin, changes)))
  const to = [newPlace(first)]
  const splits = from.filter(({ part }) => part).map((old) => splitOf(old, date, changes))
  if (from.length === 1) return splits.length > 0 ? splits : aloneEvent(first, date, changes, input)
  if (isEnlarged(from, code)) return splits
  const ended = splits.filter((split) => !goesOn(split) || split.from[0]?.code === code)
  return [{ date, kind: 'merged', from, to }, ...ended]
}

const splitOf = (
  { code, name }: EventPlace,
  date: string,
  changes: readonly BorderChange[],
): PlaceEvent => ({
  date,
  kind: 'split',
  from: [{ code, name }],
  to: changes.filter(({ oldCode }) => oldCode === code).map(newPlace),
})

/** One code became one code: a new name, a new number, or another fylke; nothing if neither. */
function aloneEvent(
  change: BorderChange,
  date: string,
  changes: readonly BorderChange[],
  input: HistoryInput,
): PlaceEvent[] {
  const from = [oldPlace(change, changes)]
  const event = { date, from, to: [newPlace(change)] }
  const fylker = fylkerMovedBetween(change, changes, input.versions)
  if (fylker) return [{ ...event, kind: 'moved-fylke', fylker }]
  if (plain(change.oldName) !== plain(change.newName)) return [{ ...event, kind: 'renamed' }]
  return change.oldCode === change.newCode ? [] : [{ ...event, kind: 'renumbered' }]
}

/** A kommune moved if its old fylke did not itself become the new one on that day. */
function fylkerMovedBetween(
  { date, oldCode, newCode }: BorderChange,
  changes: readonly BorderChange[],
  versions: readonly PlaceVersion[],
): PlaceEvent['fylker'] {
  const [from, to] = [fylkeOf(oldCode), fylkeOf(newCode)]
  const together = changes.some((fylke) => fylke.oldCode === from && fylke.newCode === to)
  if (levelOf(newCode) === 'fylke' || from === to || together) return undefined
  const name = (code: PlaceCode, isIt: (version: PlaceVersion) => boolean) =>
    versions.find((version) => version.code === code && isIt(version))?.name ?? code
  return {
    from: name(from, ({ validFrom, validTo }) => validFrom < date && (validTo ?? date) >= date),
    to: name(
      to,
      ({ validFrom, validTo }) => validFrom <= date && (validTo === null || validTo > date),
    ),
  }
}

/** The kommune went on under its code and got parts of others: told by how those were split. */
const isEnlarged = (from: readonly EventPlace[], code: PlaceCode): boolean =>
  from.every((old) => (old.code === code ? !old.part : old.part))

/** Parts last, so that "a part of" is read with one name only. */
const wholeFirst = (places: readonly EventPlace[]): readonly EventPlace[] => [
  ...places.filter(({ part }) => !part),
  ...places.filter(({ part }) => part),
]

const goesOn = ({ from, to }: PlaceEvent): boolean => to.some(({ code }) => code === from[0]?.code)

function oldPlace(
  { oldCode: code, oldName: name }: BorderChange,
  changes: readonly BorderChange[],
): EventPlace {
  const targets = changes.filter(({ oldCode }) => oldCode === code)
  return targets.length > 1 ? { code, name, part: true } : { code, name }
}

const newPlace = ({ newCode: code, newName: name }: BorderChange): EventPlace => ({ code, name })

const keyOf = ({ date, kind, from, to }: PlaceEvent): string =>
  [date, kind, ...from.map(({ code }) => code), '>', ...to.map(({ code }) => code)].join()

const plain = (name: string): string => withoutQualifier(name)

/** One sentence with its date: "1. januar 2020: Snillfjord ble delt mellom Heim, Hitra og Orkland." */
export const describeEvent = (event: PlaceEvent, language: Language): string =>
  `${dateText(event.date)}: ${capitalised(SENTENCES[event.kind](event, WORDS[language]))}.`

const WORDS = {
  nb: {
    became: 'ble',
    got: 'fikk',
    went: 'gikk',
    from: 'fra',
    name: 'navnet',
    part: 'en del av',
    together: 'slått sammen til',
    fylkene: 'fylkene',
  },
  nn: {
    became: 'vart',
    got: 'fekk',
    went: 'gjekk',
    from: 'frå',
    name: 'namnet',
    part: 'ein del av',
    together: 'slegne saman til',
    fylkene: 'fylka',
  },
} as const

type Words = (typeof WORDS)[Language]

const SENTENCES: Readonly<Record<PlaceEvent['kind'], (event: PlaceEvent, words: Words) => string>> =
  {
    merged: ({ from, to }, w) =>
      `${several(from, wordsOf(from, w), w)} ${w.became} ${w.together} ${listed(to.map(numbered))}`,
    split: splitSentence,
    renumbered: ({ from, to }, w) =>
      `${listed(from.map(nameInText))} ${w.got} nytt nummer: ${numberChange(from, to)}`,
    renamed: ({ from, to }, w) =>
      `${listed(from.map(nameInText))} ${w.got} ${w.name} ${listed(to.map(nameInText))}${andNumber(from, to)}`,
    'moved-fylke': ({ from, to, fylker }, w) =>
      `${listed(from.map(nameInText))} ${w.went} ${w.from} ${shortName(fylker?.from ?? '')} til ${shortName(fylker?.to ?? '')} og ${w.got} nummeret ${numberChange(from, to)}`,
  }

function splitSentence({ from, to }: PlaceEvent, words: Words): string {
  const [old] = from
  const others = to.filter(({ code }) => code !== old?.code)
  const names = from.map(nameInText)
  if (others.length < to.length)
    return `${words.part} ${listed(names)} ${words.went} over til ${listed(others.map(nameInText))}`
  const into = to.some((place) => nameInText(place) === names[0]) ? 'i' : 'mellom'
  return `${listed(names)} ${words.became} delt ${into} ${several(to, to.map(nameInText), words)}`
}

function andNumber(from: readonly EventPlace[], to: readonly EventPlace[]): string {
  return from[0]?.code === to[0]?.code ? '' : ` og nummeret ${numberChange(from, to)}`
}

/** "fylkene Troms og Finnmark": without the word it reads as the one fylke of that name. */
const several = (places: readonly EventPlace[], names: readonly string[], words: Words): string =>
  places.length > 1 && places.every(({ code }) => levelOf(code) === 'fylke')
    ? `${words.fylkene} ${listed(names)}`
    : listed(names)

const wordsOf = (places: readonly EventPlace[], words: Words): readonly string[] =>
  places.map((place) => `${place.part ? `${words.part} ` : ''}${nameInText(place)}`)

const numberChange = (from: readonly EventPlace[], to: readonly EventPlace[]): string =>
  `${to[0]?.code} (før ${from[0]?.code})`

const numbered = (place: EventPlace): string => `${nameInText(place)} (${place.code})`

/** `A, B og C`: "og" in both written forms. */
const MONTHS =
  'januar februar mars april mai juni juli august september oktober november desember'.split(' ')

/** Month names are the same in both written forms. */
function dateText(date: string): string {
  const [year, month, day] = date.split('-').map(Number)
  return `${day}. ${MONTHS[(month ?? 1) - 1]} ${year}`
}
