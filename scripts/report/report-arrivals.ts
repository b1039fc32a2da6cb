import { hasValue } from '../../src/domain/observation.ts'
import type { Status } from '../../src/domain/observation.ts'
import type { PlaceCode } from '../../src/domain/place.ts'
import type { CellChange } from './diff.ts'
import { markdownTable, periodIn, plural, section, someOf } from './report-words.ts'
import type { NamedDiff } from './report-words.ts'

type NameOfPlace = (code: PlaceCode) => string

/** Periods that were not there before, and how many places have a row in them. */
export function periodSection(diffs: readonly NamedDiff[]): string {
  const rows = diffs.flatMap(({ name, newPeriods, indicator }) =>
    newPeriods.map(({ what, cells }) => [name, periodIn(what, indicator), String(cells)]),
  )
  if (!rows.length) return ''
  return section(
    'Nye perioder',
    markdownTable([['Tallserie', 'Ny periode', 'Steder'], ...rows]),
    'Se at antallet steder er omtrent som før (372 eller 373 når alle kommuner og fylker er med). Les så ett av tallene på siden etter publisering.',
  )
}

/** What came and went as a whole, places gained and lost, and changed reasons. */
export const arrivalSections = (diffs: readonly NamedDiff[], nameOf: NameOfPlace): string[] => [
  newSection(diffs),
  gainedSection(diffs, nameOf),
  lostSection(diffs, nameOf),
  statusSection(diffs, nameOf),
]

function newSection(diffs: readonly NamedDiff[]): string {
  const isNew = diffs.filter(({ kind }) => kind === 'new')
  if (!isNew.length) return ''
  return section(
    'Nye tallserier',
    isNew.map(({ name, cells }) => `- ${name}: ${plural(cells, 'tall', 'tall')}`).join('\n'),
    'Slå opp tre av tallene hos utgiveren før første publisering. Ingen av dem er en endring av noe leserne har sett.',
  )
}

function gainedSection(diffs: readonly NamedDiff[], nameOf: NameOfPlace): string {
  const lines = diffs.flatMap(({ name, newPlaces, gained }) => {
    const places = newPlaces.map(({ what }) => nameOf(what))
    const known = [...new Set(gained.map(({ place }) => nameOf(place)))]
    return [
      places.length &&
        `- ${name}: ${plural(places.length, 'sted', 'steder')} har fått tall: ${someOf(places)}.`,
      known.length &&
        `- ${name}: ${plural(gained.length, 'tall', 'tall')} er kommet til i perioder vi hadde fra før: ${someOf(known)}.`,
    ].filter((line) => typeof line === 'string')
  })
  if (!lines.length) return ''
  return section(
    'Steder som har fått tall',
    lines.join('\n'),
    'Ingenting, med mindre et sted du vet skulle mangle, har fått tall.',
  )
}

function lostSection(diffs: readonly NamedDiff[], nameOf: NameOfPlace): string {
  const lines = diffs.flatMap(({ name, kind, cells, lost }) => {
    if (kind === 'gone')
      return [`- ${name}: hele tallserien er borte (${plural(cells, 'tall', 'tall')}).`]
    const places = [...new Set(lost.map(({ place }) => nameOf(place)))]
    return lost.length
      ? [
          `- ${name}: ${plural(lost.length, 'tall', 'tall')} er borte fra ${plural(places.length, 'sted', 'steder')}: ${someOf(places)}.`,
        ]
      : []
  })
  if (!lines.length) return ''
  return section(
    'Steder som har mistet tall',
    lines.join('\n'),
    'Se på siden til utgiveren om tallene er trukket tilbake. Er de ikke det, så la være å godta oppdateringen, og prøv igjen om noen dager. De gamle tallene står i `data/changes/`.',
  )
}

const STATUS: Record<Status, string> = {
  ok: 'tall',
  missing: 'mangler',
  suppressed: 'skjult',
  'not-applicable': 'gjelder ikke',
  'border-change': 'annen grense',
  estimated: 'beregnet',
  preliminary: 'foreløpig',
}

function statusSection(diffs: readonly NamedDiff[], nameOf: NameOfPlace): string {
  const lines = diffs.flatMap((diff) => statusLines(diff, nameOf))
  if (!lines.length) return ''
  return section(
    'Endret merking',
    lines.join('\n'),
    'Foreløpige tall som blir endelige, trenger ingenting. Er et tall blitt borte («mangler», «skjult»), så se hos utgiveren hvorfor.',
  )
}

/** One line for every way from one status to another. */
function statusLines({ name, indicator, statuses }: NamedDiff, nameOf: NameOfPlace): string[] {
  const groups = new Map<string, CellChange[]>()
  for (const change of statuses) {
    const way = `${wordOf(change.before)} → ${wordOf(change.after)}`
    groups.set(way, [...(groups.get(way) ?? []), change])
  }
  return [...groups].map(([way, changes]) => {
    const cells = changes.map((one) => `${nameOf(one.place)} ${periodIn(one.period, indicator)}`)
    return `- ${name}: ${way} for ${plural(changes.length, 'tall', 'tall')}: ${someOf(cells, 4)}.`
  })
}

function wordOf(cell: CellChange['before']): string {
  if (!cell) return 'ikke hentet'
  return hasValue(cell.status) && cell.status !== 'ok'
    ? `${STATUS[cell.status]} tall`
    : STATUS[cell.status]
}
