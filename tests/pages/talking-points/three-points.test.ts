import fc from 'fast-check'
import { expect, test } from 'vitest'
import { pointsModel, type ThemePoints } from '../../../src/pages/talking-points/points-model.ts'
import { readPoints } from '../../../src/addresses/talking-points.ts'
import { threePoints } from '../../../src/pages/talking-points/three-points.ts'
import { scene, THEMES } from './fixture.ts'

const { themes } = pointsModel(
  scene(),
  readPoints(
    '?flere=helse:300,levende:300',
    THEMES.map(({ id }) => id),
  ),
)
const suggested = themes.flatMap(({ points }) => points)

/** The page with these of its suggestions, each in its theme, safe or not. */
const withSafe = (safe: readonly boolean[]): ThemePoints[] => {
  const colours = new Map(
    suggested.map(({ address }, i) => [address, safe[i % safe.length] ? 'green' : 'yellow']),
  )
  return themes.map((theme) => ({
    ...theme,
    points: theme.points.map((point) => ({
      ...point,
      offer: {
        ...point.offer,
        light: { ...point.offer.light, colour: colours.get(point.address) as 'green' | 'yellow' },
      },
    })),
  }))
}

test('three that are safe and different, of as many themes as there are', () => {
  expect(suggested.length).toBeGreaterThan(6)
  const safes = fc.array(fc.boolean(), { minLength: 1, maxLength: suggested.length })
  fc.assert(
    fc.property(safes, (safe) => {
      const page = withSafe(safe)
      const green = page.map(({ points }) =>
        points.filter(({ offer }) => offer.light.colour === 'green'),
      )
      const took = threePoints(page, () => true).map(({ address }) => address)
      expect(took).toHaveLength(Math.min(3, green.flat().length))
      expect(new Set(took).size).toBe(took.length)
      expect(green.flat().map(({ address }) => address)).toEqual(expect.arrayContaining(took))
      const themesWith = green.filter((points) => points.length > 0).length
      const themesTaken = green.filter((points) =>
        points.some(({ address }) => took.includes(address)),
      ).length
      expect(themesTaken).toBe(Math.min(3, themesWith))
    }),
  )
})

test('a bare figure is taken only where too few are telling', () => {
  const kinds = new Set(suggested.map(({ offer }) => offer.claim.kind))
  const page = withSafe([true])
  fc.assert(
    fc.property(fc.subarray([...kinds]), (telling) => {
      const isTelling = ({ kind }: { kind: string }) => telling.some((one) => one === kind)
      const took = threePoints(page, isTelling)
      const able = suggested.filter(({ offer }) => isTelling(offer.claim)).length
      expect(took.filter(({ offer }) => isTelling(offer.claim))).toHaveLength(Math.min(3, able))
    }),
  )
})
