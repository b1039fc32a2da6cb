import type { Indicator } from '../../src/domain/indicator.ts'

const text = (words: string) => ({ nb: words, nn: words })

/** A record for tests: persons on 1 January from an SSB table, unless said otherwise. */
export const indicator = (changes: Partial<Indicator> & { readonly id: string }): Indicator => ({
  title: text('Folk'),
  meaning: text('Hvor mange.'),
  unit: 'persons',
  decimals: 0,
  direction: 'neutral',
  theme: 'levende',
  period: { kind: 'january-1' },
  levels: ['kommune', 'fylke', 'land'],
  source: {
    kind: 'ssb',
    table: '06913',
    contents: { code: 'Folkemengde', label: ['folkemengde'] },
    regions: 'additive',
    from: '2020',
  },
  aggregation: { kind: 'from-source' },
  bounds: [0, 7_000_000],
  breaks: [],
  changedBy: { who: ['andre'], how: text('Folk flytter.') },
  definition: { text: text('Bosatte.'), url: 'https://example.org/' },
  role: 'shown',
  ...changes,
})
