import fc from 'fast-check'
import { expect, test } from 'vitest'
import { sealed, unsealed } from '../../src/observations/seal.ts'

const FILE = 'sted/3101.json'
const VERSION = 'f31d1004b1'
const content = fc.json({ maxDepth: 2 })

test('what is sealed is JSON, and comes back as it was', () => {
  fc.assert(
    fc.property(content, (text) => {
      const whole = sealed(text, FILE, VERSION)
      expect(unsealed(whole, FILE, VERSION)).toBe(text)
      expect(JSON.stringify((JSON.parse(whole) as { content: unknown }).content)).toBe(
        JSON.stringify(JSON.parse(text)),
      )
    }),
  )
})

test('half of it is nothing', () => {
  fc.assert(
    fc.property(content, fc.nat(), (text, at) => {
      const whole = sealed(text, FILE, VERSION)
      expect(unsealed(whole.slice(0, at % whole.length), FILE, VERSION)).toBeNull()
    }),
  )
})

test('one character that is another is found, wherever it is', () => {
  fc.assert(
    fc.property(content, fc.nat(), fc.integer({ min: 1, max: 0xffff }), (text, at, by) => {
      const whole = sealed(text, FILE, VERSION)
      const i = at % whole.length
      const other = String.fromCharCode(whole.charCodeAt(i) ^ by)
      expect(unsealed(whole.slice(0, i) + other + whole.slice(i + 1), FILE, VERSION)).toBeNull()
    }),
  )
})

test('two parts that have changed places are found', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1 }), fc.string({ minLength: 1 }), (a, b) => {
      fc.pre(a + b !== b + a)
      const whole = sealed(JSON.stringify(a + b), FILE, VERSION)
      const swapped = sealed(JSON.stringify(b + a), FILE, VERSION)
      const sum = (text: string) => text.slice(text.lastIndexOf('"sum"'))
      expect(sum(swapped)).not.toBe(sum(whole))
    }),
  )
})

test('another file, another build, HTML and nothing are refused', () => {
  const whole = sealed('{"a":1}', FILE, VERSION)
  expect(unsealed(whole, 'sted/3103.json', VERSION)).toBeNull()
  expect(unsealed(whole, FILE, 'aaaaaaaaaa')).toBeNull()
  expect(unsealed('<!doctype html><title>Lokaltall</title>', FILE, VERSION)).toBeNull()
  expect(unsealed('', FILE, VERSION)).toBeNull()
  expect(unsealed(`${whole}\n`, FILE, VERSION)).toBeNull()
})
