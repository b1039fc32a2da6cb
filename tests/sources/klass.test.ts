import { describe, expect, it } from 'vitest'
import type { Http } from '../../scripts/http/http.ts'
import { klassAt } from '../../scripts/sources/klass.ts'

const BASE = 'https://klass.example/v1'

/** Answers by the end of the address; anything else is a 404, as KLASS has it. */
const answering = (answers: Record<string, unknown>, asked: string[] = []): Http => ({
  json: async (url) => {
    asked.push(url)
    const found = Object.entries(answers).find(([end]) => url.endsWith(end))
    if (!found) throw new Error(`${url}: status 404: No correspondence table`)
    return found[1]
  },
})

describe('klassAt', () => {
  it('reads codes of a date without those for "not stated"', async () => {
    const codes = [
      { code: '0301', name: 'Oslo - Oslove' },
      { code: '9999', name: 'Uoppgitt' },
    ]
    const klass = klassAt(answering({ '131/codesAt?date=2026-01-01': { codes } }), BASE)
    expect(await klass.codesAt(131, '2026-01-01')).toEqual([codes[0]])
  })

  it('reads versions with their dates, null while in force, names trimmed', async () => {
    const code = {
      code: '0701',
      name: ' Borre ',
      validFromInRequestedRange: '2002-01-01',
      validToInRequestedRange: null,
    }
    const klass = klassAt(answering({ 'codes?from=1838-01-01': { codes: [code] } }), BASE)
    expect(await klass.versions(131)).toEqual([
      { code: '0701', name: 'Borre', validFrom: '2002-01-01', validTo: null },
    ])
  })

  it('leaves out changes from or to nothing', async () => {
    const whole = { oldCode: '0101', oldName: 'A', newCode: '3001', newName: 'B' }
    const codeChanges = [
      { ...whole, changeOccurred: '2020-01-01' },
      { newCode: '0102', newName: 'C', changeOccurred: '1900-01-01' },
    ]
    const klass = klassAt(answering({ 'changes?from=1838-01-01': { codeChanges } }), BASE)
    expect(await klass.changes(131)).toEqual([{ ...whole, date: '2020-01-01' }])
  })

  it('steps back a year where the newest table is empty or not there', async () => {
    const items = [{ sourceCode: '0301', targetCode: '01', targetName: 'Mest sentrale' }]
    const asked: string[] = []
    const klass = klassAt(
      answering(
        {
          'date=2025-01-01': { correspondenceItems: [] },
          'date=2024-01-01': { correspondenceItems: items },
        },
        asked,
      ),
      BASE,
    )
    const found = await klass.correspondence(131, 128, '2026-01-01')
    expect(found?.date).toBe('2024-01-01')
    expect(found?.items.get('0301')).toEqual({ code: '01', name: 'Mest sentrale' })
    expect(asked).toHaveLength(3)
  })

  it('answers null when no year has the table, but does not hide other errors', async () => {
    expect(await klassAt(answering({}), BASE).correspondence(131, 108, '2026-01-01')).toBeNull()
    const broken: Http = { json: () => Promise.reject(new Error('status 500')) }
    await expect(klassAt(broken, BASE).correspondence(131, 108, '2026-01-01')).rejects.toThrow(
      '500',
    )
  })

  it('names the address and the field when an answer has another shape', async () => {
    const klass = klassAt(answering({ 'date=2026-01-01': { codes: [{ code: 301 }] } }), BASE)
    await expect(klass.codesAt(131, '2026-01-01')).rejects.toThrow(/codesAt.*codes\.0\.code/)
  })
})
