import type { Indicator, Text } from '../domain/indicator.ts'
import { HOME_PRICES } from './boligpriser.ts'
import { EDUCATION } from './utdanning.ts'
import { AREALPROFILER_URL, arealprofil } from './arealprofiler.ts'
import { ALL_INHABITANTS, SOME_INHABITANTS } from './minimum-base.ts'

const POPULATION_URL = 'https://www.ssb.no/befolkning/folketall/statistikk/befolkning'

const MOVING_CHANGED_BY: Indicator['changedBy'] = {
  who: ['andre', 'kommune', 'fylke', 'stat'],
  how: {
    nb: 'Arbeidsplasser, boliger og tjenester trekker folk. Kommunestyret kan regulere boliger og næring og holde skole og barnehage i gang; fylket har videregående skole og buss.',
    nn: 'Arbeidsplassar, bustader og tenester dreg folk. Kommunestyret kan regulere bustader og næring og halde skule og barnehage i gang; fylket har vidaregåande skule og buss.',
  },
}

const HOUSING_CHANGED_BY: Indicator['changedBy'] = {
  who: ['kommune', 'andre', 'stat'],
  how: {
    nb: 'Kommunestyret regulerer tomter, bygger vei og vann og kan kjøpe eller leie ut boliger selv. Utbyggere, renter og Husbanken avgjør resten.',
    nn: 'Kommunestyret regulerer tomter, byggjer veg og vatn og kan kjøpe eller leige ut bustader sjølv. Utbyggjarar, renter og Husbanken avgjer resten.',
  },
}

const SETTLEMENT_YEARS = [
  2012, 2013, 2014, 2015, 2016, 2017, 2018, 2019, 2020, 2021, 2022, 2023,
].map(String)

interface Growth {
  readonly id: string
  readonly years: number
  readonly title: Text
  readonly since: Text
  readonly bounds: readonly [number, number]
}

/** Percent change of population over some years. */
const growth = ({ id, years, title, since, bounds }: Growth): Indicator => ({
  id,
  title,
  meaning: {
    nb: `Hvor mange prosent flere eller færre som bor her enn for ${since.nb} siden.`,
    nn: `Kor mange prosent fleire eller færre som bur her enn for ${since.nn} sidan.`,
  },
  unit: 'percent-change',
  decimals: 1,
  direction: 'neutral',
  theme: 'levende',
  period: { kind: 'january-1' },
  levels: ['kommune', 'fylke', 'land'],
  source: { kind: 'derived', operation: 'growth', of: 'folketall', years },
  aggregation: { kind: 'from-source' },
  bounds,
  minimumBase: ALL_INHABITANTS,
  breaks: [],
  changedBy: MOVING_CHANGED_BY,
  definition: {
    text: {
      nb: `Endringen i registrert bosatte fra 1. januar ${since.nb} før, i prosent, på dagens kommunegrenser.`,
      nn: `Endringa i registrerte busette frå 1. januar ${since.nn} før, i prosent, på kommunegrensene i dag.`,
    },
    url: POPULATION_URL,
  },
  role: 'shown',
})

interface Balance {
  readonly id: string
  readonly operation: 'difference' | 'remainder'
  readonly of: string
  readonly minus: string
  readonly title: Text
  readonly meaning: Text
  readonly definition: Text
  readonly bounds: readonly [number, number]
}

/** One part of a year's growth: what population gained or lost by it. */
const balance = ({ operation, of, minus, definition, ...record }: Balance): Indicator => ({
  ...record,
  unit: 'persons',
  decimals: 0,
  direction: 'neutral',
  theme: 'levende',
  period: { kind: 'year' },
  levels: ['kommune', 'fylke', 'land'],
  source: { kind: 'derived', operation, of, minus },
  aggregation: { kind: 'from-source' },
  breaks: [],
  changedBy: MOVING_CHANGED_BY,
  definition: { text: definition, url: 'https://www.ssb.no/statbank/table/06913' },
  role: 'shown',
})

/** Theme "Levende byer og bygder". */
export const LEVENDE: readonly Indicator[] = [
  {
    id: 'folketall',
    title: { nb: 'Folketall', nn: 'Folketal' },
    meaning: {
      nb: 'Hvor mange som er registrert bosatt her 1. januar.',
      nn: 'Kor mange som er registrerte busette her 1. januar.',
    },
    unit: 'persons',
    decimals: 0,
    direction: 'neutral',
    theme: 'levende',
    period: { kind: 'january-1' },
    levels: ['kommune', 'fylke', 'land'],
    source: {
      kind: 'ssb',
      table: '06913',
      contents: { code: 'Folkemengde', label: ['befolkning', '1. januar'] },
      regions: 'additive',
      from: '1986',
    },
    aggregation: { kind: 'from-source' },
    bounds: [100, 7_000_000],
    breaks: [],
    changedBy: MOVING_CHANGED_BY,
    definition: {
      text: {
        nb: 'Alle som er registrert bosatt i Folkeregisteret 1. januar. Tidligere år er summert til dagens kommunegrenser av SSB.',
        nn: 'Alle som er registrerte busette i Folkeregisteret 1. januar. Tidlegare år er summerte til kommunegrensene i dag av SSB.',
      },
      url: POPULATION_URL,
    },
    role: 'shown',
    likeness: 'storrelse',
    contrasts: ['andel-barn'],
    duties: ['population'],
  },
  growth({
    id: 'befolkningsvekst',
    years: 1,
    title: { nb: 'Befolkningsvekst siste år', nn: 'Folkevekst siste år' },
    since: { nb: 'ett år', nn: 'eitt år' },
    bounds: [-25, 40],
  }),
  {
    ...growth({
      id: 'befolkningsvekst-5-ar',
      years: 5,
      title: { nb: 'Befolkningsvekst siste fem år', nn: 'Folkevekst siste fem år' },
      since: { nb: 'fem år', nn: 'fem år' },
      bounds: [-40, 60],
    }),
    likeness: 'vekst',
  },
  growth({
    id: 'befolkningsvekst-10-ar',
    years: 10,
    title: { nb: 'Befolkningsvekst siste ti år', nn: 'Folkevekst siste ti år' },
    since: { nb: 'ti år', nn: 'ti år' },
    bounds: [-50, 100],
  }),
  {
    id: 'netto-innflytting',
    title: { nb: 'Registrerte flyttinger (netto)', nn: 'Registrerte flyttingar (netto)' },
    meaning: {
      nb: 'Hvor mange flere som flyttet hit enn herfra i løpet av året. Under null betyr at flere flyttet ut.',
      nn: 'Kor mange fleire som flytta hit enn herifrå i løpet av året. Under null vil seie at fleire flytta ut.',
    },
    unit: 'persons',
    decimals: 0,
    direction: 'neutral',
    theme: 'levende',
    period: { kind: 'year' },
    levels: ['kommune', 'fylke', 'land'],
    source: arealprofil('Netto innflytting. Antall personer'),
    // Moves between two kommuner cancel in the sum: what is left for the country came from abroad.
    aggregation: { kind: 'sum' },
    bounds: [-10_000, 120_000],
    breaks: [],
    changedBy: MOVING_CHANGED_BY,
    definition: {
      text: {
        nb: 'Innflyttinger minus utflyttinger gjennom året, til og fra andre kommuner og utlandet. Fødte og døde er ikke med.',
        nn: 'Innflyttingar minus utflyttingar gjennom året, til og frå andre kommunar og utlandet. Fødde og døde er ikkje med.',
      },
      url: AREALPROFILER_URL,
    },
    role: 'shown',
    note: {
      nb: '«Flytteoverskudd» viser det samme fra en annen kilde: regnet ut av folketallet, med nyere år og rettelser i Folkeregisteret. Derfor kan årene og tallene være litt ulike.',
      nn: '«Flytteoverskot» viser det same frå ei anna kjelde: rekna ut av folketalet, med nyare år og rettingar i Folkeregisteret. Difor kan åra og tala vere litt ulike.',
    },
  },
  balance({
    id: 'flytteoverskudd',
    // A remainder, so that births, deaths and moves always add up to the growth.
    operation: 'remainder',
    of: 'folketall',
    minus: 'fodselsoverskudd',
    title: { nb: 'Flytteoverskudd', nn: 'Flytteoverskot' },
    meaning: {
      nb: 'Hvor mange flere som flyttet inn enn ut i løpet av året, til og fra resten av landet og utlandet.',
      nn: 'Kor mange fleire som flytta inn enn ut i løpet av året, til og frå resten av landet og utlandet.',
    },
    definition: {
      nb: 'Regnet ut som veksten i folketallet gjennom året minus fødselsoverskuddet. Rettelser i Folkeregisteret er derfor med, og tallet kan avvike litt fra innflyttinger minus utflyttinger. De står i «Registrerte flyttinger (netto)», som er fra en annen kilde og slutter et tidligere år.',
      nn: 'Rekna ut som veksten i folketalet gjennom året minus fødselsoverskotet. Rettingar i Folkeregisteret er difor med, og talet kan avvike litt frå innflyttingar minus utflyttingar. Dei står i «Registrerte flyttingar (netto)», som er frå ei anna kjelde og sluttar eit tidlegare år.',
    },
    bounds: [-12_000, 120_000],
  }),
  balance({
    id: 'fodselsoverskudd',
    operation: 'difference',
    of: 'levendefodte',
    minus: 'dode',
    title: { nb: 'Fødselsoverskudd', nn: 'Fødselsoverskot' },
    meaning: {
      nb: 'Hvor mange flere som ble født enn som døde blant dem som bor her. Under null betyr at flere døde.',
      nn: 'Kor mange fleire som vart fødde enn som døydde blant dei som bur her. Under null vil seie at fleire døydde.',
    },
    definition: {
      nb: 'Levendefødte minus døde i løpet av året, på dagens kommunegrenser.',
      nn: 'Levandefødde minus døde i løpet av året, på kommunegrensene i dag.',
    },
    bounds: [-2_000, 40_000],
  }),
  {
    id: 'nye-boliger',
    title: { nb: 'Nye boliger', nn: 'Nye bustader' },
    meaning: {
      nb: 'Hvor mange boliger som er kommet til de siste fire årene.',
      nn: 'Kor mange bustader som er komne til dei siste fire åra.',
    },
    unit: 'dwellings',
    decimals: 0,
    direction: 'neutral',
    theme: 'levende',
    period: { kind: 'window', windowYears: 4 },
    levels: ['kommune', 'fylke', 'land'],
    // Some small kommuner have a row with 0 in one year and no row in another, so no row is
    // not read as none.
    source: arealprofil('Nye boliger siste 4 år'),
    aggregation: { kind: 'sum' },
    bounds: [0, 250_000],
    breaks: [],
    changedBy: HOUSING_CHANGED_BY,
    definition: {
      text: {
        nb: 'Boliger som Arealprofiler regner som nye, summert over fire år til og med året som står ved tallet. Boliger som rives, er ikke trukket fra.',
        nn: 'Bustader som Arealprofilar reknar som nye, summert over fire år til og med året som står ved talet. Bustader som blir rivne, er ikkje trekte frå.',
      },
      url: AREALPROFILER_URL,
    },
    role: 'shown',
  },
  {
    id: 'boliger',
    title: { nb: 'Boliger', nn: 'Bustader' },
    meaning: {
      nb: 'Hvor mange boliger det er her, både bebodde og tomme. Hytter er ikke med.',
      nn: 'Kor mange bustader det er her, både bebudde og tomme. Hytter er ikkje med.',
    },
    unit: 'dwellings',
    decimals: 0,
    direction: 'neutral',
    theme: 'levende',
    period: { kind: 'january-1' },
    levels: ['kommune', 'fylke', 'land'],
    source: {
      kind: 'ssb',
      table: '06265',
      contents: { code: 'Boliger', label: ['boliger'] },
      // Named one by one: left out, the table might answer for some default type.
      selections: { BygnType: { codes: ['01', '02', '03', '04', '05', '999'] } },
      regions: 'additive',
      from: '2006',
    },
    // SSB's own sums are taken where it has them; every dwelling is in one kommune.
    aggregation: { kind: 'sum' },
    bounds: [50, 4_000_000],
    breaks: [],
    changedBy: HOUSING_CHANGED_BY,
    definition: {
      text: {
        nb: 'Bebodde og ubebodde boliger i alle slags bygninger 1. januar, fra matrikkelen. Fritidsboliger er ikke med.',
        nn: 'Bebudde og ubebudde bustader i alle slags bygningar 1. januar, frå matrikkelen. Fritidsbustader er ikkje med.',
      },
      url: 'https://www.ssb.no/bygg-bolig-og-eiendom/bolig-og-boforhold/statistikk/boliger',
    },
    role: 'shown',
    contrasts: ['folketall'],
  },
  {
    id: 'leid-bolig',
    title: { nb: 'Husholdninger som leier', nn: 'Hushald som leiger' },
    meaning: {
      nb: 'Hvor mange av 100 husholdninger som leier boligen de bor i.',
      nn: 'Kor mange av 100 hushald som leiger bustaden dei bur i.',
    },
    unit: 'percent',
    decimals: 1,
    direction: 'neutral',
    theme: 'levende',
    period: { kind: 'year' },
    levels: ['kommune', 'fylke', 'land'],
    source: {
      kind: 'files',
      files: [
        arealprofil('Andel leid bolig. Prosent av husholdninger'),
        { kind: 'file', file: 'ssb-11084', where: { variabel: ['leier'] }, value: 'verdi' },
      ],
    },
    // The number of households is not here; dwellings are close, hence an estimate.
    aggregation: { kind: 'weighted-mean', weight: 'boliger' },
    bounds: [5, 60],
    minimumBase: SOME_INHABITANTS,
    breaks: [],
    changedBy: HOUSING_CHANGED_BY,
    definition: {
      text: {
        nb: 'Husholdninger som leier boligen, i prosent av alle husholdninger. Resten eier selv eller gjennom borettslag. Til og med 2023 er tallene fra Arealprofiler, deretter fra tabell 11084, begge hos SSB.',
        nn: 'Hushald som leiger bustaden, i prosent av alle hushald. Resten eig sjølv eller gjennom burettslag. Til og med 2023 er tala frå Arealprofilar, deretter frå tabell 11084, begge hos SSB.',
      },
      url: AREALPROFILER_URL,
    },
    role: 'shown',
    contrasts: ['lavinntekt-alle-aldre'],
  },
  {
    id: 'bosatte-flyktninger',
    title: { nb: 'Bosatte flyktninger', nn: 'Busette flyktningar' },
    meaning: {
      nb: 'Hvor mange flyktninger som ble bosatt her i løpet av året.',
      nn: 'Kor mange flyktningar som vart busette her i løpet av året.',
    },
    unit: 'persons',
    decimals: 0,
    direction: 'neutral',
    theme: 'levende',
    period: { kind: 'year' },
    levels: ['kommune', 'fylke', 'land'],
    source: {
      kind: 'file',
      file: 'imdi-bosetting',
      // The file has rows from 1995, but no settlement figures before 2012, only symbols.
      where: { measure: ['Faktisk bosetting'], year: SETTLEMENT_YEARS },
      value: 'persons',
    },
    aggregation: { kind: 'sum' },
    bounds: [0, 60_000],
    breaks: [],
    changedBy: {
      who: ['kommune', 'stat'],
      how: {
        nb: 'IMDi ber kommunen om å bosette, kommunestyret vedtar hvor mange. Staten gir integreringstilskudd; krig og asyltall avgjør behovet.',
        nn: 'IMDi bed kommunen om å busetje, kommunestyret vedtek kor mange. Staten gir integreringstilskot; krig og asyltal avgjer behovet.',
      },
    },
    definition: {
      text: {
        nb: 'Flyktninger som faktisk ble bosatt i kommunen etter avtale med IMDi. Små tall er skjult.',
        nn: 'Flyktningar som faktisk vart busette i kommunen etter avtale med IMDi. Små tal er skjulte.',
      },
      url: 'https://www.imdi.no/planlegging-og-bosetting/bosettingstall/',
    },
    role: 'shown',
    note: {
      nb: 'Tallene for 2023 gjelder bare en del av året og er foreløpige.',
      nn: 'Tala for 2023 gjeld berre ein del av året og er førebelse.',
    },
  },
  {
    id: 'valgdeltakelse',
    title: { nb: 'Valgdeltakelse ved kommunevalg', nn: 'Valdeltaking ved kommuneval' },
    meaning: {
      nb: 'Hvor mange av 100 med stemmerett som stemte ved kommunestyrevalget.',
      nn: 'Kor mange av 100 med røysterett som røysta ved kommunestyrevalet.',
    },
    unit: 'percent',
    decimals: 1,
    direction: 'higher-better',
    theme: 'levende',
    period: { kind: 'election' },
    levels: ['kommune', 'fylke', 'land'],
    source: {
      kind: 'derived',
      operation: 'ratio',
      numerator: ['stemmer-avgitt'],
      denominator: 'stemmeberettigede',
      scale: 100,
    },
    aggregation: { kind: 'from-source' },
    bounds: [35, 100],
    breaks: [],
    changedBy: {
      who: ['kommune', 'andre'],
      how: {
        nb: 'Kommunestyret bestemmer valglokaler, åpningstider og forhåndsstemming. Partier og velgere avgjør resten.',
        nn: 'Kommunestyret avgjer vallokale, opningstider og førehandsrøysting. Parti og veljarar avgjer resten.',
      },
    },
    definition: {
      text: {
        nb: 'Avgitte stemmer ved kommunestyrevalget, delt på alle som hadde stemmerett i kommunen. Kommuner som er slått sammen, er summert bakover. Om lag tjue kommuner mangler tall før 2019: i tallene Lokaltall har, står stemmene deres på feil nabokommune etter en sammenslåing.',
        nn: 'Avgjevne røyster ved kommunestyrevalet, delt på alle som hadde røysterett i kommunen. Kommunar som er slegne saman, er summerte bakover. Om lag tjue kommunar manglar tal før 2019: i tala Lokaltall har, står røystene deira på feil nabokommune etter ei samanslåing.',
      },
      url: 'https://www.ssb.no/valg/kommunestyrevalg/statistikk/kommunestyre-og-fylkestingsvalget-valgdeltakelse',
    },
    role: 'shown',
  },
  {
    id: 'avstand-til-sentrum',
    title: { nb: 'Avstand fra bolig til sentrum', nn: 'Avstand frå bustad til sentrum' },
    meaning: {
      nb: 'Hvor langt det i snitt er fra en bolig her til nærmeste sentrum med butikker og tjenester.',
      nn: 'Kor langt det i snitt er frå ein bustad her til næraste sentrum med butikkar og tenester.',
    },
    unit: 'kilometres',
    decimals: 1,
    direction: 'neutral',
    theme: 'levende',
    period: { kind: 'january-1' },
    levels: ['kommune', 'fylke', 'land'],
    source: arealprofil('Boliger, gj.avst. sentrumssone. Km'),
    // A mean over dwellings, so the number of dwellings is the right weight.
    aggregation: { kind: 'weighted-mean', weight: 'boliger' },
    bounds: [0.1, 150],
    breaks: [],
    changedBy: {
      who: ['kommune', 'fylke'],
      how: {
        nb: 'Kommunestyret bestemmer hvor det skal bygges, og om nye boliger legges nær sentrum eller spredt.',
        nn: 'Kommunestyret avgjer kvar det skal byggjast, og om nye bustader blir lagde nær sentrum eller spreidde.',
      },
    },
    definition: {
      text: {
        nb: 'Gjennomsnittlig avstand i kilometer fra kommunens boliger til nærmeste sentrumssone, slik SSB avgrenser sentrum. Noen små kommuner har ikke egen sentrumssone. Da måles det til et sentrum i en annen kommune.',
        nn: 'Gjennomsnittleg avstand i kilometer frå bustadene i kommunen til næraste sentrumssone, slik SSB avgrensar sentrum. Nokre små kommunar har ikkje eiga sentrumssone. Då blir det målt til eit sentrum i ein annan kommune.',
      },
      url: AREALPROFILER_URL,
    },
    role: 'shown',
  },
  {
    id: 'framskrevet-folketall',
    title: { nb: 'Framskrevet folketall', nn: 'Framskrive folketal' },
    meaning: {
      nb: 'Hvor mange SSB regner med at det vil bo her de neste årene, dersom forutsetningene i hovedalternativet holder.',
      nn: 'Kor mange SSB reknar med at det vil bu her dei neste åra, dersom føresetnadene i hovudalternativet held.',
    },
    unit: 'persons',
    decimals: 0,
    direction: 'neutral',
    theme: 'levende',
    period: { kind: 'january-1' },
    levels: ['kommune', 'fylke', 'land'],
    source: { kind: 'file', file: 'ssb-14288', value: 'persons_mmmm' },
    aggregation: { kind: 'sum' },
    bounds: [100, 8_000_000],
    breaks: [],
    changedBy: MOVING_CHANGED_BY,
    definition: {
      text: {
        nb: 'SSBs framskriving fra 2024, hovedalternativet: middels fruktbarhet, levealder, flytting i landet og innvandring. Det er en beregning, ikke et mål.',
        nn: 'Framskrivinga til SSB frå 2024, hovudalternativet: middels fruktbarheit, levealder, flytting i landet og innvandring. Det er ei utrekning, ikkje eit mål.',
      },
      url: 'https://www.ssb.no/befolkning/befolkningsframskrivinger/statistikk/regionale-befolkningsframskrivinger',
    },
    role: 'shown',
    note: {
      nb: 'SSB ga ut en ny framskriving i juni 2026 (tabell 14746). Dette tallet er fra den forrige, fra 2024.',
      nn: 'SSB gav ut ei ny framskriving i juni 2026 (tabell 14746). Dette talet er frå den førre, frå 2024.',
    },
    projection: { of: 'folketall', made: '2024' },
  },
  ...HOME_PRICES,
  ...EDUCATION,
]
