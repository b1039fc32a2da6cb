import { describe, expect, test } from 'vitest'
import { capitalised, listed } from '../../src/domain/list-text.ts'
import { compareNames } from '../../src/domain/name-order.ts'
import { remembered } from '../../src/domain/remembered.ts'
import { xmlText } from '../../src/domain/xml-text.ts'

describe('lists in words', () => {
  test('the last is joined by a word', () => {
    expect(listed([])).toBe('')
    expect(listed(['a'])).toBe('a')
    expect(listed(['a', 'b'])).toBe('a og b')
    expect(listed(['a', 'b', 'c'], 'eller')).toBe('a, b eller c')
  })

  test('a sentence begins with a capital, also å', () => {
    expect(capitalised('ås')).toBe('Ås')
    expect(capitalised('')).toBe('')
  })

  test('names stand as Norwegians look for them', () => {
    const names = ['Åfjord', 'Øygarden', 'Ærø', 'Alta', 'Zuno']
    expect(names.toSorted(compareNames)).toEqual(['Alta', 'Zuno', 'Ærø', 'Øygarden', 'Åfjord'])
  })
})

describe('text in XML', () => {
  test('what means something there is written out, what cannot be there is left out', () => {
    expect(xmlText('"<&>"')).toBe('&quot;&lt;&amp;&gt;&quot;')
    expect(xmlText('a\u0000b\u001fc\td')).toBe('abc\td')
  })
})

describe('what is remembered', () => {
  test('is made once for a key, also when it is nothing', () => {
    let made = 0
    const half = remembered((n: number) => {
      made += 1
      return n % 2 === 0 ? n / 2 : undefined
    })
    expect([half(4), half(4), half(3), half(3)]).toEqual([2, 2, undefined, undefined])
    expect(made).toBe(2)
  })
})
