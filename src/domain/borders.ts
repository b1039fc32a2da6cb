import { remembered } from './remembered.ts'
import { fylkeOf, type BorderChange, type PlaceCode } from './place.ts'

/** The codes of a date whose areas lie, wholly or in part, in a place of today. */
export interface Ancestry {
  /** Sorted; empty when nothing is known of the place's area on that date. */
  readonly codes: readonly PlaceCode[]
  /** One of the codes also holds area of another place of today: its figures cannot be told apart. */
  readonly shared: boolean
}

/** How today's places lay on earlier dates (ISO). A date on which borders change counts as after it. */
export interface BorderHistory {
  /** The codes on `date` that today's kommune came from. */
  ancestryAt(kommune: PlaceCode, date: string): Ancestry
  /** The same for a fylke, by where its kommuner lay: codes are fylker's. */
  fylkeAncestryAt(fylke: PlaceCode, date: string): Ancestry
  /** Today's kommuner that hold the area a kommune code had on `date`; empty if there was none. */
  becameOf(code: PlaceCode, date: string): readonly PlaceCode[]
  /** Today's fylker that hold a fylke code's area of `date`; the one with most of its kommuner first. */
  fylkeBecame(code: PlaceCode, date: string): readonly PlaceCode[]
}

/**
 * Old Ålesund (1507, 2020–2023) was put together from five kommuner and then parted
 * along one of their borders: Haram became Haram again, the other four stayed together.
 * KLASS records that five became one and one became two, so a walk through its records
 * would give both of today's kommuner parts of all five.
 */
const PARTED_AGAIN: Readonly<Record<string, Readonly<Record<PlaceCode, PlaceCode>>>> = {
  '2020-01-01': { '1504': '1508', '1523': '1508', '1529': '1508', '1546': '1508', '1534': '1580' },
}

/** Today's kommuner by the codes that held their area from a date and until the next epoch. */
interface Epoch {
  readonly from: string
  readonly holds: ReadonlyMap<PlaceCode, ReadonlySet<PlaceCode>>
}

/**
 * Walks KLASS' changes backwards from today's kommuner, as far as it is asked. `changes` may hold both
 * levels; only those of kommuner are used, as they tell more than those of fylker.
 * A new name under the same code is no change.
 */
export function borderHistory(
  changes: readonly BorderChange[],
  todaysKommuner: readonly PlaceCode[],
): BorderHistory {
  const epochAt = epochWalk(changes, todaysKommuner)
  const kommuner = remembered((date: string) => ancestries(epochAt(date).holds))
  const fylker = remembered((date: string) => ancestries(byFylke(epochAt(date).holds)))
  const epochDate = (date: string) => epochAt(date).from
  return {
    ancestryAt: (kommune, date) => kommuner(epochDate(date)).get(kommune) ?? NOTHING,
    fylkeAncestryAt: (fylke, date) => fylker(epochDate(date)).get(fylke) ?? NOTHING,
    becameOf: (code, date) => [...(epochAt(date).holds.get(code) ?? [])].sort(),
    fylkeBecame: (code, date) => mostFirst(epochAt(date).holds, code),
  }
}

const NOTHING: Ancestry = { codes: [], shared: false }

/** Walks no further back than it is asked: nearly every date is of the last twenty years. */
function epochWalk(
  changes: readonly BorderChange[],
  today: readonly PlaceCode[],
): (date: string) => Epoch {
  const dates = newestFirst(changes)
  const startOf = (at: number) => dates[at]?.[0] ?? ''
  const first = { from: startOf(0), holds: new Map(today.map((code) => [code, new Set([code])])) }
  const walked: Epoch[] = [first]
  const further = (): Epoch => {
    const [date = '', ofDate = []] = dates[walked.length - 1] ?? []
    const { holds } = walked.at(-1) ?? first
    return { from: startOf(walked.length), holds: before(holds, date, ofDate) }
  }
  return (date) => {
    let epoch = walked.find(({ from }) => from <= date)
    while (!epoch) {
      const next = further()
      walked.push(next)
      if (next.from <= date) epoch = next
    }
    return epoch
  }
}

function newestFirst(changes: readonly BorderChange[]): [string, BorderChange[]][] {
  const moved = changes.filter(
    ({ oldCode, newCode }) => oldCode.length === 4 && newCode.length === 4,
  )
  const byDate = grouped(moved, ({ date }) => date)
  return [...byDate].sort(([a], [b]) => (a < b ? 1 : -1))
}

/** What each code held the day before: an area that came from other codes goes back to them. */
function before(
  after: Epoch['holds'],
  date: string,
  changes: readonly BorderChange[],
): Epoch['holds'] {
  const holds = new Map<PlaceCode, ReadonlySet<PlaceCode>>()
  const give = (code: PlaceCode, area: ReadonlySet<PlaceCode>) => {
    const held = holds.get(code)
    holds.set(code, held ? new Set([...held, ...area]) : area)
  }
  const cameFrom = grouped(changes, ({ newCode }) => newCode)
  for (const [code, area] of after)
    for (const { oldCode } of cameFrom.get(code) ?? [{ oldCode: code }]) give(oldCode, area)
  for (const [code, area] of Object.entries(PARTED_AGAIN[date] ?? {}))
    if (holds.has(code)) holds.set(code, new Set([area]))
  return holds
}

function ancestries(holds: Epoch['holds']): ReadonlyMap<PlaceCode, Ancestry> {
  const found = new Map<PlaceCode, Ancestry>()
  for (const code of [...holds.keys()].sort()) {
    const places = holds.get(code)!
    for (const place of places) {
      const { codes, shared } = found.get(place) ?? NOTHING
      found.set(place, { codes: [...codes, code], shared: shared || places.size > 1 })
    }
  }
  return found
}

function byFylke(holds: Epoch['holds']): Epoch['holds'] {
  const fylker = new Map<PlaceCode, Set<PlaceCode>>()
  for (const [code, places] of holds) {
    const held = fylker.get(fylkeOf(code)) ?? new Set()
    for (const place of places) held.add(fylkeOf(place))
    fylker.set(fylkeOf(code), held)
  }
  return fylker
}

function mostFirst(holds: Epoch['holds'], fylke: PlaceCode): PlaceCode[] {
  const counts = new Map<PlaceCode, number>()
  for (const [code, places] of holds)
    if (fylkeOf(code) === fylke)
      for (const place of places) counts.set(fylkeOf(place), (counts.get(fylkeOf(place)) ?? 0) + 1)
  return [...counts].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1)).map(([code]) => code)
}

function grouped(
  changes: readonly BorderChange[],
  by: (change: BorderChange) => string,
): Map<string, BorderChange[]> {
  const groups = new Map<string, BorderChange[]>()
  for (const change of changes) {
    const group = groups.get(by(change))
    if (group) group.push(change)
    else groups.set(by(change), [change])
  }
  return groups
}
