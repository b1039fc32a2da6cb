import { beforeAll, describe, expect, it } from 'vitest'
import { readPlaces } from '../../scripts/places/read-places.ts'
import { borderHistory } from '../../src/domain/borders.ts'
import type { Language } from '../../src/domain/indicator.ts'
import { describeEvent, placeHistories, type PlaceEvent } from '../../src/domain/place-history.ts'

let historyOf: (place: string) => readonly PlaceEvent[]

beforeAll(async () => {
  const { changes, versions, kommuner } = await readPlaces('data')
  const borders = borderHistory(
    changes,
    kommuner.map(({ code }) => code),
  )
  historyOf = placeHistories({ changes, versions, borders, since: '1990-01-01' })
})

const told = (place: string, language: Language = 'nb') =>
  historyOf(place).map((event) => describeEvent(event, language))

describe('placeHistories', () => {
  it('tells a merger and a new number, newest first', () => {
    expect(told('3205')).toEqual([
      '1. januar 2024: Lillestrøm fikk nytt nummer: 3205 (før 3030).',
      '1. januar 2020: Sørum, Fet og Skedsmo ble slått sammen til Lillestrøm (3030).',
    ])
  })
  it('tells a split to each of those who got a part', () => {
    for (const place of ['5055', '5056', '5059'])
      expect(told(place)).toContain(
        '1. januar 2020: Snillfjord ble delt mellom Heim, Hitra og Orkland.',
      )
    expect(told('5055', 'nn')[0]).toBe(
      '1. januar 2020: Halsa, Hemne og ein del av Snillfjord vart slegne saman til Heim (5055).',
    )
  })
  it('tells old Ålesund to both that came of it, and no more to Haram than is its own', () => {
    expect(told('1580')).toEqual([
      '1. januar 2024: Ålesund ble delt i Ålesund og Haram.',
      '1. januar 2020: Ålesund, Ørskog, Skodje, Haram og Sandøy ble slått sammen til Ålesund (1507).',
    ])
  })
  it('tells a kommune that moved to another fylke from one whose fylke changed', () => {
    expect(told('5061')).toEqual([
      '1. januar 2019: Rindal gikk fra Møre og Romsdal til Trøndelag og fikk nummeret 5061 (før 1567).',
    ])
    expect(historyOf('3101').map(({ kind }) => kind)).toEqual(['renumbered', 'renumbered'])
    expect(historyOf('3236').map(({ kind }) => kind)).toEqual(['renumbered', 'moved-fylke'])
  })
  it('tells a new name, but not a qualifier that comes and goes', () => {
    expect(told('3901', 'nn')).toContain('1. januar 2003: Borre fekk namnet Horten.')
    expect(told('3322')).toContain(
      '1. januar 2020: Nes fikk navnet Nesbyen og nummeret 3040 (før 0616).',
    )
    expect(told('4602').some((line) => line.includes('(Sogn og Fjordane)'))).toBe(false)
    expect(historyOf('0301')).toEqual([])
  })
  it('tells a part that went over to a neighbour', () => {
    expect(told('3411')).toContain('1. januar 1992: En del av Ringsaker gikk over til Hamar.')
    expect(told('3120')).toContain(
      '1. januar 1992: Varteig ble delt mellom Sarpsborg og Rakkestad.',
    )
  })
  it('tells of fylker, also where KLASS has no record of the change', () => {
    expect(told('55')).toEqual([
      '1. januar 2024: Troms og Finnmark ble delt mellom fylkene Troms og Finnmark.',
      '1. januar 2020: Fylkene Troms og Finnmark ble slått sammen til Troms og Finnmark (54).',
    ])
    expect(told('50')).toEqual([
      '1. januar 2018: Fylkene Sør-Trøndelag og Nord-Trøndelag ble slått sammen til Trøndelag (50).',
    ])
    expect(historyOf('0')).toEqual([])
  })
})
