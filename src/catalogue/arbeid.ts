import type { Indicator, SsbSource, Text } from '../domain/indicator.ts'
import { AREALPROFILER_URL, arealprofil } from './arealprofiler.ts'
import { ALL_INHABITANTS, SOME_INHABITANTS } from './minimum-base.ts'

const NAV_URL =
  'https://www.nav.no/no/nav-og-samfunn/statistikk/arbeidssokere-og-stillinger-statistikk/helt-ledige'

/** SSB 09293. The contents codes are not known, so the column is found by words of its label. */
const partTime = (label: readonly string[]): SsbSource => ({
  kind: 'ssb',
  table: '09293',
  contents: { label },
  regions: 'rate',
  from: '2008',
})

const PART_TIME_BREAKS: Indicator['breaks'] = [
  {
    period: '2015',
    reason: {
      nb: 'Ny kilde fra 2015: bare lønnstakere er med, og arbeidstiden er hentet fra arbeidsgivernes meldinger. Tall for 2015 er ikke publisert.',
      nn: 'Ny kjelde frå 2015: berre lønstakarar er med, og arbeidstida er henta frå meldingane til arbeidsgivarane. Tal for 2015 er ikkje publiserte.',
    },
  },
]

const PART_TIME_CHANGED_BY: Indicator['changedBy'] = {
  who: ['kommune', 'fylke', 'andre'],
  how: {
    nb: 'Kommunestyret kan vedta heltid som hovedregel i egne stillinger og sette av penger til turnuser med hele stillinger. Private arbeidsgivere bestemmer resten.',
    nn: 'Kommunestyret kan vedta heiltid som hovudregel i eigne stillingar og setje av pengar til turnusar med heile stillingar. Private arbeidsgivarar avgjer resten.',
  },
}

const partTimeDefinition = (who: Text): Indicator['definition'] => ({
  text: {
    nb: `Andel av sysselsatte ${who.nb} i alderen 20–66 år som jobber deltid, etter bostedskommune. Alle arbeidsgivere er med, ikke bare kommunen.`,
    nn: `Delen av sysselsette ${who.nn} i alderen 20–66 år som jobbar deltid, etter bustadkommune. Alle arbeidsgivarar er med, ikkje berre kommunen.`,
  },
  url: 'https://www.ssb.no/befolkning/likestilling/statistikk/indikatorer-for-kjonnslikestilling-i-kommunene',
})

const JOBS_CHANGED_BY: Indicator['changedBy'] = {
  who: ['kommune', 'fylke', 'stat', 'andre'],
  how: {
    nb: 'Bedriftene skaper de fleste jobbene. Kommunestyret regulerer næringsområder og er selv arbeidsgiver; fylket har næringspenger og kollektivtrafikk; staten legger ut arbeidsplasser.',
    nn: 'Bedriftene skaper dei fleste jobbane. Kommunestyret regulerer næringsområde og er sjølv arbeidsgivar; fylket har næringspengar og kollektivtrafikk; staten legg ut arbeidsplassar.',
  },
}

const JOBS_DEFINITION: Indicator['definition'] = {
  text: {
    nb: 'Sysselsatte i 4. kvartal etter kommunen de har arbeidsstedet i. En person er talt én gang, der hovedjobben er.',
    nn: 'Sysselsette i 4. kvartal etter kommunen dei har arbeidsstaden i. Ein person er talt éin gong, der hovudjobben er.',
  },
  url: 'https://www.ssb.no/statbank/table/13470',
}

/** Theme "Skape arbeidsplasser og et seriøst arbeidsliv". */
export const ARBEID: readonly Indicator[] = [
  {
    id: 'deltid-kvinner',
    title: { nb: 'Kvinner som jobber deltid', nn: 'Kvinner som jobbar deltid' },
    meaning: {
      nb: 'Hvor mange av 100 sysselsatte kvinner som bor her, som jobber deltid.',
      nn: 'Kor mange av 100 sysselsette kvinner som bur her, som jobbar deltid.',
    },
    unit: 'percent',
    decimals: 1,
    direction: 'neutral',
    theme: 'arbeid',
    period: { kind: 'year' },
    levels: ['kommune', 'fylke', 'land'],
    source: partTime(['deltid', 'kvinner']),
    aggregation: { kind: 'from-source' },
    bounds: [5, 80],
    minimumBase: SOME_INHABITANTS,
    breaks: PART_TIME_BREAKS,
    changedBy: PART_TIME_CHANGED_BY,
    definition: partTimeDefinition({ nb: 'kvinner', nn: 'kvinner' }),
    role: 'shown',
  },
  {
    id: 'deltid-menn',
    title: { nb: 'Menn som jobber deltid', nn: 'Menn som jobbar deltid' },
    meaning: {
      nb: 'Hvor mange av 100 sysselsatte menn som bor her, som jobber deltid.',
      nn: 'Kor mange av 100 sysselsette menn som bur her, som jobbar deltid.',
    },
    unit: 'percent',
    decimals: 1,
    direction: 'neutral',
    theme: 'arbeid',
    period: { kind: 'year' },
    levels: ['kommune', 'fylke', 'land'],
    source: partTime(['deltid', 'menn']),
    aggregation: { kind: 'from-source' },
    bounds: [0, 60],
    minimumBase: SOME_INHABITANTS,
    breaks: PART_TIME_BREAKS,
    changedBy: PART_TIME_CHANGED_BY,
    definition: partTimeDefinition({ nb: 'menn', nn: 'menn' }),
    role: 'shown',
  },
  {
    id: 'heltid-kommuneansatte',
    title: { nb: 'Kommuneansatte på heltid', nn: 'Kommunetilsette på heiltid' },
    meaning: {
      nb: 'Hvor mange av 100 kommuneansatte som har stillinger på til sammen 100 prosent.',
      nn: 'Kor mange av 100 kommunetilsette som har stillingar på til saman 100 prosent.',
    },
    unit: 'percent',
    decimals: 1,
    direction: 'higher-better',
    theme: 'arbeid',
    period: { kind: 'year' },
    levels: ['kommune', 'fylke', 'land'],
    // The columns are to be confirmed with the first real file: see file-descriptions.ts.
    source: { kind: 'file', file: 'ks-heltid', value: 'Andel heltidsansatte' },
    // KS gives kommuner; whether the file also has rows for fylker and the country is not
    // known, and the number of employees, the right weight, is not in it.
    aggregation: { kind: 'from-source' },
    bounds: [5, 100],
    minimumBase: SOME_INHABITANTS,
    breaks: [],
    changedBy: {
      who: ['kommune'],
      how: {
        nb: 'Kommunen er arbeidsgiveren: kommunestyret kan vedta å lyse ut hele stillinger, slå sammen deltidsstillinger og prøve nye turnuser.',
        nn: 'Kommunen er arbeidsgivaren: kommunestyret kan vedta å lyse ut heile stillingar, slå saman deltidsstillingar og prøve nye turnusar.',
      },
    },
    definition: {
      text: {
        nb: 'Andel månedslønnede i kommunen som har stillinger som til sammen er på 100 prosent eller mer, fra PAI-registeret til KS. Grupper under ti årsverk er skjult.',
        nn: 'Prosentdelen av månadsløna tilsette i kommunen som har stillingar som til saman er på 100 prosent eller meir, frå PAI-registeret til KS. Grupper under ti årsverk er skjulte.',
      },
      url: 'https://www.ks.no/fagomrader/statistikk-og-analyse/',
    },
    role: 'shown',
    note: {
      nb: 'Gjelder bare dem som er ansatt i en kommune. Det er en annen målestokk enn deltid blant alle som bor her.',
      nn: 'Gjeld berre dei som er tilsette i ein kommune. Det er ein annan målestokk enn deltid blant alle som bur her.',
    },
  },
  {
    id: 'registrert-ledige',
    title: { nb: 'Registrert helt ledige', nn: 'Registrerte heilt ledige' },
    meaning: {
      nb: 'Hvor mange av 100 i arbeidsstyrken (de som er i jobb eller er arbeidsledige) som var registrert helt ledige hos Nav.',
      nn: 'Kor mange av 100 i arbeidsstyrken (dei som er i jobb eller er arbeidsledige) som var registrerte heilt ledige hos Nav.',
    },
    unit: 'percent',
    decimals: 1,
    direction: 'lower-better',
    theme: 'arbeid',
    period: { kind: 'month' },
    levels: ['kommune', 'fylke', 'land'],
    source: {
      kind: 'files',
      files: [
        { kind: 'file', file: 'nav-helt-ledige-kommune', value: 'percent_of_labour_force' },
        { kind: 'file', file: 'nav-hl060', value: 'value' },
        {
          kind: 'file',
          file: 'nav-arbeidssokere-fylke',
          where: { status: ['Helt ledige'], sex: ['Begge kjønn'], level: ['Fylker', 'Landet'] },
          value: 'share_of_labour_force',
          scale: 100,
        },
        {
          kind: 'file',
          file: 'nav-helt-ledige-vestland',
          value: 'prosent_av_arbeidsstyrken',
        },
      ],
    },
    aggregation: { kind: 'from-source' },
    // Oslo passed 13 percent in March 2020; Moskenes was there in January 2022.
    bounds: [0, 30],
    minimumBase: SOME_INHABITANTS,
    breaks: ['2018M11', '2024M01', '2025M04'].map((period) => ({
      period,
      reason: {
        nb: 'Nav la om statistikken. Tall før og etter er ikke helt sammenlignbare.',
        nn: 'Nav la om statistikken. Tal før og etter kan ikkje samanliknast heilt.',
      },
    })),
    changedBy: {
      who: ['stat', 'kommune', 'fylke', 'andre'],
      how: {
        nb: 'Staten og kommunen driver Nav-kontoret sammen; fylket har videregående opplæring, fagbrev for voksne og næringspenger. Hva slags jobber som finnes, avgjør mest.',
        nn: 'Staten og kommunen driv Nav-kontoret saman; fylket har vidaregåande opplæring, fagbrev for vaksne og næringspengar. Kva slags jobbar som finst, avgjer mest.',
      },
    },
    definition: {
      text: {
        nb: 'Helt ledige som er registrert hos Nav ved utgangen av måneden, i prosent av arbeidsstyrken. Færre enn fire ledige vises ikke. Tallet svinger med årstiden: sammenlign samme måned.',
        nn: 'Heilt ledige som er registrerte hos Nav ved utgangen av månaden, i prosent av arbeidsstyrken. Færre enn fire ledige blir ikkje viste. Talet svingar med årstida: samanlikn same månad.',
      },
      url: NAV_URL,
    },
    role: 'shown',
    note: {
      nb: 'For kommuner utenfor Vestland har Lokaltall tall bare til og med oktober 2022.',
      nn: 'For kommunar utanfor Vestland har Lokaltall tal berre til og med oktober 2022.',
    },
    noteFor: ['kommune'],
  },
  {
    id: 'jobber-i-egen-kommune',
    // Residents, not jobs: few of Rælingen's (15), Lørenskog's (29) and Nesodden's (38 percent)
    // workers stay at home, and most of Oslo's (82) do. Counted by job it would be the other
    // way round: Nesodden's few jobs are held by its own people, Oslo's by half of Akershus.
    title: {
      nb: 'Jobber i egen kommune (av dem som er i jobb)',
      nn: 'Jobbar i eigen kommune (av dei som er i jobb)',
    },
    meaning: {
      nb: 'Hvor mange av 100 sysselsatte som bor her, som også har jobben sin her.',
      nn: 'Kor mange av 100 sysselsette som bur her, som òg har jobben sin her.',
    },
    unit: 'percent',
    decimals: 1,
    direction: 'neutral',
    theme: 'arbeid',
    period: { kind: 'year' },
    levels: ['kommune', 'fylke', 'land'],
    source: arealprofil('Andel sysselsatte bosatt i egen kommune. Prosent'),
    // The right weight is residents in work; population is close, hence an estimate.
    aggregation: { kind: 'weighted-mean', weight: 'folketall' },
    bounds: [5, 100],
    minimumBase: SOME_INHABITANTS,
    breaks: [],
    changedBy: {
      who: ['kommune', 'fylke', 'andre'],
      how: {
        nb: 'Kommunestyret regulerer næringsområder og kan legge til rette for bedrifter; fylket har næringspenger og kollektivtrafikk. Avstanden til større byer avgjør mye.',
        nn: 'Kommunestyret regulerer næringsområde og kan leggje til rette for bedrifter; fylket har næringspengar og kollektivtrafikk. Avstanden til større byar avgjer mykje.',
      },
    },
    definition: {
      text: {
        nb: 'Andel av de sysselsatte som bor i kommunen og har arbeidsstedet sitt i samme kommune.',
        nn: 'Prosentdelen av dei sysselsette som bur i kommunen og har arbeidsstaden sin i same kommune.',
      },
      url: AREALPROFILER_URL,
    },
    role: 'shown',
  },
  {
    id: 'arbeidsplasser',
    title: { nb: 'Arbeidsplasser', nn: 'Arbeidsplassar' },
    meaning: {
      nb: 'Hvor mange som har jobben sin her, uansett hvor de bor.',
      nn: 'Kor mange som har jobben sin her, same kvar dei bur.',
    },
    unit: 'persons',
    decimals: 0,
    direction: 'neutral',
    theme: 'arbeid',
    period: { kind: 'year' },
    levels: ['kommune', 'fylke', 'land'],
    // The total over industries stands in a list that goes by different names in SSB's two
    // interfaces: it is found by its code. 07984 has the same figures by sex and age too.
    source: {
      kind: 'ssb',
      table: '13470',
      contents: { code: 'SysselsatteArb', label: ['arbeidssted'] },
      selections: { NACE2007: { total: '00-99' } },
      regions: 'additive',
      from: '2008',
    },
    // One row an industry, those who work in an unknown one too.
    copy: {
      kind: 'file',
      file: 'ssb-13470-telemark',
      value: 'sysselsatte_etter_arbeidssted',
      add: true,
    },
    aggregation: { kind: 'from-source' },
    bounds: [20, 4_000_000],
    breaks: [
      {
        period: '2015',
        reason: {
          nb: 'Ny kilde fra 2015: arbeidsgivernes meldinger (a-ordningen). Tall før og etter er ikke helt sammenlignbare.',
          nn: 'Ny kjelde frå 2015: meldingane til arbeidsgivarane (a-ordninga). Tal før og etter kan ikkje samanliknast heilt.',
        },
      },
    ],
    changedBy: JOBS_CHANGED_BY,
    definition: JOBS_DEFINITION,
    role: 'shown',
  },
  {
    id: 'vekst-i-arbeidsplasser',
    title: {
      nb: 'Vekst i arbeidsplasser siste fem år',
      nn: 'Vekst i arbeidsplassar siste fem år',
    },
    meaning: {
      nb: 'Hvor mange prosent flere eller færre som har jobben sin her enn for fem år siden. Sammenlign det med befolkningsveksten.',
      nn: 'Kor mange prosent fleire eller færre som har jobben sin her enn for fem år sidan. Samanlikn det med folkeveksten.',
    },
    unit: 'percent-change',
    decimals: 1,
    direction: 'neutral',
    theme: 'arbeid',
    period: { kind: 'year' },
    levels: ['kommune', 'fylke', 'land'],
    source: { kind: 'derived', operation: 'growth', of: 'arbeidsplasser', years: 5 },
    aggregation: { kind: 'from-source' },
    bounds: [-60, 150],
    minimumBase: ALL_INHABITANTS,
    breaks: [],
    changedBy: JOBS_CHANGED_BY,
    definition: JOBS_DEFINITION,
    role: 'shown',
  },
  {
    id: 'sykefravaer',
    title: { nb: 'Legemeldt sykefravær', nn: 'Legemeldt sjukefråvær' },
    meaning: {
      nb: 'Hvor mange av 100 avtalte arbeidsdager som gikk tapt fordi folk som bor her, var sykmeldt av lege.',
      nn: 'Kor mange av 100 avtalte arbeidsdagar som gjekk tapt fordi folk som bur her, var sjukmelde av lege.',
    },
    unit: 'percent',
    decimals: 1,
    direction: 'lower-better',
    theme: 'arbeid',
    period: { kind: 'quarter' },
    levels: ['kommune', 'fylke', 'land'],
    source: {
      kind: 'ssb',
      table: '12451',
      contents: { code: 'Sykefraversprosent', label: ['sykefraværsprosent'] },
      selections: { Kjonn: { codes: ['0'] } },
      regions: 'rate',
      from: '2015K1',
    },
    copy: { kind: 'file', file: 'ssb-12451-vestland', value: 'sykefravaersprosent_legemeldt' },
    aggregation: { kind: 'from-source' },
    bounds: [1, 20],
    minimumBase: SOME_INHABITANTS,
    breaks: [],
    changedBy: {
      who: ['andre', 'kommune', 'stat'],
      how: {
        nb: 'Kommunen er ofte den største arbeidsgiveren: bemanning, hele stillinger og arbeidsmiljø. Andre arbeidsgivere, fastleger og Nav avgjør resten.',
        nn: 'Kommunen er ofte den største arbeidsgivaren: bemanning, heile stillingar og arbeidsmiljø. Andre arbeidsgivarar, fastlegar og Nav avgjer resten.',
      },
    },
    definition: {
      text: {
        nb: 'Legemeldt sykefravær for lønnstakere 16–69 år etter bostedskommune, i prosent av avtalte dagsverk i kvartalet. Tallet svinger med årstiden: sammenlign samme kvartal.',
        nn: 'Legemeldt sjukefråvær for lønstakarar 16–69 år etter bustadkommune, i prosent av avtalte dagsverk i kvartalet. Talet svingar med årstida: samanlikn same kvartal.',
      },
      url: 'https://www.ssb.no/statbank/table/12451',
    },
    role: 'shown',
  },
  {
    id: 'unge-utenfor',
    title: { nb: 'Unge utenfor jobb og skole', nn: 'Unge utanfor jobb og skule' },
    meaning: {
      nb: 'Hvor mange av 100 mellom 15 og 29 år som verken er i jobb, utdanning eller opplæring.',
      nn: 'Kor mange av 100 mellom 15 og 29 år som verken er i jobb, utdanning eller opplæring.',
    },
    unit: 'percent',
    decimals: 1,
    direction: 'lower-better',
    theme: 'arbeid',
    period: { kind: 'year' },
    levels: ['kommune', 'fylke', 'land'],
    source: {
      kind: 'ssb',
      table: '13556',
      contents: { code: 'BosatteProsent', label: ['prosent'] },
      selections: {
        HovArbStyrkStatus: { codelist: 'vs_ArbStatus2018niva4', codes: ['NEET'] },
        Alder: { codes: ['15-29'] },
        Kjonn: { codes: ['0'] },
      },
      regions: 'rate',
      from: '2008',
    },
    aggregation: { kind: 'from-source' },
    bounds: [1, 40],
    minimumBase: SOME_INHABITANTS,
    breaks: [],
    changedBy: {
      who: ['kommune', 'fylke', 'stat'],
      how: {
        nb: 'Kommunen driver Nav-kontoret sammen med staten og har oppfølging av unge; fylket har videregående skole, læreplasser og oppfølgingstjenesten.',
        nn: 'Kommunen driv Nav-kontoret saman med staten og har oppfølging av unge; fylket har vidaregåande skule, læreplassar og oppfølgingstenesta.',
      },
    },
    definition: {
      text: {
        nb: 'Bosatte 15–29 år som verken er sysselsatt, under utdanning eller på arbeidsmarkedstiltak, i prosent av alle bosatte i alderen. Fra registre, ikke spørreundersøkelser.',
        nn: 'Busette 15–29 år som verken er sysselsette, under utdanning eller på arbeidsmarknadstiltak, i prosent av alle busette i alderen. Frå register, ikkje spørjeundersøkingar.',
      },
      url: 'https://www.ssb.no/statbank/table/13556',
    },
    role: 'shown',
  },
  {
    id: 'medianinntekt',
    title: { nb: 'Medianinntekt etter skatt', nn: 'Medianinntekt etter skatt' },
    meaning: {
      nb: 'Halvparten av husholdningene har mer enn dette etter skatt, halvparten har mindre.',
      nn: 'Halvparten av hushalda har meir enn dette etter skatt, halvparten har mindre.',
    },
    unit: 'kroner',
    decimals: 0,
    direction: 'neutral',
    theme: 'arbeid',
    period: { kind: 'year' },
    levels: ['kommune'],
    source: {
      kind: 'files',
      files: [
        { kind: 'file', file: 'ssb-06944', value: 'median_income_after_tax_nok' },
        {
          kind: 'file',
          file: 'ssb-06944-alle',
          where: { variabel: ['medianinntekt_etter_skatt_kr'] },
          value: 'verdi',
        },
      ],
    },
    aggregation: {
      kind: 'none',
      reason: {
        nb: 'En median kan ikke regnes ut av medianene til kommunene, og filene har bare kommuner.',
        nn: 'Ein median kan ikkje reknast ut av medianane til kommunane, og filene har berre kommunar.',
      },
    },
    bounds: [300_000, 1_500_000],
    minimumBase: SOME_INHABITANTS,
    breaks: [],
    changedBy: {
      who: ['stat', 'andre'],
      how: {
        nb: 'Lønn, jobber, skatt og trygd avgjør. Kommunen påvirker mest som arbeidsgiver, med lønn og hele stillinger.',
        nn: 'Løn, jobbar, skatt og trygd avgjer. Kommunen påverkar mest som arbeidsgivar, med løn og heile stillingar.',
      },
    },
    definition: {
      text: {
        nb: 'Medianen av samlet inntekt etter skatt for alle husholdninger i kommunen, i kroner i det året. Prisstigningen er ikke trukket fra, og husholdninger av ulik størrelse er talt likt.',
        nn: 'Medianen av samla inntekt etter skatt for alle hushald i kommunen, i kroner i det året. Prisstiginga er ikkje trekt frå, og hushald av ulik storleik er talde likt.',
      },
      url: 'https://www.ssb.no/statbank/table/06944',
    },
    role: 'shown',
    likeness: 'inntekt',
    contrasts: ['lavinntekt-alle-aldre'],
  },
]
