import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { chooseWordings, openingOf, turned } from '../../../src/claims/sentences/choose-wordings.ts'

describe('openings', () => {
  test('are the first two words, in small letters', () => {
    expect(openingOf('I Halden var det mange.')).toBe('i halden')
    expect(openingOf('21,5\u00a0prosent av dem')).toBe('21,5 prosent')
  })

  test('an earlier sentence gives way when a later one has no other opening', () => {
    const chosen = chooseWordings([['I Halden er a.', 'Siden 2016 er a.'], ['I Halden er b.']])
    expect(chosen).toEqual(['Siden 2016 er a.', 'I Halden er b.'])
  })

  test('where it cannot be had the least used opening is taken', () => {
    const chosen = chooseWordings([
      ['I Halden a.'],
      ['I Halden b.'],
      ['I Halden c.', 'På Frøya c.'],
      ['På Frøya d.', 'I Halden d.'],
    ])
    expect(chosen).toHaveLength(4)
    const times = chosen.filter((one) => openingOf(one) === 'i halden').length
    expect(times).toBe(2)
  })

  test('no opening comes twice whenever there is a way', () => {
    const list = fc.array(fc.uniqueArray(fc.integer({ min: 0, max: 8 }), { minLength: 1 }), {
      maxLength: 7,
    })
    fc.assert(
      fc.property(list, (numbers) => {
        const wordings = numbers.map((own, i) => own.map((opening) => `Åpning nr${opening} ${i}.`))
        const chosen = chooseWordings(wordings)
        chosen.forEach((sentence, i) => expect(wordings[i]).toContain(sentence))
        fc.pre(canDiffer(numbers))
        expect(new Set(chosen.map(openingOf)).size).toBe(chosen.length)
      }),
    )
  })

  test('turning a list keeps its order round', () => {
    expect(turned(['a', 'b', 'c'], 4)).toEqual(['b', 'c', 'a'])
    expect(turned([], 4)).toEqual([])
  })
})

/** By trying everything. */
function canDiffer(lists: readonly (readonly number[])[], used: readonly number[] = []): boolean {
  const [first, ...rest] = lists
  if (!first) return true
  return first.some((one) => !used.includes(one) && canDiffer(rest, [...used, one]))
}
