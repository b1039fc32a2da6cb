import { describe, expect, test } from 'vitest'
import { quantitiesIn } from '../../../src/claims/speech/quantities.ts'

const told = (text: string) =>
  quantitiesIn(text).map(({ value, unit, use }) => [Number(value.toFixed(2)), unit, use])

describe('numbers in a text', () => {
  test.each([
    ['24,3 prosent', 24.3, 0.1, 'percent'],
    ['24.3%', 24.3, 0.1, 'percent'],
    ['32 000 innbyggere', 32000, 1000, 'persons'],
    ['32.000 innbyggjarar', 32000, 1000, 'persons'],
    ['31\u00a0935 personer', 31935, 1, 'persons'],
    ['32 tusen mennesker', 32000, 1000, 'persons'],
    ['1,2 millioner tonn', 1200000, 100000, 'tonnes-co2e'],
    ['6,1 tonn CO₂-ekvivalenter per innbygger', 6.1, 0.1, 'tonnes-co2e-per-person'],
    ['kr 480 000', 480000, 10000, 'kroner'],
    ['12 nye boliger', 12, 1, 'dwellings'],
    ['femten prosent', 15, 1, 'percent'],
    ['tjuefem prosent', 25, 1, 'percent'],
    ['−0,4 prosent', -0.4, 0.1, 'percent'],
    ['1,14 eldre for hver ung', 1.14, 0.01, 'persons-per-young'],
    ['42,4 poeng', 42.4, 0.1, 'points'],
  ])('%s', (text, value, step, unit) => {
    const [one] = quantitiesIn(`Det er ${text} her.`)
    expect(one).toMatchObject({ value, unit, use: 'level' })
    expect(one?.step).toBeCloseTo(step)
  })

  test.each([
    ['halvparten', 50],
    ['hver femte', 20],
    ['kvar femte', 20],
    ['annenhver', 50],
    ['én av fem', 20],
    ['éin av fem', 20],
    ['9 av 10', 90],
    ['to tredeler', 66.67],
    ['ein fjerdedel', 25],
    ['2/3', 66.67],
  ])('%s is a part', (text, percent) => {
    expect(told(`Omtrent ${text} leier.`)).toEqual([[percent, 'percent', 'level']])
  })

  test.each([
    ['Vi møtes 17. mai kl. 18.30, eller 15.03.2026, eller 2026-03-15.'],
    ['I 2016, siden 2020–2021 og i perioden 2019-2023.'],
    ['Ring 69 17 20 00, 917 20 000, +47 69 17 20 00 eller 22334455, takk.'],
    ['Se § 5-2, side 12, tabell 07459 og https://ssb.no/123.'],
    ['De over 65 år, 80-åringene, 0–17 år, 80+ og de under 18.'],
    ['Adressen er Storgata, 1771 Halden. Org.nr. 959 159 092.'],
    ['E6 og covid-19 og 10. trinn.'],
    ['Vi har to grunner, tre ting og hundre ideer.'],
    ['Hvert femte år, hver tredje dag, for ti år siden.'],
    ['1. Først dette.\n2. Så dette.'],
  ])('no figures: %s', (text) => {
    expect(told(text)).toEqual([])
  })

  test.each([
    ['Andelen har økt med 4 prosentpoeng.', 'difference'],
    ['Det er 300 flere innbyggere.', 'difference'],
    ['Det er 12 prosent høyere enn i fjor.', 'difference'],
    ['Folketallet har økt med 12 prosent.', 'change'],
    ['Utslippene falt 8 prosent.', 'change'],
    ['En nedgang på 3 prosent.', 'change'],
    ['Halden er nummer 41 av 357 kommuner.', 'rank'],
    ['Lavere enn i fem av sju nabokommuner.', 'rank'],
    ['Mellom 20 og 25 prosent.', 'range'],
    ['20–25 prosent.', 'range'],
    ['Antallet er doblet.', 'times'],
    ['Dobbelt så mange.', 'times'],
  ])('%s is a %s', (text, use) => {
    const found = told(text)
    expect(found.length).toBeGreaterThan(0)
    expect(new Set(found.map(([, , one]) => one))).toEqual(new Set([use]))
  })

  test('a unit is shared', () => {
    expect(told('Den økte fra 18,3 til 24,3 prosent.')).toEqual([
      [18.3, 'percent', 'level'],
      [24.3, 'percent', 'level'],
    ])
    expect(told('Hos oss er det 24,3 prosent, mot 20,1 i landet.')[1]).toEqual([
      20.1,
      'percent',
      'level',
    ])
  })
})
