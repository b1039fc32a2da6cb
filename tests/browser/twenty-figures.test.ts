/**
 * Figures read off the rendered page, held against the source they came from. Each is copied by
 * hand from the publisher's table or the imported file that is named, not from `data/`.
 */
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { launch } from './chromium.ts'
import { DESK } from './visit.ts'

let browser: Browser
let page: Page
beforeAll(async () => {
  browser = await launch()
  // One for all: what one figure's page has fetched, the next has.
  page = await browser.newPage({ viewport: DESK, locale: 'nb-NO' })
  await page.goto(inject('address'))
  await page.getByRole('combobox').waitFor()
})
afterAll(() => browser.close())

/** Place, indicator, the period as the table writes it, the figure; and what stands in the source. */
const FIGURES = [
  ['0301', 'folketall', '2024', '717 710', 'SSB 07459: 717710'],
  ['4601', 'folketall', '2024', '291 940', 'SSB 07459: 291940'],
  ['0', 'folketall', '2025', '5 594 340', 'SSB 06913: 5594340'],
  ['3101', 'folketall', '1990', '25 816', 'SSB 06913: 25816'],
  ['3101', 'andel-65-pluss', '2006', '17,0', 'SSB 07459: 4702 of 27722'],
  ['5612', 'andel-80-pluss', '2016', '3,1', 'SSB 07459: 91 of 2956'],
  ['5501', 'eldre-mot-unge', '2020', '62', 'SSB 07459: 10810 to 17401'],
  ['1580', 'andel-barn', '2024', '20,6', 'SSB 07459: 1929 of 9357'],
  ['3101', 'boliger', '2025', '16 706', 'SSB 06265: 8148+2508+2332+2413+666+639'],
  ['3101', 'registrert-ledige', 'juni 2022', '2,6', 'NAV, 3001 Halden, 2022-06: 2.6'],
  ['31', 'registrert-ledige', 'jan. 2026', '3,1', 'NAV, Østfold, 2026-01: 0.031'],
  ['3403', 'medianinntekt', '2024', '639 200', 'SSB 06944: 639200'],
  ['3212', 'jobber-i-egen-kommune', '2022', '38,3', 'Arealprofiler: 38.3073'],
  ['3105', 'lavinntekt-alle-aldre', '2020', '14,2', 'Arealprofiler: 14.2'],
  ['1508', 'nye-bygg-strandsone', '2021–24', '211', 'Arealprofiler, 2024: 211'],
  ['4601', 'leid-bolig', '2021', '29,5', 'Arealprofiler: 29.5346'],
  ['3101', 'netto-innflytting', '2022', '363', 'Arealprofiler: 363'],
  ['5612', 'avstand-til-sentrum', '2023', '9,4', 'Arealprofiler: 9.4169'],
  ['4601', 'grunnskolepoeng', '2020–21', '44,3', 'Udir: 44.3'],
  ['0301', 'bosatte-flyktninger', '2022', '1 924', 'IMDi: 1924'],
  ['3905', 'valgdeltakelse', '2023', '61,7', 'Valg: 28937 of 46900'],
  ['0301', 'framskrevet-folketall', '2050', '817 225', 'SSB 14288: 817225'],
  ['3403', 'bebygd-areal', '2022', '23,3', 'SSB 09594: 23.3'],
  ['0301', 'klimagassutslipp', '2024', '944 853', 'Miljødirektoratet: 944,853'],
  ['40', 'klimagassutslipp', '2024', '2 947 368', 'Miljødirektoratet, Telemark: 2,947,368'],
  ['3101', 'fodselsoverskudd', '2024', '−39', 'SSB 06913: 268 born, 307 dead'],
  ['0301', 'fodselsoverskudd', '1990', '1 017', 'SSB 06913: 7308 born, 6291 dead'],
  ['3101', 'flytteoverskudd', '2024', '142', 'SSB 06913: from 31935 to 32038, less 268 - 307'],
  [
    '0301',
    'flytteoverskudd',
    '1990',
    '2 263',
    'SSB 06913: from 458364 to 461644, less 7308 - 6291',
  ],
  ['1580', 'flytteoverskudd', '2024', '45', 'SSB 06913: from 9357 to 9409, less 83 - 76'],
  ['3101', 'leid-bolig', '2024', '26,0', 'SSB 11084: 26'],
  ['5612', 'leid-bolig', '2024', '23,6', 'SSB 11084: 23.6'],
  ['1580', 'medianinntekt', '2024', '701 100', 'SSB 06944: 701100'],
  ['3101', 'grunnskolepoeng', '2024–25', '40,4', 'SSB 12255: 40.4'],
  ['4601', 'grunnskolepoeng', '2024–25', '43,3', 'SSB 12255: 43.3'],
  ['4602', 'registrert-ledige', 'apr. 2026', '3,1', 'Nav, Kinn: 3.1'],
  ['4651', 'sykefravaer', '4. kv. 2025', '6,6', 'SSB 12451, Stryn: 6.6'],
  ['4001', 'arbeidsplasser', '2025', '18 412', 'SSB 13470, Porsgrunn: the sum of 17 industries'],
  ['4003', 'mobbing', '23/24–25/26', '8,4', 'Helsedirektoratet 806, Skien: 8.4'],
  ['4003', 'trivsel-i-skolen', '23/24–25/26', '82,2', 'Helsedirektoratet 805, Skien: 82.2'],
  ['4001', 'psykiske-plager', '2024', '13,5', 'Helsedirektoratet 339, Porsgrunn: 13.5192'],
  ['1828', 'pasienter-uten-fastlege', '2025', '56,6', 'SSB 12005: 56.6'],
  ['0301', 'apne-fastlegelister', '2025', '41,4', 'SSB 12005: 253 of 611'],
  ['0301', 'kvadratmeterpris-blokkleilighet', '2024', '102 899', 'SSB 06035: 102899'],
  ['3101', 'kvadratmeterpris-enebolig', '2024', '27 897', 'SSB 06035: 27897'],
  ['3101', 'mestrer-lesing', '2025', '55,0', 'SSB 12255: 55'],
  ['5612', 'hoyere-utdanning', '2024', '32,8', 'SSB 09429: 24.5 + 8.3'],
  ['5612', 'bare-grunnskole', '2024', '34,5', 'SSB 09429: 34.5'],
  ['5636', 'vernet-natur', '2024', '102,4', 'SSB 08936: 102.38'],
  [
    '4001',
    'utslipp-fra-anlegg',
    '2021',
    '1 696 630',
    'Miljødirektoratet: 179415.82 + 0 + 5889 + 759625 + 615 + 751085',
  ],
] as const

describe('a figure on the page is the figure of its source', () => {
  test.each(FIGURES)('%s %s %s', async (place, indicator, period, figure, source) => {
    // As a link does: the app stays, and shows another figure.
    await page.evaluate(
      (address) => window.history.pushState(null, '', address),
      `/sted/${place}?indikator=${indicator}`,
    )
    const row = page
      .getByRole('dialog')
      .getByRole('row')
      .filter({ has: page.getByRole('rowheader', { name: period, exact: true }) })
    const shown = async () => (await row.getByRole('cell').first().textContent()) ?? ''
    await expect
      .poll(async () => (await shown()).replaceAll('\u00a0', ' '), { message: source })
      .toBe(figure)
  })
})
