/** The map's numbers, classes and views in words. */
import {
  differenceText,
  formatSigned,
  figureText,
  formatValue,
  unitName,
} from '../../domain/number-text.ts'
import type { Language } from '../../domain/indicator.ts'
import type { Fill, Legend, SpecialFill } from '../../map/fills.ts'
import type { MapFigure } from '../../map/map-figures.ts'
import type { IndicatorSummary } from '../../observations/shards.ts'
import { writer } from '../../ui/figure-text.ts'
import type { MapSelection } from './map-selection.ts'
import { viewUnit } from './map-model.ts'
import { MAP_TEXT } from './text.ts'

type Shown = Pick<MapSelection, 'view' | 'level' | 'period' | 'since'>

/** Writes what the view draws: numbers with their sign where they are differences. */
export function mapWords(summary: IndicatorSummary, shown: Shown, language: Language) {
  const text = MAP_TEXT[language]
  const { unit, decimals, difference } = viewUnit(summary, shown.view)
  const write = writer(summary, language)
  const number = (value: number): string =>
    difference ? formatSigned(value, decimals) : formatValue(value, unit, decimals)
  const unitWord = difference ? differenceUnit() : unitName(unit, language)
  return {
    number,
    /** `23,4 prosent`, `+1,2 prosentpoeng` */
    figure: (value: number): string =>
      difference
        ? `${value > 0 ? '+' : value < 0 ? '−' : ''}${differenceText(value, unit, decimals, language)}`
        : figureText(value, unit, decimals, language),
    /** What is drawn of a place: `22,8`, and of level and change in one `22,8 (+3,8)`. */
    drawn: ({ value, change }: MapFigure): string =>
      value === null
        ? ''
        : change === undefined
          ? number(value)
          : `${number(value)} (${formatSigned(change, viewUnit(summary, 'endring').decimals)})`,
    unit: unitWord,
    /** What the number is, where it is not the figure itself: `endring siden 2016`. */
    meaning: meaning(),
    period: write.period(shown.period),
    fill: (fill: Fill, legend: Legend): string => fillWords(fill, legend),
  }

  function differenceUnit(): string {
    return differenceText(2, unit, decimals, language).replace(/^[\d\s,]+/, '')
  }

  function meaning(): string {
    if (shown.view === 'endring') return text.changeSince(write.shortPeriod(shown.since))
    if (shown.view === 'begge') return text.bothSince(write.shortPeriod(shown.since))
    if (shown.view === 'landet') return text.fromCountry
    if (shown.view === 'avstand') return shown.level === 'fylke' ? text.fromFylker : text.fromPeers
    return ''
  }

  function fillWords(fill: Fill, legend: Legend): string {
    const line = legend.classes.find((one) => one.fill === fill)
    if (!line) return specialWords(fill as SpecialFill)
    const level = limitWords(line, number)
    if (!line.change) return level
    const step = viewUnit(summary, 'endring')
    return text.bothOf(
      level,
      limitWords(line.change, (value) => formatSigned(value, step.decimals)),
    )
  }

  function limitWords(
    { low, high }: { low: number | null; high: number | null },
    inWords: (value: number) => string,
  ): string {
    if (low === null) return high === null ? '' : text.under(inWords(high))
    return high === null ? text.andOver(inWords(low)) : text.range(inWords(low), inWords(high))
  }

  function specialWords(fill: SpecialFill): string {
    if (fill !== 'zero' || shown.view === 'verdi' || shown.view === 'begge')
      return text.specials[fill]
    return shown.view === 'endring' ? text.zeroChange : text.zeroDistance
  }
}

export type MapWords = ReturnType<typeof mapWords>
