import type { Indicator } from '../domain/indicator.ts'
import { GP_LISTS } from './fastleger.ts'
import { AGE_PARTS, AGE_SOURCE } from './age-parts.ts'
import { AREALPROFILER_URL, arealprofil } from './arealprofiler.ts'
import { LONELINESS, DEPRESSIVE_SYMPTOMS } from './fhi-records.ts'
import { ALL_INHABITANTS, SOME_INHABITANTS } from './minimum-base.ts'

const POPULATION_URL = 'https://www.ssb.no/befolkning/folketall/statistikk/befolkning'

/** What a kommune can do about a population that grows older. */
const AGEING_CHANGED_BY: Indicator['changedBy'] = {
  who: ['andre', 'kommune'],
  how: {
    nb: 'Fødsler, levealder og flytting avgjør. Kommunestyret kan planlegge for det: boliger nær sentrum, forebygging, plasser i omsorgen og folk til å bemanne dem.',
    nn: 'Fødslar, levealder og flytting avgjer. Kommunestyret kan planleggje for det: bustader nær sentrum, førebygging, plassar i omsorga og folk til å bemanne dei.',
  },
}

/** Theme "God helse og livskvalitet for alle". */
export const HELSE: readonly Indicator[] = [
  {
    id: 'andel-65-pluss',
    title: { nb: 'Innbyggere 65 år og eldre', nn: 'Innbyggjarar 65 år og eldre' },
    meaning: {
      nb: 'Hvor mange av 100 innbyggere som har fylt 65 år.',
      nn: 'Kor mange av 100 innbyggjarar som har fylt 65 år.',
    },
    unit: 'percent',
    decimals: 1,
    direction: 'neutral',
    theme: 'helse',
    period: { kind: 'january-1' },
    levels: ['kommune', 'fylke', 'land'],
    source: {
      kind: 'derived',
      operation: 'ratio',
      numerator: ['folketall-65-pluss'],
      denominator: 'folketall',
      scale: 100,
    },
    aggregation: { kind: 'from-source' },
    bounds: [4, 50],
    minimumBase: ALL_INHABITANTS,
    breaks: [],
    changedBy: AGEING_CHANGED_BY,
    definition: {
      text: {
        nb: 'Registrert bosatte på 65 år eller eldre 1. januar, delt på alle registrert bosatte.',
        nn: 'Registrerte busette på 65 år eller eldre 1. januar, delt på alle registrerte busette.',
      },
      url: POPULATION_URL,
    },
    role: 'shown',
    likeness: 'alder',
    contrasts: ['andel-barn'],
    duties: ['first-map'],
  },
  {
    id: 'andel-80-pluss',
    title: { nb: 'Innbyggere 80 år og eldre', nn: 'Innbyggjarar 80 år og eldre' },
    meaning: {
      nb: 'Hvor mange av 100 innbyggere som har fylt 80 år.',
      nn: 'Kor mange av 100 innbyggjarar som har fylt 80 år.',
    },
    unit: 'percent',
    decimals: 1,
    direction: 'neutral',
    theme: 'helse',
    period: { kind: 'january-1' },
    levels: ['kommune', 'fylke', 'land'],
    source: {
      kind: 'derived',
      operation: 'ratio',
      numerator: ['folketall-80-pluss'],
      denominator: 'folketall',
      scale: 100,
    },
    aggregation: { kind: 'from-source' },
    bounds: [0.5, 20],
    minimumBase: ALL_INHABITANTS,
    breaks: [],
    changedBy: AGEING_CHANGED_BY,
    definition: {
      text: {
        nb: 'Registrert bosatte på 80 år eller eldre 1. januar, delt på alle registrert bosatte.',
        nn: 'Registrerte busette på 80 år eller eldre 1. januar, delt på alle registrerte busette.',
      },
      url: POPULATION_URL,
    },
    role: 'shown',
  },
  {
    id: 'eldre-mot-unge',
    title: { nb: 'Eldre per 100 unge', nn: 'Eldre per 100 unge' },
    meaning: {
      nb: 'Hvor mange innbyggere på 65 år eller eldre det er for hver 100 under 20 år. Over 100 betyr at det er flest eldre.',
      nn: 'Kor mange innbyggjarar på 65 år eller eldre det er for kvar 100 under 20 år. Over 100 vil seie at det er flest eldre.',
    },
    unit: 'persons-per-young',
    decimals: 0,
    direction: 'neutral',
    theme: 'helse',
    period: { kind: 'january-1' },
    levels: ['kommune', 'fylke', 'land'],
    source: {
      kind: 'derived',
      operation: 'ratio',
      numerator: ['folketall-65-pluss'],
      denominator: 'folketall-under-20',
      scale: 100,
    },
    aggregation: { kind: 'from-source' },
    bounds: [10, 400],
    minimumBase: ALL_INHABITANTS,
    breaks: [],
    changedBy: AGEING_CHANGED_BY,
    definition: {
      text: {
        nb: 'Registrert bosatte på 65 år eller eldre 1. januar, delt på registrert bosatte under 20 år.',
        nn: 'Registrerte busette på 65 år eller eldre 1. januar, delt på registrerte busette under 20 år.',
      },
      url: POPULATION_URL,
    },
    role: 'shown',
    milestone: {
      value: 100,
      passed: {
        nb: 'Siden {period} har det bodd flere på 65 år eller eldre enn under 20 år.',
        nn: 'Sidan {period} har det budd fleire på 65 år eller eldre enn under 20 år.',
      },
      now: {
        nb: '{period} var det blitt flere på 65 år eller eldre enn under 20 år.',
        nn: '{period} var det vorte fleire på 65 år eller eldre enn under 20 år.',
      },
      always: {
        nb: 'Det har bodd flere på 65 år eller eldre enn under 20 år helt siden tallrekken startet, {period}.',
        nn: 'Det har budd fleire på 65 år eller eldre enn under 20 år heilt sidan talrekkja starta, {period}.',
      },
      wavering: {
        nb: 'Det har bodd omtrent like mange på 65 år eller eldre som under 20 år siden {period}.',
        nn: 'Det har budd om lag like mange på 65 år eller eldre som under 20 år sidan {period}.',
      },
      ahead: {
        nb: 'Det bor fortsatt flere under 20 år enn på 65 år eller eldre.',
        nn: 'Det bur framleis fleire under 20 år enn på 65 år eller eldre.',
      },
    },
  },
  {
    id: 'framskrevet-eldre-mot-unge',
    title: { nb: 'Eldre per 100 unge framover', nn: 'Eldre per 100 unge framover' },
    meaning: {
      nb: 'Hvor mange på 65 år eller eldre SSB regner med at det blir for hver 100 under 20 år.',
      nn: 'Kor mange på 65 år eller eldre SSB reknar med at det blir for kvar 100 under 20 år.',
    },
    unit: 'persons-per-young',
    decimals: 0,
    direction: 'neutral',
    theme: 'helse',
    period: { kind: 'january-1' },
    levels: ['kommune', 'fylke', 'land'],
    source: {
      kind: 'derived',
      operation: 'ratio',
      numerator: ['framskrevet-65-pluss'],
      denominator: 'framskrevet-under-20',
      scale: 100,
    },
    aggregation: { kind: 'from-source' },
    bounds: [10, 1000],
    minimumBase: ALL_INHABITANTS,
    breaks: [],
    changedBy: AGEING_CHANGED_BY,
    definition: {
      text: {
        nb: 'SSBs framskriving fra 2026, hovedalternativet: personer på 65 år eller eldre delt på personer under 20 år 1. januar. Det er en beregning, ikke et mål.',
        nn: 'Framskrivinga til SSB frå 2026, hovudalternativet: personar på 65 år eller eldre delt på personar under 20 år 1. januar. Det er ei utrekning, ikkje eit mål.',
      },
      url: 'https://www.ssb.no/statbank/table/14746',
    },
    role: 'shown',
    milestone: {
      value: 100,
      passed: {
        nb: 'Ifølge SSBs framskriving vil det bo flere på 65 år eller eldre enn under 20 år fra {period}.',
        nn: 'Etter framskrivinga til SSB vil det bu fleire på 65 år eller eldre enn under 20 år frå {period}.',
      },
      always: {
        nb: 'Ifølge SSBs framskriving vil det bo flere på 65 år eller eldre enn under 20 år i alle årene, fra {period}.',
        nn: 'Etter framskrivinga til SSB vil det bu fleire på 65 år eller eldre enn under 20 år i alle åra, frå {period}.',
      },
      wavering: {
        nb: 'Ifølge SSBs framskriving vil det bo omtrent like mange på 65 år eller eldre som under 20 år fra {period}.',
        nn: 'Etter framskrivinga til SSB vil det bu om lag like mange på 65 år eller eldre som under 20 år frå {period}.',
      },
      ahead: {
        nb: 'Ifølge SSBs framskriving vil det fortsatt bo flere under 20 år enn på 65 år eller eldre når framskrivingen slutter.',
        nn: 'Etter framskrivinga til SSB vil det framleis bu fleire under 20 år enn på 65 år eller eldre når framskrivinga sluttar.',
      },
    },
    projection: { of: 'eldre-mot-unge', made: '2026' },
  },
  LONELINESS,
  DEPRESSIVE_SYMPTOMS,
  {
    id: 'aldersfordeling',
    title: { nb: 'Aldersfordeling', nn: 'Aldersfordeling' },
    meaning: {
      nb: 'Hvor mange kvinner og menn som bor her i hver aldersgruppe på fem år.',
      nn: 'Kor mange kvinner og menn som bur her i kvar aldersgruppe på fem år.',
    },
    unit: 'persons',
    decimals: 0,
    direction: 'neutral',
    theme: 'helse',
    period: { kind: 'january-1' },
    levels: ['kommune', 'fylke', 'land'],
    source: AGE_SOURCE,
    aggregation: { kind: 'from-source' },
    // One sex in one age group; none at all is possible in the smallest kommuner.
    bounds: [0, 300_000],
    breaks: [],
    changedBy: AGEING_CHANGED_BY,
    definition: {
      text: {
        nb: 'Registrert bosatte 1. januar etter kjønn og alder, hvert tiende år regnet bakover fra det nyeste.',
        nn: 'Registrerte busette 1. januar etter kjønn og alder, kvart tiande år rekna bakover frå det nyaste.',
      },
      url: POPULATION_URL,
    },
    role: 'shown',
    parts: AGE_PARTS,
  },
  {
    id: 'husholdninger-67-pluss',
    title: { nb: 'Husholdninger med bare eldre (67+)', nn: 'Hushald med berre eldre (67+)' },
    meaning: {
      nb: 'Hvor mange av 100 husholdninger der alle er minst 67 år.',
      nn: 'Kor mange av 100 hushald der alle er minst 67 år.',
    },
    unit: 'percent',
    decimals: 1,
    direction: 'neutral',
    theme: 'helse',
    period: { kind: 'year' },
    levels: ['kommune'],
    source: arealprofil('Andel husholdninger bestående av eldre minst 67 år. Prosent'),
    aggregation: {
      kind: 'none',
      reason: {
        nb: 'Kilden gir bare andeler for kommuner, ikke hvor mange husholdninger de er regnet av.',
        nn: 'Kjelda gir berre prosentdelar for kommunar, ikkje kor mange hushald dei er rekna av.',
      },
    },
    bounds: [5, 80],
    minimumBase: SOME_INHABITANTS,
    breaks: [],
    changedBy: {
      who: ['kommune', 'andre'],
      how: {
        nb: 'Kommunestyret kan regulere for mindre, tilgjengelige boliger nær sentrum, slik at eldre kan flytte når de vil og barnefamilier får overta husene.',
        nn: 'Kommunestyret kan regulere for mindre, tilgjengelege bustader nær sentrum, slik at eldre kan flytte når dei vil og barnefamiliar får ta over husa.',
      },
    },
    definition: {
      text: {
        nb: 'Husholdninger som består av eldre på minst 67 år, i prosent av alle husholdninger i kommunen, slik SSB oppgir det i Arealprofiler.',
        nn: 'Hushald der alle er minst 67 år, i prosent av alle hushald i kommunen, slik SSB oppgir det i Arealprofilar.',
      },
      url: AREALPROFILER_URL,
    },
    role: 'shown',
    besideOthersOnly: true,
    // Oslo: 20 percent, though only one in nine there is 67 or more. The file does not say why.
    note: {
      nb: 'Nivået er høyere enn alderen på innbyggerne skulle tilsi, og kilden sier ikke hvorfor. Bruk tallet til å sammenligne kommuner.',
      nn: 'Nivået er høgare enn alderen på innbyggjarane skulle tilseie, og kjelda seier ikkje kvifor. Bruk talet til å samanlikne kommunar.',
    },
  },
  ...GP_LISTS,
]
