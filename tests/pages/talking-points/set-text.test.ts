import { describe, expect, test } from 'vitest'
import { readPoints } from '../../../src/addresses/talking-points.ts'
import { pointsModel } from '../../../src/pages/talking-points/points-model.ts'
import { pictureOf } from '../../../src/pages/talking-points/point-picture.ts'
import { copiedSet } from '../../../src/pages/talking-points/set-text.ts'
import { scene, THEMES } from './fixture.ts'

const LINK = 'https://eksempel.no/sted/3101-halden/snakkepunkter?punkt=a&b'

function copied(language: 'nb' | 'nn', count: number) {
  const shown = scene(language)
  const ids = THEMES.map(({ id }) => id)
  const { themes } = pointsModel(shown, readPoints('', ids))
  const points = themes.flatMap((theme) => theme.points).slice(0, count)
  const { indicators } = shown.data
  const heading = count > 1 ? 'Snakkepunkter om Halden' : null
  return { shown, points, ...copiedSet({ points, heading, link: LINK, indicators, language }) }
}

describe('copied text', () => {
  test('one point: sentence, source, period, dates and the way back', () => {
    const { plain, points } = copied('nb', 1)
    const [sentence, source, , link] = plain.split('\n')
    expect(sentence).toBe(points[0]?.sentence)
    expect(source).toMatch(
      /^Kilde: SSB tabell <07459> · tall for \d{4}.* · oppdatert 25\. februar 2026 · hentet 1\. november 2026$/,
    )
    expect(link).toBe(`Fra Lokaltall: ${LINK}`)
  })

  test('several are numbered under a heading, and each has its source', () => {
    const { plain, points } = copied('nn', 4)
    expect(plain).toMatch(/^Snakkepunkter om Halden\n\n1\. /)
    expect(plain).toContain(`4. ${points[3]?.sentence}`)
    expect(plain.match(/^Kjelde: /gm)?.length).toBeGreaterThanOrEqual(4)
  })

  test('the rich form says the same, with nothing of it read as HTML', () => {
    const { html, points } = copied('nb', 2)
    expect(html).toContain(`<strong>${points[1]?.sentence}</strong>`)
    expect(html).toContain('SSB tabell &lt;07459&gt;')
    expect(html).toContain('?punkt=a&amp;b')
    expect(html.match(/<li>/g)).toHaveLength(2)
  })

  test('a reservation goes along', () => {
    const { points, shown } = copied('nb', 1)
    const [point] = points
    if (!point) throw new Error('nothing to copy')
    const light = {
      colour: 'yellow',
      reasons: [{ code: 'preliminary', colour: 'yellow' }],
    } as const
    const warned = { ...point, offer: { ...point.offer, light } }
    const { indicators } = shown.data
    const { plain } = copiedSet({
      points: [warned],
      heading: null,
      link: LINK,
      indicators,
      language: 'nb',
    })
    expect(plain).toContain('\nForbehold: Et av tallene er foreløpig')
  })
})

test('the picture says what the card says, and draws the country only where levels compare', () => {
  const { points, shown } = copied('nb', 20)
  const { data } = shown
  const picture = (indicator: string) => {
    const point = points.find(({ offer }) => offer.claim.indicator === indicator)
    if (!point) throw new Error(`no point of ${indicator}`)
    return pictureOf({ point, place: data.place, placeName: 'Halden', data, language: 'nb' })
  }
  const share = picture('andel-65-pluss')
  expect(share.source).toMatch(
    /^Kilde: SSB tabell <07459> · tall for .+ · oppdatert 25\. februar 2026 · .+$/,
  )
  expect(share.maker).toBe('Lokaltall · tallene er hentet 1. november 2026')
  expect(share.chart).toMatchObject({
    first: '19,0\u00a0prosent, 2016',
    last: '22,8\u00a0prosent, 2026',
  })
  expect(share.chart).toMatchObject({ country: { periods: expect.any(Array) as unknown } })
  expect(picture('folketall').chart).toMatchObject({ country: null })
})
