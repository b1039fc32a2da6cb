import type { Language } from '../domain/indicator.ts'
import { figureText, formatFigure, formatValue } from '../domain/number-text.ts'
import { inPeriod, periodText, shortPeriodText } from '../domain/period-text.ts'
import type { IndicatorSummary } from '../observations/shards.ts'

/** The ways an indicator's values and periods are written, bound to its unit, decimals and periods. */
export function writer(summary: IndicatorSummary, language: Language) {
  const { unit, decimals, kind, windowYears } = summary
  return {
    /** Number and unit apart. */
    figure: (value: number) => formatFigure(value, unit, decimals, language),
    /** `23,4 prosent` */
    text: (value: number) => figureText(value, unit, decimals, language),
    /** `23,4` */
    number: (value: number) => formatValue(value, unit, decimals),
    /** `1. januar 2026` */
    period: (period: string) => periodText(period, kind, language, windowYears),
    /** `2026` */
    shortPeriod: (period: string) => shortPeriodText(period, kind, windowYears),
    /** `i 2024`, `1. januar 2026` */
    inPeriod: (period: string) => inPeriod(period, kind, language, windowYears),
  }
}
