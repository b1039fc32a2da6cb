import { describe, expect, it } from 'vitest'
import type { Group } from '../../../src/domain/group-kinds.ts'
import { readMap, writeMap, type MapAddress } from '../../../src/addresses/map.ts'
import {
  formChange,
  groupsChange,
  levelChange,
  mapSelection,
  sortedBy,
  toggled,
  withGroup,
} from '../../../src/pages/map/map-selection.ts'

const choices = {
  periodsOf: {
    kommune: ['2010', '2015', '2016', '2020', '2024'],
    fylke: ['2010', '2015', '2016', '2020', '2024'],
  },
  summary: {
    newest: '2024',
    levels: ['kommune', 'fylke'] as const,
    breaks: [],
  },
  views: ['verdi', 'endring'] as const,
  places: new Set(['0301', '3101', '31']),
  isGroup: ({ code }: Group) => ['31', 'EKG10', '06', 'nord-norge'].includes(code),
  hasRegions: true,
}

const read = (search: string) => mapSelection(readMap(search), choices)

describe('mapSelection', () => {
  it('has a selection for an empty address', () => {
    expect(read('')).toEqual({
      level: 'kommune',
      period: '2024',
      since: '2015',
      method: 'kvantil',
      view: 'verdi',
      form: 'kart',
      groups: [],
      regions: null,
      places: [],
      place: '',
      picked: '',
      search: '',
      sort: 'verdi',
      descending: true,
      extent: null,
    })
  })
  it('opens each level on its own newest period', () => {
    const summary = { ...choices.summary, newestOf: { fylke: '2020' } }
    const at = (search: string) => mapSelection(readMap(search), { ...choices, summary }).period
    expect(at('')).toBe('2024')
    expect(at('nivaa=fylke')).toBe('2020')
    expect(at('nivaa=fylke&periode=2015')).toBe('2015')
  })
  it('counts a change from a period that was measured alike, where there is one', () => {
    const since = (period: string, search = '') => {
      const summary = { ...choices.summary, breaks: [{ period, reason: '' }] }
      return mapSelection(readMap(search), { ...choices, summary }).since
    }
    expect(since('2016')).toBe('2016')
    expect(since('2020')).toBe('2020')
    expect(since('2010')).toBe('2015')
    // Nothing is measured as the last one is, or one asks for it.
    expect(since('2024')).toBe('2015')
    expect(since('2020', 'sammenlign=2010')).toBe('2010')
  })
  it('knows only the periods that the level has figures of', () => {
    const few = { ...choices, periodsOf: { kommune: ['2015', '2016'], fylke: ['2024'] } }
    const at = (search: string) => mapSelection(readMap(search), few)
    expect(at('periode=2020')).toMatchObject({ period: '2016', since: '2015' })
    expect(at('nivaa=fylke')).toMatchObject({ period: '2024' })
  })
  it('opens on fylker where no kommune has figures', () => {
    const none = { ...choices, periodsOf: { kommune: [], fylke: ['2020'] } }
    expect(mapSelection(readMap(''), none)).toMatchObject({ level: 'fylke', period: '2020' })
  })
  it('reads every part', () => {
    const address =
      'nivaa=kommune&periode=2020&sammenlign=2010&klasser=like&visning=endring&form=ruter&fylke=31&kostra=EKG10&regioner=kostra&sted=0301,3101&klasse=c2&sok=ha&sorter=sted&retning=synkende&utsnitt=262.4,6645.1,120'
    expect(read(address)).toEqual({
      level: 'kommune',
      period: '2020',
      since: '2010',
      method: 'like',
      view: 'endring',
      form: 'ruter',
      groups: [
        { kind: 'fylke', code: '31' },
        { kind: 'kostra', code: 'EKG10' },
      ],
      regions: 'kostra',
      places: ['0301', '3101'],
      place: '3101',
      picked: 'c2',
      search: 'ha',
      sort: 'sted',
      descending: true,
      extent: { x: 262.4, y: 6645.1, width: 120 },
    })
  })
  it('reads parts that make no sense as left out', () => {
    const nonsense =
      'nivaa=by&periode=1066&sammenlign=x&klasser=9&visning=landet&form=kule&fylke=<x>&sted=9999&klasse=%3Cb%3E&sorter=farge&utsnitt=1e9,0,-1'
    expect(read(nonsense)).toEqual(read(''))
  })
  it('takes squares as a view too', () => {
    expect(read('visning=ruter')).toMatchObject({ view: 'verdi', form: 'ruter' })
    expect(read('visning=ruter&form=kart').form).toBe('kart')
  })
  it('keeps a place only at its own level, and groups only for kommuner', () => {
    expect(read('nivaa=fylke&sted=3101').place).toBe('')
    expect(read('nivaa=fylke&sted=31&fylke=31')).toMatchObject({ place: '31', groups: [] })
    expect(read('nivaa=fylke&landsdel=nord-norge').groups).toHaveLength(1)
  })
})

describe('what is zoomed to', () => {
  const after = (search: string, parts: Partial<MapAddress>) =>
    writeMap({ ...readMap(search), ...parts })
  const zoomed = 'utsnitt=262,6645,120'
  it('is kept at another level, but not where the ground is another', () => {
    expect(after(zoomed, levelChange('fylke', read(zoomed)))).toContain(zoomed)
    for (const other of [`form=ruter&${zoomed}`, `fylke=31&${zoomed}`])
      expect(after(other, levelChange('fylke', read(other)))).not.toContain('utsnitt')
    expect(after(zoomed, formChange('ruter'))).toBe('?form=ruter')
  })
  it('is not kept for another group, nor is what was picked out', () => {
    const group = { kind: 'kostra', code: 'EKG10' } as const
    const both = withGroup(read('fylke=31').groups, group)
    expect(after(`fylke=31&klasse=c2&${zoomed}`, groupsChange(both))).toBe('?fylke=31&kostra=EKG10')
    expect(withGroup(both, { kind: 'fylke', code: '' })).toEqual([group])
    expect(after(`fylke=31&klasse=c2&${zoomed}`, groupsChange([]))).toBe('')
  })
})

describe('toggled', () => {
  it('adds a place last, and takes one out', () => {
    expect(toggled(['0301'], '3101')).toEqual(['0301', '3101'])
    expect(toggled(['0301', '3101'], '0301')).toEqual(['3101'])
  })
})

describe('sortedBy', () => {
  it('turns the same column, and starts numbers from the highest', () => {
    expect(sortedBy('verdi', read(''))).toEqual({ sort: 'verdi', descending: false })
    expect(sortedBy('sted', read(''))).toEqual({ sort: 'sted', descending: false })
  })
})
