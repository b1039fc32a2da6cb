import { describe, expect, it } from 'vitest'
import { mapSelection, sortedBy, withParts } from '../../../src/pages/map/map-address.ts'

const choices = {
  summary: {
    periods: ['2010', '2015', '2016', '2020', '2024'],
    newest: '2024',
    levels: ['kommune', 'fylke'] as const,
  },
  views: ['verdi', 'endring'] as const,
  places: new Set(['3101', '31']),
}

const read = (search: string) => mapSelection(new URLSearchParams(search), choices)

describe('mapSelection', () => {
  it('has a selection for an empty address', () => {
    expect(read('')).toEqual({
      level: 'kommune',
      period: '2024',
      since: '2015',
      method: 'kvantil',
      view: 'verdi',
      form: 'kart',
      group: null,
      place: '',
      picked: '',
      search: '',
      sort: 'verdi',
      descending: true,
    })
  })
  it('reads every part', () => {
    const address =
      'nivaa=kommune&periode=2020&sammenlign=2010&klasser=like&visning=endring&form=ruter&kostra=EKG10&sted=3101&klasse=c2&sok=ha&sorter=sted&retning=synkende'
    expect(read(address)).toEqual({
      level: 'kommune',
      period: '2020',
      since: '2010',
      method: 'like',
      view: 'endring',
      form: 'ruter',
      group: { kind: 'kostra', code: 'EKG10' },
      place: '3101',
      picked: 'c2',
      search: 'ha',
      sort: 'sted',
      descending: true,
    })
  })
  it('reads parts that make no sense as left out', () => {
    const nonsense =
      'nivaa=by&periode=1066&sammenlign=x&klasser=9&visning=landet&form=kule&fylke=<x>&sted=9999&klasse=%3Cb%3E&sorter=farge'
    expect(read(nonsense)).toEqual(read(''))
  })
  it('takes squares as a view too', () => {
    expect(read('visning=ruter')).toMatchObject({ view: 'verdi', form: 'ruter' })
  })
  it('keeps a place only at its own level, and groups only for kommuner', () => {
    expect(read('nivaa=fylke&sted=3101').place).toBe('')
    expect(read('nivaa=fylke&sted=31&fylke=31')).toMatchObject({ place: '31', group: null })
  })
})

describe('withParts', () => {
  it('changes some parts, takes out the empty, and leaves the rest', () => {
    const next = withParts(new URLSearchParams('a=1&b=2&c=3'), { b: '', c: '4' })
    expect(next.toString()).toBe('a=1&c=4')
  })
})

describe('sortedBy', () => {
  it('turns the same column, and starts numbers from the highest', () => {
    expect(sortedBy('verdi', read(''))).toEqual({ sorter: 'verdi', retning: 'stigende' })
    expect(sortedBy('sted', read(''))).toEqual({ sorter: 'sted', retning: 'stigende' })
  })
})
