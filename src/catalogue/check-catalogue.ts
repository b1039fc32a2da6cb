import { DUTIES } from '../domain/duty.ts'
import type { FileSource, Indicator, Text } from '../domain/indicator.ts'
import { FILES } from './file-descriptions.ts'
import { inputsOf, prerequisitesOf } from './inputs.ts'
import { SSB_TABLES } from './ssb-tables.ts'

/** A rule about one record, given all of them: what is wrong, in words. */
type Rule = (record: Indicator, all: readonly Indicator[]) => readonly string[]

const KEBAB = /^[a-z0-9]+(-[a-z0-9]+)*$/

const when = (fault: boolean, message: string): readonly string[] => (fault ? [message] : [])

const idIsKebab: Rule = ({ id, parts = [] }) =>
  [id, ...parts.map((part) => part.id)]
    .filter((one) => !KEBAB.test(one))
    .map((one) => `"${one}" is not kebab-case (a-z, 0-9 and single hyphens)`)

const boundsAreOrdered: Rule = ({ bounds: [low, high] }) =>
  when(!(low < high), `bounds ${low} to ${high} are not in order`)

const decimalsAreFew: Rule = ({ decimals }) =>
  when(![0, 1, 2, 3].includes(decimals), `${decimals} decimals: use 0 to 3`)

/** Texts that say something: they are written in each form, so they never are the same. */
function sentences(record: Indicator): readonly (readonly [string, Text])[] {
  const { meaning, definition, changedBy, aggregation, breaks, note } = record
  return [
    ['meaning', meaning],
    ['definition', definition.text],
    ['changedBy', changedBy.how],
    ...breaks.map((one) => [`break ${one.period}`, one.reason] as const),
    ...(note ? [['note', note] as const] : []),
    ...(aggregation.kind === 'none' ? [['aggregation', aggregation.reason] as const] : []),
  ]
}

const textsAreWritten: Rule = (record) =>
  [['title', record.title] as const, ...sentences(record)]
    .filter(([, text]) => !text.nb.trim() || !text.nn.trim())
    .map(([name]) => `${name} is empty in bokmål or nynorsk`)

const formsDiffer: Rule = (record) =>
  sentences(record)
    .filter(([, text]) => text.nb === text.nn)
    .map(([name]) => `${name} is the same in bokmål and nynorsk: write it in both`)

const referencesExist: Rule = (record, all) => {
  const base = record.minimumBase ? [record.minimumBase.indicator] : []
  return [...prerequisitesOf(record), ...base]
    .filter((id) => !all.some((one) => one.id === id))
    .map((id) => `there is no indicator "${id}": add it, or mend the reference`)
}

const isNotItsOwnInput: Rule = (record, all) =>
  when(
    reaches(record.id, record, all, new Set()),
    'is made from itself, directly or through others',
  )

/** Whether following inputs and weights from `from` leads to `target`. */
function reaches(
  target: string,
  from: Indicator,
  all: readonly Indicator[],
  seen: Set<string>,
): boolean {
  if (seen.has(from.id)) return false
  seen.add(from.id)
  return prerequisitesOf(from).some((id) => {
    const next = all.find((one) => one.id === id)
    return id === target || (next !== undefined && reaches(target, next, all, seen))
  })
}

const inputsHaveTheLevels: Rule = (record, all) =>
  inputsOf(record).flatMap((id) => {
    const input = all.find((one) => one.id === id)
    const lacking = record.levels.filter((level) => input && !input.levels.includes(level))
    return lacking.map((level) => `"${id}" has no figures at the level ${level}`)
  })

const noAggregateMeansKommuneOnly: Rule = ({ aggregation, levels }) =>
  when(
    aggregation.kind === 'none' && levels.some((level) => level !== 'kommune'),
    'has levels that its aggregation ("none") cannot give',
  )

const windowHasYears: Rule = ({ period }) =>
  when(
    period.kind.endsWith('window') !== (period.windowYears !== undefined),
    'windowYears goes with the period kinds "window" and "school-window", and only with them',
  )

const urlIsHttps: Rule = ({ definition }) =>
  when(
    !URL.canParse(definition.url) || !definition.url.startsWith('https://'),
    'definition url is not https',
  )

const fileSources = ({ source, copy }: Indicator): readonly FileSource[] =>
  [source, copy].flatMap((one) => {
    if (one?.kind === 'files') return one.files
    return one?.kind === 'file' ? [one] : []
  })

const filesAreDescribed: Rule = (record) =>
  fileSources(record).flatMap((source) => {
    const file = FILES.find((one) => one.id === source.file)
    if (!file) return [`file "${source.file}" is not described in file-descriptions.ts`]
    return [source.value, ...Object.keys(source.where ?? {})]
      .filter((column) => !file.columns.includes(column))
      .map((column) => `file "${file.id}" has no column "${column}"`)
  })

const periodKindIsTheFiles: Rule = (record) =>
  fileSources(record)
    .map((source) => FILES.find((one) => one.id === source.file))
    // One file of many variables: each record knows its own kind of year.
    .filter(
      (file) => file && file.id !== 'arealprofiler' && file.period.kind !== record.period.kind,
    )
    .map((file) => `file "${file?.id}" has periods of another kind`)

const tableIsKnown: Rule = ({ source, parts = [] }) =>
  [source, ...parts.map((part) => part.source)]
    .flatMap((one) => (one.kind === 'ssb' ? [one.table] : []))
    .filter((table) => !SSB_TABLES.some((known) => known.id === table))
    .map((table) => `SSB table ${table} has no title in ssb-tables.ts`)

const baseIsUsed: Rule = ({ id, role }, all) => {
  const used = all.flatMap((one) => [...prerequisitesOf(one), one.minimumBase?.indicator])
  return when(role === 'base' && !used.includes(id), 'has the role "base", and nothing uses it')
}

const contrastsCanBeTold: Rule = ({ id, period, contrasts = [] }, all) =>
  contrasts.flatMap((other) => {
    const found = all.find((one) => one.id === other && one.role === 'shown' && other !== id)
    if (!found) return [`contrasts name "${other}": name an indicator that is shown`]
    return [
      ...when(
        found.period.kind !== period.kind,
        `contrasts name "${other}", which is of another kind of period: take it out`,
      ),
      ...when(
        found.contrasts?.includes(id) ?? false,
        `contrasts name "${other}", which names it too: take one of them out`,
      ),
    ]
  })

const onlyShownServe: Rule = ({ role, parts, duties, likeness, contrasts }) =>
  when(
    (role === 'base' || parts !== undefined) && Boolean(duties ?? likeness ?? contrasts),
    'has duties, likeness or contrasts, and no figure that is shown: give them to one that has',
  )

const isPlainJson: Rule = (record) =>
  when(
    !survivesJson(record),
    'does not survive JSON: use only text, finite numbers, lists and records',
  )

/** Whether writing the value as JSON and reading it back gives the same. */
function survivesJson(value: unknown): boolean {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return true
  if (typeof value === 'number') return Number.isFinite(value)
  if (Array.isArray(value)) return value.every(survivesJson)
  if (typeof value !== 'object' || Object.getPrototypeOf(value) !== Object.prototype) return false
  return Object.values(value).every(survivesJson)
}

const RULES: readonly Rule[] = [
  idIsKebab,
  boundsAreOrdered,
  decimalsAreFew,
  textsAreWritten,
  formsDiffer,
  referencesExist,
  isNotItsOwnInput,
  inputsHaveTheLevels,
  noAggregateMeansKommuneOnly,
  windowHasYears,
  urlIsHttps,
  filesAreDescribed,
  periodKindIsTheFiles,
  tableIsKnown,
  baseIsUsed,
  contrastsCanBeTold,
  onlyShownServe,
  isPlainJson,
]

/** Ids are file names and URL parts, parts' too, so no two may be the same. */
function repeatedIds(all: readonly Indicator[]): readonly string[] {
  const ids = all.flatMap((one) => [one.id, ...(one.parts ?? []).map((part) => part.id)])
  const repeated = ids.filter((id, at) => ids.indexOf(id) !== at)
  return [...new Set(repeated)].map((id) => `${id}: the id is used more than once`)
}

/** A page or a check asks for the one that has a duty. */
const dutiesAreHeld = (all: readonly Indicator[]): readonly string[] =>
  DUTIES.flatMap((duty) => {
    const held = all.filter(({ duties }) => duties?.includes(duty)).map(({ id }) => id)
    const names = held.join(', ') || 'no indicator'
    return when(held.length !== 1, `${names}: one record must have the duty "${duty}", no more`)
  })

/** Everything that is wrong with the records, one sentence a fault; empty when all is well. */
export function checkCatalogue(indicators: readonly Indicator[]): string[] {
  const faults = indicators.flatMap((record) =>
    RULES.flatMap((rule) => rule(record, indicators)).map((fault) => `${record.id}: ${fault}`),
  )
  return [...repeatedIds(indicators), ...dutiesAreHeld(indicators), ...faults]
}
