import type { Dimension } from '../../scripts/sources/fhi-answers.ts'
import type { FhiOffer } from '../../scripts/sources/fhi-tables.ts'

/**
 * Tables of Folkehelsestatistikk as they have been seen to answer in 2026: numbers, titles, codes
 * and measures. Titles of 805 and 806 were not seen with the tables, only what they were called by
 * somebody who asked them; neither were the labels of periods of 360.
 */

const dimension = (code: string, ...values: readonly string[]): Dimension => ({
  code,
  label: code,
  values: values.map((one) => {
    const [value = '', label = value] = one.split('=')
    return { value, label }
  }),
})

const PLACES = dimension('GEO', '0=Hele landet', '40=Telemark', '4001=Porsgrunn')
const SEXES = dimension('KJONN', '0=kjønn samlet', '1=gutter', '2=jenter')
const BOTH = dimension('KJONN', '0=Kjønn samlet')

const autumns = (first: number, last: number): number[] =>
  Array.from({ length: last - first + 1 }, (_, i) => first + i)
const short = (year: number): string => String(year).slice(2)

/** `2022_2024=2022/23-2024/25` */
const schoolWindows = (first: number, last: number): Dimension =>
  dimension(
    'AAR',
    ...autumns(first, last).map(
      (year) => `${year - 2}_${year}=${year - 2}/${short(year - 1)}-${year}/${short(year + 1)}`,
    ),
  )
const windows = (first: number, last: number): Dimension =>
  dimension('AAR', ...autumns(first, last).map((year) => `${year - 2}_${year}`))
const years = (first: number, last: number): Dimension =>
  dimension('AAR', ...autumns(first, last).map((year) => `${year}_${year}`))

const measures = (...codes: readonly string[]): Dimension => dimension('MEASURE_TYPE', ...codes)
const STANDARDISED = measures('SMR', 'MEIS=andel (prosent, standardisert)')

const offer = (tableId: number, title: string, ...dimensions: readonly Dimension[]): FhiOffer => ({
  table: { tableId, title, stamp: '2026-06-01T05:00:00Z' },
  dimensions: [PLACES, ...dimensions],
})

export const DEPRESSIVE = offer(
  339,
  'Depressive symptomer_Ungdata_KH',
  years(2012, 2025),
  SEXES,
  dimension('ALDER', '1_6=8-10.trinn'),
  dimension('DEPRESJON', 'Ja=plaget'),
  dimension('SOES', '0=Total SØR', '1=Lav', '2=Middels', '3=Høy'),
  STANDARDISED,
)

export const UPPER_SECONDARY = offer(
  360,
  'Gjennomforing i videregående skole (utdann_3)',
  windows(2014, 2024),
  SEXES,
  dimension('UTDANN', '0=totalt', '1', '2', '3', '4'),
  dimension('INNVKAT', '0=totalt'),
  measures('TELLER', 'RATE', 'SMR', 'MEIS'),
)

export const BULLYING_377 = offer(
  377,
  'Mobbing, 7. og 10. klasse, 3-årige tall',
  schoolWindows(2018, 2024),
  BOTH,
  dimension('TRINN', '7=7. trinn', '10=10. trinn'),
  dimension('SPM_ID', '479=spm. om mobbing'),
  measures('SMR', 'MEIS', 'RATE'),
)

export const BULLYING_806 = offer(
  806,
  'Mobbing 7. trinn treårig',
  schoolWindows(2018, 2025),
  BOTH,
  dimension('TRINN', '7=7. trinn'),
  dimension('SPM_ID', '479=spm. om mobbing'),
  STANDARDISED,
)

export const WELLBEING_805 = offer(
  805,
  'Trivsel 10. klasse treårig',
  schoolWindows(2016, 2025),
  BOTH,
  dimension('TRINN', '10=10. trinn'),
  dimension('SPM_ID', '307=spm.id'),
  STANDARDISED,
)

/** The same of one school year at a time: FHI's own programs know both. */
export const WELLBEING_ONE_YEAR = offer(
  804,
  'Trivsel 10. klasse ettårig',
  dimension(
    'AAR',
    ...autumns(2014, 2025).map((year) => `${year}_${year}=${year}/${short(year + 1)}`),
  ),
  BOTH,
  dimension('TRINN', '10=10. trinn'),
  dimension('SPM_ID', '307=spm.id'),
  STANDARDISED,
)
