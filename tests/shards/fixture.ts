import type { Indicator } from '../../src/domain/indicator.ts'
import type { Observation, Status } from '../../src/domain/observation.ts'
import type { Kommune } from '../../src/domain/place.ts'
import type { Places } from '../../scripts/places/read-places.ts'

const kommune = (code: string, kostraGroup: string, neighbours: string[] = []): Kommune => ({
  code,
  name: `Sted ${code}`,
  fylke: code.slice(0, 2),
  kostraGroup,
  centralityClass: '01',
  centralityIndex: 900,
  economicRegion: '1',
  neighbours,
})

const text = (word: string) => ({ nb: word, nn: word })

/** Three fylker: one of one kommune, one of six alike, one of one more of the same kind. */
export const PLACES: Places = {
  kommuner: [
    kommune('0301', 'EKG13', ['3101']),
    ...[1, 2, 3, 4, 5, 6].map((i) => kommune(`310${i}`, 'EKG01', i === 1 ? ['0301', '3201'] : [])),
    kommune('3201', 'EKG01', ['3101']),
  ],
  fylker: ['03', '31', '32'].map((code) => ({ code, name: `Fylke ${code}` })),
  versions: [],
  changes: [],
  peerGroups: [
    { kind: 'kostra', code: 'EKG01', name: text('Gruppe 1'), meaning: text('Små') },
    { kind: 'centrality', code: '01', name: text('Klasse 1'), meaning: text('Sentrale') },
    { kind: 'economic-region', code: '1', name: text('Regionen'), meaning: text('Nær') },
  ],
}

/** An indicator of which only what differs need be said. */
export const indicator = (some: Partial<Indicator> & { readonly id: string }): Indicator => ({
  title: text(some.id),
  meaning: text('Hva det er.'),
  unit: 'percent',
  decimals: 1,
  direction: 'neutral',
  theme: 'helse',
  period: { kind: 'year' },
  levels: ['kommune', 'fylke', 'land'],
  source: {
    kind: 'ssb',
    table: '07459',
    contents: { label: [] },
    regions: 'rate',
    from: '2020',
  },
  aggregation: { kind: 'from-source' },
  bounds: [0, 100],
  breaks: [],
  changedBy: { who: ['kommune'], how: text('Slik.') },
  definition: { text: text('Slik.'), url: 'https://example.org' },
  role: 'shown',
  ...some,
})

/** `place period value`; a word in the value's place is the reason why there is none. */
export function observations(...lines: readonly string[]): Observation[] {
  return lines.map((line) => {
    const [place = '', period = '', value = ''] = line.split(' ')
    return /^-?[\d.]+$/.test(value)
      ? { place, period, value: Number(value), status: 'ok' }
      : { place, period, value: null, status: value as Status }
  })
}
