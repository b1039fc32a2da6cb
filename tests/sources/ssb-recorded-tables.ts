import type { NamedValue, SsbTableOffer, TableDimension } from '../../scripts/sources/ssb-table.ts'

/**
 * What SSB's tables have been seen to offer in answers of 2025 and 2026: codes and labels that were
 * recorded, and nothing that was not. A label that was not seen is the code itself; regions are
 * three of many, and lists of them stand only where they were seen.
 */

type Labels = Readonly<Record<string, string>>

const dimension = (
  code: string,
  labels: Labels,
  more: Partial<TableDimension> = {},
): TableDimension => ({
  code,
  label: code,
  codes: Object.keys(labels),
  labels,
  canBeLeftOut: false,
  codelists: [],
  ...more,
})

const same = (...codes: readonly string[]): Labels =>
  Object.fromEntries(codes.map((code) => [code, code]))

const lists = (...ids: readonly string[]) => ids.map((id) => ({ id, label: LABELS[id] ?? id }))
const LABELS: Labels = {
  agg_KommSummer: 'Kommuner 2024, sammenslåtte tidsserier',
  vs_Landet: 'Hele landet',
}

interface Seen {
  readonly id: string
  readonly contents: Labels
  readonly periods: readonly string[]
  readonly regionLists?: readonly string[]
  readonly others?: readonly TableDimension[]
}

const table = ({ id, contents, periods, regionLists = [], others = [] }: Seen): SsbTableOffer => ({
  id,
  region: dimension('Region', same('0', '31', '0301', '3101'), {
    canBeLeftOut: true,
    codelists: lists(...regionLists),
  }),
  contents: dimension('ContentsCode', contents),
  time: dimension('Tid', same(...periods)),
  others,
})

const SUMMED = ['agg_KommSummer', 'agg_KommFylker', 'vs_Landet']
const BOTH_SEXES = same('0', '1', '2')
const pad = (age: number): string => String(age).padStart(3, '0')
const SINGLE_YEARS: Labels = {
  ...Object.fromEntries(Array.from({ length: 105 }, (_, age) => [pad(age), `${age} år`])),
  '105+': '105 år eller eldre',
}

export const SSB_RECORDED: readonly SsbTableOffer[] = [
  table({
    id: '06265',
    contents: same('Boliger'),
    periods: ['2006', '2026'],
    regionLists: ['agg_KommSummer', 'vs_Landet'],
    others: [
      dimension('BygnType', same('01', '02', '03', '04', '05', '999'), { canBeLeftOut: true }),
    ],
  }),
  table({
    id: '06913',
    contents: {
      Folkemengde: 'Befolkning 1. januar',
      ...same('Levende', 'Dode', 'Fodselsoverskudd', 'Innflyttinger', 'Utflyttinger'),
      ...same('Nettoinnflytting', 'Folketilvekst'),
    },
    periods: ['1951', '2026'],
    regionLists: ['agg_KommSummerHist', 'agg_KommFylkerHist', 'vs_Landet'],
  }),
  table({
    id: '07459',
    contents: same('Personer1'),
    periods: ['1986', '2026'],
    regionLists: SUMMED,
    others: [
      dimension('Kjonn', { '2': 'Kvinner', '1': 'Menn' }, { canBeLeftOut: true }),
      dimension('Alder', SINGLE_YEARS, {
        canBeLeftOut: true,
        codelists: lists('agg_FemAarigGruppering', 'agg_TodeltGrupperingB'),
      }),
    ],
  }),
  table({
    id: '08764',
    contents: {
      Personer: 'Personer under 18 år',
      ...same('EUskala50', 'EUskala60', 'OECDskala50', 'OECDskala60'),
    },
    periods: ['2005', '2024'],
  }),
  table({
    id: '09293',
    contents: {
      a: 'Andel sysselsatte kvinner (20-66 år) som jobber deltid (prosent)',
      b: 'Andel sysselsatte menn (20-66 år) som jobber deltid (prosent)',
    },
    periods: ['2008', '2022'],
  }),
  table({
    id: '12451',
    contents: same('Sykefraversprosent'),
    periods: ['2025K3', '2026K2'],
    regionLists: ['agg_KommGjeldende'],
    others: [dimension('Kjonn', BOTH_SEXES)],
  }),
  table({
    id: '12944',
    contents: {
      PersonerSeksti: 'Antall personer i gruppa, EU-skala 60 prosent',
      ...same('EUskalaSeksti'),
    },
    periods: ['2011-2013', '2022-2024'],
    others: [dimension('Alder', same('999A', '00-17', '18-34', '35-49', '50-66', '067+'))],
  }),
  table({
    id: '13470',
    contents: { SysselsatteArb: 'Sysselsatte personer etter arbeidssted' },
    periods: ['2016', '2025'],
    regionLists: SUMMED,
    others: [
      dimension('NACE2007', same('01-03', '05-09'), {
        codelists: lists('agg_single:NACE2007arb11'),
      }),
    ],
  }),
  table({
    id: '13556',
    contents: same('BosatteProsent'),
    periods: ['2024'],
    regionLists: ['agg_KommGjeldende', 'agg_FylkerGjeldende', 'vs_Landet'],
    others: [
      dimension('HovArbStyrkStatus', same('NEET'), { codelists: lists('vs_ArbStatus2018niva4') }),
      dimension('Alder', same('15-29')),
      dimension('Kjonn', BOTH_SEXES),
    ],
  }),
  table({
    id: '14746',
    contents: { Personer: 'Hovedalternativet (MMMM)' },
    periods: ['2026', '2050'],
    regionLists: ['vs_KommunFram2024Agg', 'vs_FylkerFram2024', 'vs_Landet'],
    others: [
      dimension('Kjonn', same('1', '2'), { canBeLeftOut: true }),
      dimension('Alder', SINGLE_YEARS, { canBeLeftOut: true }),
    ],
  }),
]

const codesOf = (...codes: readonly string[]): NamedValue[] =>
  codes.map((code) => ({ code, label: code }))

const fiveYears = Array.from({ length: 20 }, (_, i) => {
  const two = (age: number) => String(age).padStart(2, '0')
  return `F${two(5 * i)}-${two(5 * i + 4)}`
})

/** Values of the lists that records choose from. */
export const LISTS_RECORDED: Readonly<Record<string, readonly NamedValue[]>> = {
  agg_FemAarigGruppering: codesOf(...fiveYears, 'F100G5+'),
  agg_TodeltGrupperingB: codesOf('H17', 'H18'),
  vs_ArbStatus2018niva4: codesOf('NEET'),
  'agg_single:NACE2007arb11': codesOf('00-99', '01-03', '05-09'),
}
