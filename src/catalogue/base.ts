import type { Indicator, SsbSource, Text } from '../domain/indicator.ts'
import { HOMES_SOLD } from './boligpriser.ts'
import { GP_LIST_COUNTS } from './fastleger.ts'

/** Five-year groups of `agg_FemAarigGruppering` from 65 years and up. */
const FROM_65 = ['F65-69', 'F70-74', 'F75-79', 'F80-84', 'F85-89', 'F90-94', 'F95-99', 'F100G5+']
const FROM_80 = FROM_65.slice(3)
const UNDER_20 = ['F00-04', 'F05-09', 'F10-14', 'F15-19']

/** SSB 07459: persons on 1 January in the given age groups, both sexes. */
const persons = (codelist: string, codes: readonly string[]): SsbSource => ({
  kind: 'ssb',
  table: '07459',
  contents: { code: 'Personer1', label: ['personer'] },
  selections: { Alder: { codelist, codes } },
  regions: 'additive',
  from: '2006',
})

const POPULATION_DEFINITION: Indicator['definition'] = {
  text: {
    nb: 'Registrert bosatte 1. januar, på dagens kommunegrenser. SSB summerer kommuner som er slått sammen.',
    nn: 'Registrerte busette 1. januar, på kommunegrensene i dag. SSB summerer kommunar som er slegne saman.',
  },
  url: 'https://www.ssb.no/statbank/table/07459',
}

const NOT_SHOWN: Indicator['changedBy'] = {
  who: ['andre'],
  how: {
    nb: 'Tallet vises ikke for seg selv: det brukes til å regne ut andre tall.',
    nn: 'Talet blir ikkje vist for seg sjølv: det blir brukt til å rekne ut andre tal.',
  },
}

function ageCount(id: string, title: Text, source: SsbSource): Indicator {
  return {
    id,
    title,
    meaning: {
      nb: `${title.nb} som er registrert bosatt her 1. januar.`,
      nn: `${title.nn} som er registrerte busette her 1. januar.`,
    },
    unit: 'persons',
    decimals: 0,
    direction: 'neutral',
    theme: 'helse',
    period: { kind: 'january-1' },
    levels: ['kommune', 'fylke', 'land'],
    source,
    aggregation: { kind: 'from-source' },
    // Zero is left out: no kommune is without old people or without children, so a zero is
    // a kommune that did not exist.
    bounds: [1, 2_500_000],
    breaks: [],
    changedBy: NOT_SHOWN,
    definition: POPULATION_DEFINITION,
    role: 'base',
  }
}

/**
 * SSB 14746, main alternative: persons on 1 January of the years ahead. Which age groupings the
 * table offers is not known, so the ages are put together from whichever can make them.
 */
const projected = (
  id: string,
  of: string,
  title: Text,
  ages: { readonly from?: number; readonly to?: number },
): Indicator => ({
  ...ageCount(id, title, {
    kind: 'ssb',
    table: '14746',
    contents: { code: 'Personer', label: ['hovedalternativet'] },
    selections: { Alder: { ages } },
    regions: 'additive',
    from: '2026',
  }),
  meaning: {
    nb: `${title.nb} som SSB regner med vil bo her 1. januar.`,
    nn: `${title.nn} som SSB reknar med vil bu her 1. januar.`,
  },
  aggregation: { kind: 'sum' },
  definition: {
    text: {
      nb: 'SSBs framskriving fra 2026, hovedalternativet: middels fruktbarhet, levealder, flytting i landet og innvandring.',
      nn: 'Framskrivinga til SSB frå 2026, hovudalternativet: middels fruktbarheit, levealder, flytting i landet og innvandring.',
    },
    url: 'https://www.ssb.no/statbank/table/14746',
  },
  projection: { of, made: '2026' },
})

/** SSB 06913: what happened through a year to those who lived here. */
const event = (
  id: string,
  code: string,
  column: string,
  title: Text,
  meaning: Text,
): Indicator => ({
  ...ageCount(id, title, {
    kind: 'ssb',
    table: '06913',
    contents: { code, label: [title.nb.toLowerCase()] },
    regions: 'additive',
    from: '1986',
  }),
  meaning,
  theme: 'levende',
  period: { kind: 'year' },
  copy: { kind: 'file', file: 'ssb-06913', value: column },
  aggregation: { kind: 'sum' },
  bounds: [0, 100_000],
  definition: {
    text: {
      nb: 'Hendelser gjennom året blant dem som er registrert bosatt her, på dagens kommunegrenser.',
      nn: 'Hendingar gjennom året blant dei som er registrerte busette her, på kommunegrensene i dag.',
    },
    url: 'https://www.ssb.no/statbank/table/06913',
  },
})

const ELECTION_FILE = 'kommunevalg-deltakelse'

const TURNOUT_DEFINITION: Indicator['definition'] = {
  text: {
    nb: 'Tall fra kommunestyrevalget. Kommuner som er slått sammen, er summert bakover.',
    nn: 'Tal frå kommunestyrevalet. Kommunar som er slegne saman, er summerte bakover.',
  },
  url: 'https://www.ssb.no/valg/kommunestyrevalg/statistikk/kommunestyre-og-fylkestingsvalget-valgdeltakelse',
}

/** Numerators, denominators and weights: fetched and checked like the rest, never shown. */
export const BASE: readonly Indicator[] = [
  ageCount(
    'folketall-65-pluss',
    { nb: 'Personer på 65 år eller eldre', nn: 'Personar på 65 år eller eldre' },
    persons('agg_FemAarigGruppering', FROM_65),
  ),
  ageCount(
    'folketall-80-pluss',
    { nb: 'Personer på 80 år eller eldre', nn: 'Personar på 80 år eller eldre' },
    persons('agg_FemAarigGruppering', FROM_80),
  ),
  ageCount(
    'folketall-under-20',
    { nb: 'Barn og unge under 20 år', nn: 'Barn og unge under 20 år' },
    persons('agg_FemAarigGruppering', UNDER_20),
  ),
  ageCount(
    'folketall-under-18',
    { nb: 'Barn under 18 år', nn: 'Barn under 18 år' },
    persons('agg_TodeltGrupperingB', ['H17']),
  ),
  projected(
    'framskrevet-65-pluss',
    'folketall-65-pluss',
    { nb: 'Framskrevet, 65 år eller eldre', nn: 'Framskrive, 65 år eller eldre' },
    { from: 65 },
  ),
  projected(
    'framskrevet-under-20',
    'folketall-under-20',
    { nb: 'Framskrevet, under 20 år', nn: 'Framskrive, under 20 år' },
    { to: 19 },
  ),
  event(
    'levendefodte',
    'Levende',
    'levendefodte',
    { nb: 'Levendefødte', nn: 'Levandefødde' },
    {
      nb: 'Hvor mange barn som ble født av dem som bor her.',
      nn: 'Kor mange barn som vart fødde av dei som bur her.',
    },
  ),
  event(
    'dode',
    'Dode',
    'dode',
    { nb: 'Døde', nn: 'Døde' },
    {
      nb: 'Hvor mange som døde blant dem som bodde her.',
      nn: 'Kor mange som døydde blant dei som budde her.',
    },
  ),
  {
    id: 'elever-10-trinn',
    title: { nb: 'Elever med grunnskolepoeng', nn: 'Elevar med grunnskulepoeng' },
    meaning: {
      nb: 'Elever på 10. trinn som grunnskolepoengene er regnet ut for.',
      nn: 'Elevar på 10. trinn som grunnskulepoenga er rekna ut for.',
    },
    unit: 'persons',
    decimals: 0,
    direction: 'neutral',
    theme: 'oppvekst',
    period: { kind: 'school-year' },
    levels: ['kommune', 'fylke', 'land'],
    source: {
      kind: 'file',
      file: 'grunnskolepoeng',
      where: { level: ['kommune', 'land'] },
      value: 'pupils',
    },
    aggregation: { kind: 'sum' },
    bounds: [1, 80_000],
    breaks: [],
    changedBy: NOT_SHOWN,
    definition: {
      text: {
        nb: 'Antall elever bak snittet. Utdanningsdirektoratet skjuler tallet der det er få elever.',
        nn: 'Talet på elevar bak snittet. Utdanningsdirektoratet skjuler talet der det er få elevar.',
      },
      url: 'https://www.udir.no/tall-og-forskning/statistikk/statistikk-grunnskole/grunnskolekarakterer/',
    },
    role: 'base',
  },
  {
    id: 'stemmeberettigede',
    title: { nb: 'Stemmeberettigede', nn: 'Røysteføre' },
    meaning: {
      nb: 'Personer som hadde stemmerett ved kommunestyrevalget her.',
      nn: 'Personar som hadde røysterett ved kommunestyrevalet her.',
    },
    unit: 'persons',
    decimals: 0,
    direction: 'neutral',
    theme: 'levende',
    period: { kind: 'election' },
    levels: ['kommune', 'fylke', 'land'],
    source: { kind: 'file', file: ELECTION_FILE, value: 'entitled' },
    aggregation: { kind: 'sum' },
    bounds: [50, 6_000_000],
    breaks: [],
    changedBy: NOT_SHOWN,
    definition: TURNOUT_DEFINITION,
    role: 'base',
  },
  {
    id: 'stemmer-avgitt',
    title: { nb: 'Avgitte stemmer', nn: 'Avgjevne røyster' },
    meaning: {
      nb: 'Personer som stemte ved kommunestyrevalget her.',
      nn: 'Personar som røysta ved kommunestyrevalet her.',
    },
    unit: 'persons',
    decimals: 0,
    direction: 'neutral',
    theme: 'levende',
    period: { kind: 'election' },
    levels: ['kommune', 'fylke', 'land'],
    source: { kind: 'file', file: ELECTION_FILE, value: 'votes_cast' },
    aggregation: { kind: 'sum' },
    bounds: [30, 5_000_000],
    breaks: [],
    changedBy: NOT_SHOWN,
    definition: TURNOUT_DEFINITION,
    role: 'base',
  },
  ...GP_LIST_COUNTS,
  ...HOMES_SOLD,
]
