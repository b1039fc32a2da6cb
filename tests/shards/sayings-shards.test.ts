import { expect, test } from 'vitest'
import { sayingsShard } from '../../scripts/shards/sayings-shards.ts'

test('the words of one language, by indicator', () => {
  expect(sayingsShard('nb')['folketall']?.subject).toBe('folketallet {where}')
  expect(sayingsShard('nn')['folketall']?.subject).toBe('folketalet {where}')
  expect(Object.keys(sayingsShard('nb'))).toEqual(Object.keys(sayingsShard('nn')))
})
