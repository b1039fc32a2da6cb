/** The headline and the pattern of what the map shows, in words. Pure. */
import type { Language } from '../../domain/indicator.ts'
import { shortName } from '../../domain/place-name.ts'
import { quantile } from '../../domain/summary-statistics.ts'
import { isTotal } from '../../domain/unit.ts'
import { findingOf } from '../../map/finding.ts'
import { findingSentence } from '../../map/finding-text.ts'
import type { FigureSource } from '../../map/map-figures.ts'
import type { IndicatorShard } from '../../observations/shards.ts'
import { writer } from '../../ui/figure-text.ts'
import { groupsInSentence, type NamedGroup } from '../../ui/group-names.ts'
import type { MapInput, MapModel, MapRow } from './map-model.ts'
import { goesBothWays, viewUnit } from './map-model.ts'
import type { MapSelection } from './map-selection.ts'
import type { MapWords } from './map-words.ts'
import type { MapText } from './text.ts'

export interface Found {
  readonly input: MapInput
  readonly source: FigureSource
  readonly model: MapModel
  readonly selection: MapSelection
  readonly said: IndicatorShard['said']
  readonly groups: readonly NamedGroup[]
}

/** The finding as a sentence without its full stop; null where there is nothing to tell of. */
export function mapFinding(found: Found, language: Language): string | null {
  const { input, source, model, selection, said } = found
  const { summary } = input
  const { view, level } = selection
  const { unit, decimals } = viewUnit(summary, view)
  const finding = findingOf({
    source,
    request: selection,
    figures: model.figures,
    legend: model.legend,
    decimals,
    signed: goesBothWays(summary, view),
    total: isTotal(summary.unit),
    some: selection.groups.length > 0,
    fylker: input.fylker,
  })
  if (!finding || !said) return null
  const { shortPeriod } = writer(summary, language)
  const [from = '', to = ''] = [selection.since, selection.period].toSorted()
  const ahead = summary.projection !== undefined
  return findingSentence(finding, {
    language,
    words: said[language],
    unit,
    decimals,
    change: viewUnit(summary, 'endring'),
    level,
    within: groupsInSentence(found.groups),
    nameOf: (code) => shortName(input.names.get(code) ?? code),
    periods: [shortPeriod(from), shortPeriod(to)],
    from: view === 'landet' ? 'land' : level,
    foretold: ahead ? shortPeriod(selection.period) : null,
  })
}

/** Fewer than this have no middle half to speak of. */
const ENOUGH_FOR_HALF = 8

/** What the picture shows, for those who do not see it: its ends and its middle half. */
export function patternText(rows: readonly MapRow[], words: MapWords, text: MapText): string {
  const known = rows.flatMap((row) => (row.value === null ? [] : { ...row, value: row.value }))
  const sorted = known.toSorted((a, b) => a.value - b.value)
  const [low, high] = [sorted[0], sorted.at(-1)]
  if (!low || !high || low === high) return text.patternFew(known.length)
  const named = ({ name, value }: { name: string; value: number }) =>
    `${shortName(name)} (${words.figure(value)})`
  const values = sorted.map(({ value }) => value)
  const [q1, q3] = [quantile(values, 0.25), quantile(values, 0.75)]
  const half =
    known.length >= ENOUGH_FOR_HALF && q1 !== null && q3 !== null
      ? text.patternMiddle(words.number(q1), words.figure(q3))
      : ''
  return [text.patternEnds(named(low), named(high)), half].filter(Boolean).join(' ')
}
