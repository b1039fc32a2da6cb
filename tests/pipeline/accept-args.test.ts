import { expect, test } from 'vitest'
import { accepts, idleAcceptances, usedAcceptances } from '../../scripts/pipeline/accept-args.ts'
import { error, warning } from '../../scripts/checks/finding.ts'

const WARNING = warning('folketall', 'revised', 'look', 'revised')
const ERROR = error('folketall', 'out of bounds', 'mend', 'bounds')
const accept = (id: string) => ({ id, reason: 'sjekket' })

test('a warning is let pass by its own name, or by that of its breakdown', () => {
  const part = warning('alder/menn', 'revised', 'look', 'revised')
  expect(accepts(accept('folketall#revised'), WARNING)).toBe(true)
  expect(accepts(accept('alder#revised'), part)).toBe(true)
  expect(accepts(accept('folketall#coverage'), WARNING)).toBe(false)
})

test('an error is never let pass, and the acceptance is not kept', () => {
  const one = accept('folketall#bounds')
  expect(accepts(one, ERROR)).toBe(false)
  expect(usedAcceptances([one], [ERROR], '2026-11-24')).toEqual([])
})

test('an acceptance that lets nothing pass is told, and why', () => {
  const given = ['folketall#revised', 'folketall#bounds', 'folketal#revised'].map(accept)
  expect(idleAcceptances(given, [WARNING, ERROR])).toEqual([
    '--accept "folketall#bounds": this is an error, and errors are mended, not let pass.',
    '--accept "folketal#revised": no warning has this name.',
  ])
})
