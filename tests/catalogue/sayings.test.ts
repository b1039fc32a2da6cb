import { describe, expect, test } from 'vitest'
import { INDICATORS } from '../../src/catalogue/index.ts'
import { SAYINGS } from '../../src/catalogue/sayings/index.ts'
import { isTotal } from '../../src/domain/unit.ts'
import type { Saying } from '../../src/domain/saying.ts'

/** A breakdown (`aldersfordeling`) has no one figure of a place to make a sentence of. */
const spoken = INDICATORS.filter((one) => one.role === 'shown' && !one.parts)

const texts = (saying: Saying): string[] => JSON.stringify(saying).match(/"[^"]*"/g) ?? []

describe('sayings', () => {
  test.each(spoken.map(({ id }) => id))('%s has words in both languages', (id) => {
    expect(Object.keys(SAYINGS[id] ?? {}).toSorted()).toEqual(['nb', 'nn'])
  })

  test('none is of something that is not in the catalogue', () => {
    const ids = new Set(spoken.map(({ id }) => id))
    expect(Object.keys(SAYINGS).filter((id) => !ids.has(id))).toEqual([])
  })

  test.each(spoken.map((one) => [one.id, one] as const))(
    '%s says what its record is',
    (id, one) => {
      for (const saying of Object.values(SAYINGS[id] ?? {})) {
        expect(saying.subject).toContain('{where}')
        expect(saying.subject).toMatch(/^[a-zæøå]/)
        // A share in percent is a share of something; nothing else is.
        expect(saying.level.kind === 'share').toBe(one.unit === 'percent')
        expect(saying.crossing !== undefined).toBe(one.milestone !== undefined)
        const growth = saying.level.kind === 'amount' && saying.level.years !== undefined
        expect(growth).toBe(one.unit === 'percent-change')
      }
    },
  )

  test('a total that cannot be below zero has words for its share, and no share has', () => {
    for (const one of spoken) {
      const signed = one.bounds[0] < 0
      const whole =
        isTotal(one.unit) && !signed && !one.projection && one.levels.includes('kommune')
      expect([one.id, SAYINGS[one.id]?.nb.part !== undefined]).toEqual([one.id, whole])
    }
  })

  test('growth is of as many years as the record says', () => {
    for (const one of spoken) {
      if (one.source.kind !== 'derived' || one.source.operation !== 'growth') continue
      const { level } = SAYINGS[one.id]?.nb ?? {}
      expect([one.id, level?.kind === 'amount' && level.years]).toEqual([one.id, one.source.years])
    }
  })

  test('figures that can be below zero are never said to grow by less than nothing', () => {
    for (const one of spoken.filter(({ bounds }) => bounds[0] < 0))
      for (const { level } of Object.values(SAYINGS[one.id] ?? {}))
        expect([one.id, level.kind === 'amount' && level.below?.length]).toEqual([one.id, 3])
  })

  test('nynorsk is nynorsk', () => {
    const bokmaal =
      /(^|[^a-zæøå])(ikke|hvor|hver|kommuner|fra|mer|innbyggere|tallet|andelen|boliger|bodde|flere|siden|ble|husholdninger|skole|høyere|lavere)([^a-zæøå]|$)/
    const nynorsk = Object.values(SAYINGS).flatMap(({ nn }) => texts(nn))
    expect(nynorsk.length).toBeGreaterThan(300)
    expect(nynorsk.filter((text) => bokmaal.test(text))).toEqual([])
  })
})
