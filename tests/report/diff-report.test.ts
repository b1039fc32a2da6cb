import { describe, expect, test } from 'vitest'
import type { Observation } from '../../src/domain/observation.ts'
import { diffSeries } from '../../scripts/report/diff.ts'
import type { SeriesDiff } from '../../scripts/report/diff.ts'
import { warning } from '../../scripts/checks/finding.ts'
import { loss } from '../../scripts/checks/finding.ts'
import type { Finding } from '../../scripts/checks/finding.ts'
import { reportText } from '../../scripts/report/report.ts'
import type { StagedFacts } from '../../scripts/series/staging.ts'
import { indicator } from '../pipeline/example-indicator.ts'
import { EDITION_2025, EDITION_2026, NAMES } from './two-editions.ts'

const EMISSIONS = indicator({
  id: 'klimagassutslipp',
  title: { nb: 'Klimagassutslipp', nn: 'Klimagassutslepp' },
  unit: 'tonnes-co2e',
  period: { kind: 'year' },
  source: { kind: 'miljodirektoratet', sector: 'alle' },
})

const facts = (query: string, updated: string | null = null): StagedFacts => ({
  publisher: 'Miljødirektoratet',
  source: 'Utslipp',
  url: 'https://example.org/',
  licence: 'NLOD 2.0',
  updated,
  origin: { direct: false, via: 'et arkiv', taken: null, read: '2026-11-23' },
  query,
})

function diffOf(before: readonly Observation[] | null, after: readonly Observation[] | null) {
  const side = (rows: readonly Observation[] | null, query: string) =>
    rows ? { rows, facts: facts(query) } : undefined
  const diff = diffSeries('klimagassutslipp', EMISSIONS, side(before, 'a'), side(after, 'b'))
  return diff ? [diff] : []
}

const report = (diffs: readonly SeriesDiff[], findings: readonly Finding[] = []): string =>
  reportText({ diffs, findings, names: NAMES, today: '2026-11-23' }).replaceAll('\u00a0', ' ')

describe('the report', () => {
  test('of a real revision: how many, where, the largest first, why, and what to do', () => {
    const text = report(diffOf(EDITION_2025, EDITION_2026))
    expect(text).toContain('# Endringsrapport 23.11.2026')
    expect(text).toContain('| Klimagassutslipp | 2024 | 3 |')
    expect(text).toContain('12 tall i 3 steder (fra 2009 til 2023)')
    expect(text).toContain('Årsak: utgiveren har laget en ny utgave')
    const [largest] = text.split('\n').filter((line) => line.startsWith('| Porsgrunn'))
    expect(largest).toBe(
      '| Porsgrunn (4001) | 2009 | 2 155 689 tonn CO₂-ekvivalenter | 2 257 325 tonn CO₂-ekvivalenter | +101 635 (+4,7 %) |',
    )
  })

  test('every section ends with what to do', () => {
    const before: Observation[] = [
      ...EDITION_2025,
      { place: '4001', period: '2021', value: null, status: 'missing' },
    ]
    const after: Observation[] = [
      ...EDITION_2026.filter(({ place }) => place !== '4032'),
      { place: '4001', period: '2021', value: null, status: 'suppressed' },
      { place: '4010', period: '2009', value: 5, status: 'ok' },
    ]
    const text = report(diffOf(before, after), [warning('x', 'odd', 'look')])
    const sections = text.split('\n## ').slice(1)
    expect(sections.map((one) => one.split('\n')[0])).toEqual([
      'Kontrollene',
      'Nye perioder',
      'Reviderte tall',
      'Steder som har fått tall',
      'Steder som har mistet tall',
      'Endret merking',
    ])
    for (const one of sections) expect(one).toMatch(/\*\*Gjør dette:\*\* \S/)
    expect(text).toContain('4 tall er borte fra 1 sted: Fyresdal (4032)')
    expect(text).toContain('mangler → skjult for 1 tall: Porsgrunn (4001) 2021')
  })

  test('a first fill is one line, and no revision', () => {
    const text = report(diffOf(null, EDITION_2026))
    expect(text).toContain('- Klimagassutslipp: 15 tall')
    expect(text).not.toContain('Reviderte tall')
  })

  test('a large change, and one that the source does not explain, ask to be looked up', () => {
    const doubled = EDITION_2025.map((row) => ({ ...row, value: 2 * (row.value ?? 0) }))
    expect(report(diffOf(EDITION_2025, doubled))).toMatch(/mer enn 10 prosent/)
    const same = { rows: EDITION_2025, facts: facts('a') }
    const diff = diffSeries('x', EMISSIONS, same, { rows: doubled, facts: facts('a') })
    expect(report(diff ? [diff] : [])).toMatch(/Kilden sier ikke hvorfor/)
  })

  test('a source that did not answer is told, with what to do, and is not "nothing to do"', () => {
    const failures = [{ source: 'SSB tabell 13470', failed: 'SSB has no table 13470.' }]
    const text = reportText({
      diffs: [],
      findings: [],
      names: NAMES,
      today: '2026-11-23',
      failures,
    })
    expect(text).toContain('ikke alle kildene svarte')
    expect(text).not.toContain('trenger ikke gjøre noe')
    expect(text).toMatch(/- \*\*SSB tabell 13470\*\*: SSB has no table[^]*\*\*Gjør dette:\*\*/)
  })

  test('nothing changed says so, and errors come first', () => {
    expect(report([])).toContain('Ingenting er endret')
    const error: Finding = {
      severity: 'error',
      about: 'x',
      check: 'bounds',
      message: 'm',
      action: 'a',
    }
    expect(report(diffOf(EDITION_2025, EDITION_2026), [error])).toMatch(
      /stoppet av 1 feil.*\n\n## Kontrollene/,
    )
  })

  test('a finding is told in Norwegian, with its own words and its name beside', () => {
    const finding = loss('folketall/2024', 'no kommune would have a figure of 2024')
    expect(report([], [finding])).toMatch(
      /- \*\*Stopper\*\* `folketall\/2024#loss`: Tall som ligger i Lokaltall, ville blitt borte\. .*\(no kommune would have a figure of 2024 → /,
    )
  })
})
