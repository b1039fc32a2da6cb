import type { PlaceCode } from '../../src/domain/place.ts'
import type { Receipt, Revision } from '../../src/domain/receipt.ts'
import type {
  ChangesShard,
  ChangeUpdate,
  IndicatorChanges,
  RevisedFigures,
} from '../../src/observations/receipt-shards.ts'
import type { ChangeLine } from '../report/changes-file.ts'
import type { Update } from '../report/changes-store.ts'

/**
 * `endringer.json`: what every update did to the indicators in `shown`, newest first. Parts of a
 * breakdown count as their breakdown. An update that touched none of them is left out.
 */
export function changesShard(
  updates: readonly Update[],
  shown: ReadonlySet<string>,
  names: ReadonlyMap<PlaceCode, string>,
): ChangesShard {
  const told = updates.map((update) => tellUpdate(update, shown, names))
  return {
    updates: told
      .filter(({ indicators, accepted }) => indicators.length || accepted.length)
      .reverse(),
  }
}

/** What a person looked into and let pass: a warning, or figures that went. */
const isLetPass = ({ kind }: ChangeLine): boolean => kind === 'accepted' || kind === 'let-go'

const indicatorOf = ({ indicator }: ChangeLine): string => indicator.split('/')[0] ?? indicator

function tellUpdate(
  { date, number, lines }: Update,
  shown: ReadonlySet<string>,
  names: ReadonlyMap<PlaceCode, string>,
): ChangeUpdate {
  const byIndicator = new Map<string, ChangeLine[]>()
  for (const line of lines) {
    const id = indicatorOf(line)
    if (isLetPass(line) || !shown.has(id)) continue
    byIndicator.set(id, [...(byIndicator.get(id) ?? []), line])
  }
  return {
    date,
    number,
    indicators: [...byIndicator].map(([id, own]) => tellIndicator(id, own, names)),
    accepted: lines
      .filter(isLetPass)
      .map(({ indicator, why }) => ({ about: indicator, reason: why })),
  }
}

function tellIndicator(
  id: string,
  lines: readonly ChangeLine[],
  names: ReadonlyMap<PlaceCode, string>,
): IndicatorChanges {
  const of = (kind: ChangeLine['kind']) => lines.filter((line) => line.kind === kind)
  const isNew = of('new-indicator')
  const isGone = of('gone-indicator')
  const whole = [...isNew, ...isGone].reduce((sum, line) => sum + Number(line.cells), 0)
  return {
    id,
    kind: isNew.length ? 'new' : isGone.length ? 'gone' : 'changed',
    cells: whole,
    newPeriods: [
      ...new Map(
        of('new-period').map(({ period, cells }) => [period, { period, places: Number(cells) }]),
      ).values(),
    ],
    newPlaces: new Set(of('new-place').map(({ place }) => place)).size,
    gained: of('gained').length,
    lost: of('lost').length,
    statuses: of('status').length,
    revised: revisedIn(of('revised'), names),
  }
}

function revisedIn(
  lines: readonly ChangeLine[],
  names: ReadonlyMap<PlaceCode, string>,
): RevisedFigures | null {
  const [largest] = [...lines].sort((a, b) => sizeOf(b) - sizeOf(a))
  if (!largest) return null
  const periods = lines.map(({ period }) => period).sort()
  return {
    cells: lines.length,
    places: new Set(lines.map(({ place }) => place)).size,
    first: periods[0] ?? '',
    last: periods.at(-1) ?? '',
    why: largest.why,
    published: largest.published,
    largest: {
      place: largest.place,
      name: names.get(largest.place) ?? largest.place,
      period: largest.period,
      old: Number(largest.old),
      now: Number(largest.new),
    },
  }
}

const sizeOf = (line: ChangeLine): number => Math.abs(Number(line.new) - Number(line.old))

/** Figures that became another figure or were withdrawn, by indicator and place, oldest first. */
export function revisionsOf(updates: readonly Update[]): Map<string, Receipt['revisions']> {
  const found = new Map<string, Record<PlaceCode, Revision[]>>()
  for (const line of updates.flatMap(({ lines }) => lines)) {
    const withdrawn = line.kind === 'status' && line.new === ''
    if ((line.kind !== 'revised' && !withdrawn) || line.old === '') continue
    const places = found.get(line.indicator) ?? {}
    places[line.place] = [...(places[line.place] ?? []), revision(line)]
    found.set(line.indicator, places)
  }
  return found
}

/** Reasons that are our own doing, not the publisher's. */
const OURS: ReadonlySet<string> = new Set(['question', 'method'])

const revision = (line: ChangeLine): Revision => ({
  period: line.period,
  old: Number(line.old),
  now: line.new === '' ? null : Number(line.new),
  date: line.published || line.when,
  ...(OURS.has(line.why) ? { ours: true as const } : {}),
})
