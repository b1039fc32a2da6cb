import { figureText, formatNumber, formatSigned } from '../../src/domain/number-text.ts'
import type { PlaceCode } from '../../src/domain/place.ts'
import type { CellChange, ChangeReason } from './diff.ts'
import { markdownTable, periodIn, plural, section, shortDate } from './report-words.ts'
import type { NamedDiff } from './report-words.ts'

type NameOfPlace = (code: PlaceCode) => string

/** Examples shown of one indicator's revisions, the largest first. */
const MOST_EXAMPLES = 5

/** A change of this share of the old figure is worth asking the publisher about. */
const LARGE_SHARE = 0.1

const WHY: Record<ChangeReason, string> = {
  updated: 'utgiveren har oppdatert tabellen',
  edition: 'utgiveren har laget en ny utgave',
  question: 'vi spør kilden om noe annet enn før',
  inputs: 'tallet er regnet ut av andre tall som er endret',
  method: 'vi regner tallet ut på en annen måte enn før',
  unexplained: 'ukjent: kilden sier selv at den ikke er endret',
}

/** Figures that were one number and are another, an indicator at a time. */
export function revisionSection(diffs: readonly NamedDiff[], nameOf: NameOfPlace): string {
  const revised = diffs.filter((diff) => diff.revised.length)
  if (!revised.length) return ''
  return section(
    'Reviderte tall',
    revised.map((diff) => indicatorText(diff, nameOf)).join('\n\n'),
    actionFor(revised),
  )
}

function indicatorText(
  { name, indicator, revised, why, published }: NamedDiff,
  nameOf: NameOfPlace,
) {
  const places = new Set(revised.map(({ place }) => place)).size
  const largest = [...revised].sort((a, b) => size(b) - size(a))
  const date = published ? `, ${shortDate(published)}` : ''
  const head = ['Sted', 'Periode', 'Før', 'Nå', 'Endring']
  const rows = largest
    .slice(0, MOST_EXAMPLES)
    .map((change) => exampleRow(change, indicator, nameOf))
  return [
    `### ${name}`,
    `${plural(revised.length, 'tall', 'tall')} i ${plural(places, 'sted', 'steder')} (${periodsOf(revised, indicator)}). Årsak: ${WHY[why]}${date}.`,
    `De største endringene:`,
    markdownTable([head, ...rows]),
  ].join('\n\n')
}

function exampleRow(
  change: CellChange,
  indicator: NamedDiff['indicator'],
  nameOf: NameOfPlace,
): string[] {
  const { unit, decimals } = indicator
  const text = (value: number) => figureText(value, unit, decimals, 'nb')
  return [
    nameOf(change.place),
    periodIn(change.period, indicator),
    text(valueOf(change.before)),
    text(valueOf(change.after)),
    changeText(change, decimals),
  ]
}

/** `−37 (−2,1 %)`; the share is left out of what was nothing. */
function changeText(change: CellChange, decimals: number): string {
  const difference = formatSigned(valueOf(change.after) - valueOf(change.before), decimals)
  const share = shareOf(change)
  return Number.isFinite(share) ? `${difference} (${formatSigned(100 * share, 1)} %)` : difference
}

const valueOf = (cell: CellChange['before']): number => cell?.value ?? 0

const size = ({ before, after }: CellChange): number => Math.abs(valueOf(after) - valueOf(before))

const shareOf = ({ before, after }: CellChange): number =>
  (valueOf(after) - valueOf(before)) / Math.abs(valueOf(before))

function periodsOf(changes: readonly CellChange[], indicator: NamedDiff['indicator']): string {
  const periods = [...new Set(changes.map(({ period }) => period))].sort()
  const [first = '', last = ''] = [periods[0], periods.at(-1)]
  const text = (period: string) => periodIn(period, indicator)
  return first === last ? text(first) : `fra ${text(first)} til ${text(last)}`
}

function actionFor(revised: readonly NamedDiff[]): string {
  const unexplained = revised.filter(({ why }) => why === 'unexplained')
  const question = revised.filter(({ why }) => why === 'question')
  const large = revised.filter((diff) =>
    diff.revised.some((one) => Math.abs(shareOf(one)) > LARGE_SHARE),
  )
  const names = (diffs: readonly NamedDiff[]) => diffs.map(({ name }) => `«${name}»`).join(', ')
  const advice = [
    unexplained.length &&
      `Kilden sier ikke hvorfor tallene for ${names(unexplained)} er endret. Slå opp to av eksemplene hos utgiveren før du godtar dem.`,
    question.length &&
      `Vi har selv endret hva vi spør om for ${names(question)}. Se at det var meningen.`,
    large.length &&
      `Noen tall er endret med mer enn ${formatNumber(100 * LARGE_SHARE, 0)} prosent (${names(large)}). Slå opp det øverste eksemplet hos utgiveren, og les om de forklarer revisjonen.`,
  ].filter(Boolean)
  const rest =
    'Alle endrede tall blir stående i `data/changes/`, og leserne ser dem i Endringsloggen. Har dere brukt et av eksemplene i en tekst, så rett teksten.'
  return [...advice, rest].join(' ')
}
