/** Before each file of browser tests: every test in it fails on what its pages did against their policy. */
import { afterEach } from 'vitest'
import { takeOffences } from './visit.ts'

afterEach(() => {
  const all = takeOffences()
  if (all.length > 0) throw new Error(`Against the policy of the pages:\n${all.join('\n')}`)
})
