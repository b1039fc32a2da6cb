import { describe, expect, it } from 'vitest'
import type { IndicatorSummary } from '../../../src/observations/shards.ts'
import { insteadOf } from '../../../src/pages/map/instead-of.ts'

const of = (id: string, title: string, some: Partial<IndicatorSummary> = {}) =>
  ({ id, title, theme: 'helse', coverage: 300, ...some }) as IndicatorSummary

describe('what to look at instead of an indicator without figures', () => {
  const missing = of('barn-i-lavinntekt', 'Barn i lavinntektsfamilier', {
    coverage: 0,
    contrasts: ['leid-bolig'],
  })
  const all = [
    missing,
    of('folketall', 'Folketall', { theme: 'arbeid' }),
    of('sykefravaer', 'Legemeldt sykefravær'),
    of('lavinntekt-alle-aldre', 'Personer med lav inntekt'),
    of('leid-bolig', 'Husholdninger som leier', { theme: 'arbeid' }),
    of('vedvarende-lavinntekt', 'Vedvarende lavinntekt', { coverage: 0 }),
  ]
  it('is first its own contrast, then its like, then its theme; never one without figures', () => {
    expect(insteadOf(missing, all).map(({ id }) => id)).toEqual([
      'leid-bolig',
      'lavinntekt-alle-aldre',
      'sykefravaer',
    ])
  })
})
