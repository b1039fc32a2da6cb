import { createHash } from 'node:crypto'
import type { RevisesHistory } from '../../src/catalogue/files.ts'
import { inputsOf } from '../../src/catalogue/inputs.ts'
import { revisesHistory } from '../../src/catalogue/revises-history.ts'
import type { Indicator } from '../../src/domain/indicator.ts'
import type { Manifest, ManifestEntry, Origin } from '../../src/domain/manifest.ts'
import type { Observation } from '../../src/domain/observation.ts'
import { COUNTRY, levelOf } from '../../src/domain/place.ts'
import type { PlaceCode } from '../../src/domain/place.ts'
import { encodeObservations } from '../../src/observations/csv.ts'
import { aggregate } from './aggregate.ts'
import { checkAgainstPresent } from '../checks/check-history.ts'
import { checkAllZero, checkUnits } from '../checks/check-units.ts'
import { checkJumps } from '../checks/jumps.ts'
import { checkLosses } from '../checks/losses.ts'
import { checkSeries } from '../checks/checks.ts'
import type { CheckedSeries } from '../checks/checked-series.ts'
import { derive } from './derive.ts'
import { error } from '../checks/finding.ts'
import type { Finding } from '../checks/finding.ts'
import { observationFilesOf } from '../series/observation-file.ts'
import type { ObservationFile } from '../series/observation-file.ts'
import { factsInOrder } from '../series/staging.ts'
import type { Staged, StagedFacts } from '../series/staging.ts'
import { checkTotal, totalsOf } from '../checks/totals.ts'

/** The data that are promoted: rows and what the manifest says of them, by series id. */
export interface Held {
  readonly rows: readonly Observation[]
  readonly facts: StagedFacts
}

export interface PlanInput {
  readonly indicators: readonly Indicator[]
  readonly kommuner: readonly PlaceCode[]
  readonly fylker: readonly PlaceCode[]
  readonly staged: readonly Staged[]
  /** What `data/` holds now, by series id. */
  readonly present: ReadonlyMap<string, Held>
}

/** What promoting would write, and what the checks say of it. */
export interface Plan {
  /** File texts by path below `data/`. */
  readonly files: ReadonlyMap<string, string>
  readonly manifest: Manifest
  readonly findings: readonly Finding[]
  readonly series: ReadonlyMap<string, CheckedSeries>
}

/** Staged and present rows, aggregated, derived and checked. Nothing is read or written. */
export function planPromotion(input: PlanInput): Plan {
  const all = observationFilesOf(input.indicators)
  refuseUnknown(input.staged, all)
  const held = withDerived(all, withAggregates(all, input))
  const kept = all.filter(({ id }) => held.get(id)?.rows.length)
  const series = checkedSeries(kept, held)
  const texts = new Map(kept.map((one) => [one.file, encodeObservations(rowsOf(held, one.id))]))
  const entries = kept.map((one) => entryOf(one, held, texts.get(one.file) ?? ''))
  return {
    files: texts,
    manifest: { version: 1, files: entries.sort((a, b) => (a.file < b.file ? -1 : 1)) },
    findings: [
      ...input.staged.flatMap(({ findings = [] }) => findings),
      ...checkEditions(kept, held),
      ...findingsOf(series, input),
    ],
    series,
  }
}

type HeldById = Map<string, Held>

const rowsOf = (held: ReadonlyMap<string, Held>, id: string): readonly Observation[] =>
  held.get(id)?.rows ?? []

function refuseUnknown(staged: readonly Staged[], all: readonly ObservationFile[]): void {
  const known = new Set(all.map(({ id }) => id))
  const unknown = staged.filter(({ id }) => !known.has(id))
  if (unknown.length)
    throw new Error(
      `The staging folder holds ${unknown.map(({ id }) => id).join(', ')}, which the catalogue lacks. Delete them there.`,
    )
}

/** Means need the rows of their weight, so the series that need none are done first. */
function withAggregates(all: readonly ObservationFile[], input: PlanInput): HeldById {
  const held: HeldById = new Map(input.present)
  const staged = new Map(input.staged.map((one) => [one.id, one]))
  const isMean = ({ indicator }: ObservationFile) => indicator.aggregation.kind === 'weighted-mean'
  for (const one of [...all.filter((s) => !isMean(s)), ...all.filter(isMean)]) {
    const before = input.present.get(one.id)
    const { rows, facts } = staged.get(one.id) ?? {}
    const now =
      rows && facts
        ? { facts, rows: aggregated(one, withEarlier(one, rows, before), held, input) }
        : before && isMean(one) && remade(one, before, held, input)
    if (!now) continue
    held.set(one.id, before && isUnchanged(before, now) ? before : now)
  }
  return held
}

/** A source of which only some periods are asked for: those that we have besides stay. */
function withEarlier(
  { source }: ObservationFile,
  rows: readonly Observation[],
  before: Held | undefined,
): readonly Observation[] {
  if (source.kind !== 'ssb' || !source.every || !before) return rows
  const asked = new Set(rows.map(({ period }) => period))
  return [...before.rows.filter(({ period }) => !asked.has(period)), ...rows]
}

/** Means by today's weight; one that can no longer be made (new borders took a rate) stays. */
function remade(
  one: ObservationFile,
  { rows, facts }: Held,
  held: HeldById,
  input: PlanInput,
): Held {
  const isOurs = ({ place, status }: Observation) =>
    status === 'estimated' && levelOf(place) !== 'kommune'
  const key = ({ place, period }: Observation) => `${place} ${period}`
  const made = aggregated(
    one,
    rows.filter((row) => !isOurs(row)),
    held,
    input,
  )
  const there = new Set(made.map(key))
  return { facts, rows: [...made, ...rows.filter((row) => isOurs(row) && !there.has(key(row)))] }
}

/** The same figures of the same edition keep the day they were read: nothing is new. */
function isUnchanged(before: Held, now: Held): boolean {
  const undated = ({ facts }: Held) => {
    const { direct, via } = facts.origin
    return JSON.stringify({ ...facts, origin: { direct, via } })
  }
  return (
    undated(before) === undated(now) &&
    encodeObservations(before.rows) === encodeObservations(now.rows)
  )
}

function aggregated(
  { indicator }: ObservationFile,
  rows: readonly Observation[],
  held: HeldById,
  { kommuner }: PlanInput,
): Observation[] {
  const { aggregation, levels } = indicator
  const weights = aggregation.kind === 'weighted-mean' ? rowsOf(held, aggregation.weight) : []
  return aggregate(rows, { aggregation, levels, kommuner, weights })
}

/** Derived series are always made anew, inputs first. */
function withDerived(all: readonly ObservationFile[], held: HeldById): HeldById {
  const byId = new Map(all.map((one) => [one.id, one]))
  const done = new Map(held)
  for (const { id, source } of all) if (source.kind === 'derived') done.delete(id)

  function make(id: string): readonly Observation[] {
    const one = byId.get(id)
    if (!one) throw new Error(`A derived record asks for "${id}", which the catalogue lacks.`)
    const { source, indicator } = one
    if (source.kind !== 'derived' || done.has(id)) return rowsOf(done, id)
    const rows = derive(source, { ...indicator, rowsOf: make })
    const inputs = inputsOf({ source }).flatMap((input) => done.get(input)?.facts ?? [])
    if (rows.length) done.set(id, { rows, facts: derivedFacts(source, inputs) })
    return rows
  }

  for (const { id } of all) make(id)
  return done
}

const unique = <T>(items: readonly T[]): T[] => [...new Set(items)]

/** The facts of a derived series are its inputs': all publishers, the oldest dates. */
function derivedFacts(source: unknown, inputs: readonly StagedFacts[]): StagedFacts {
  const joined = (read: (facts: StagedFacts) => string) => unique(inputs.map(read)).join(' og ')
  return {
    publisher: joined(({ publisher }) => publisher),
    source: joined((facts) => facts.source),
    url: inputs[0]?.url ?? '',
    licence: joined(({ licence }) => licence),
    updated: oldest(inputs.map(({ updated }) => updated)),
    origin: derivedOrigin(inputs.map(({ origin }) => origin)),
    query: fingerprint([source, inputs.map(({ query }) => query)]),
  }
}

const derivedOrigin = (origins: readonly Origin[]): Origin => ({
  direct: origins.every(({ direct }) => direct),
  via: unique(origins.flatMap(({ via }) => via ?? [])).join(' og ') || null,
  taken: oldest(origins.map(({ taken }) => taken)),
  read: oldest(origins.map(({ read }) => read)) ?? '',
})

/** The earliest date; null when one of them is not known. */
const oldest = (dates: readonly (string | null)[]): string | null =>
  dates.includes(null) ? null : ([...dates].sort()[0] ?? null)

const fingerprint = (asked: unknown): string => sha256(JSON.stringify(asked)).slice(0, 16)

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')

function entryOf(
  { file, indicator, id, source }: ObservationFile,
  held: HeldById,
  text: string,
): ManifestEntry {
  const { rows, facts } = held.get(id) as Held
  const periods = rows.map(({ period }) => period).sort()
  return {
    indicator: indicator.id,
    file,
    rows: rows.length,
    sha256: sha256(text),
    ...factsInOrder(facts),
    inputs: inputsOf({ source }),
    firstPeriod: periods[0] ?? null,
    lastPeriod: periods.at(-1) ?? null,
  }
}

const checkedSeries = (
  kept: readonly ObservationFile[],
  held: HeldById,
): Map<string, CheckedSeries> =>
  new Map(
    kept.map(({ id, indicator }) => [
      id,
      { id, indicator, rows: rowsOf(held, id), rest: held.get(id)?.facts.rest },
    ]),
  )

function findingsOf(series: ReadonlyMap<string, CheckedSeries>, input: PlanInput): Finding[] {
  const places = new Set([COUNTRY, ...input.fylker, ...input.kommuner])
  return [
    ...checkAll(series, places, input.indicators),
    ...lossesOf(series, input.present),
    ...[...series.values()].flatMap((one) =>
      checkJumps(one, input.present.get(one.id)?.rows ?? []),
    ),
    ...[...series.values()].flatMap((one) => {
      const present = input.present.get(one.id)
      const recomputed = revisesHistory(one.indicator, input.indicators)
      return present ? againstPresent(one, present.rows, recomputed) : []
    }),
  ]
}

/** What is there and would be no more, of series that the catalogue no longer has too. */
const lossesOf = (
  series: ReadonlyMap<string, CheckedSeries>,
  present: ReadonlyMap<string, Held>,
): Finding[] =>
  [...present].flatMap(([id, { rows }]) => {
    const now = series.get(id)
    const breakdown = id.includes('/') ? id.split('/')[0] : undefined
    return checkLosses({ id, before: rows, after: now?.rows ?? [], breakdown })
  })

/** A flip of units and a period of noughts are told once each. */
function againstPresent(
  one: CheckedSeries,
  present: readonly Observation[],
  recomputed: RevisesHistory | undefined,
): Finding[] {
  const flips = checkUnits(one).length ? [] : checkUnits(one, present)
  const zeros = checkAllZero(one).length ? [] : checkAllZero(one, present)
  return [...flips, ...zeros, ...checkAgainstPresent(one, present, recomputed)]
}

/** Every edition of the workbook revises all of it: its series must be of one and the same. */
function checkEditions(kept: readonly ObservationFile[], held: HeldById): Finding[] {
  const ofWorkbook = kept.filter(({ source }) => source.kind === 'miljodirektoratet')
  const editions = new Map<string, string[]>()
  for (const { id } of ofWorkbook) {
    const query = held.get(id)?.facts.query ?? ''
    editions.set(query, [...(editions.get(query) ?? []), id])
  }
  if (editions.size < 2) return []
  const groups = [...editions.values()].map((ids) => ids.slice(0, 3).join(', ')).join(' | ')
  const action = 'fetch all of them at once: npm run data:fetch'
  const message = `the emissions are from ${editions.size} editions of the workbook: ${groups}`
  return [error(ofWorkbook[0]?.id ?? '', message, action, 'edition')]
}

/** The checks that need nothing but the data themselves: `data:check` and the tests run the same. */
export function checkAll(
  series: ReadonlyMap<string, CheckedSeries>,
  places: ReadonlySet<PlaceCode>,
  indicators: readonly Indicator[],
): Finding[] {
  return [
    ...[...series.values()].flatMap((one) => checkSeries(one, places)),
    ...totalsOf(indicators).flatMap((total) => checkTotal(total, series)),
  ]
}
