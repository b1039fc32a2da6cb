import type { Indicator } from '../domain/indicator.ts'
import { NATIONAL_TESTS } from './utdanning.ts'
import { AREALPROFILER_URL, arealprofil } from './arealprofiler.ts'
import { BULLYING, SCHOOL_WELLBEING, UPPER_SECONDARY } from './fhi-records.ts'
import { ALL_INHABITANTS, ONE_SCHOOL_YEAR, SOME_INHABITANTS } from './minimum-base.ts'

const LOW_INCOME_CHANGED_BY: Indicator['changedBy'] = {
  who: ['stat', 'kommune', 'andre'],
  how: {
    nb: 'Jobb, trygd og barnetrygd betyr mest. Kommunestyret kan senke prisen på barnehage, SFO og fritidstilbud og hjelpe flere i arbeid.',
    nn: 'Jobb, trygd og barnetrygd har mest å seie. Kommunestyret kan senke prisen på barnehage, SFO og fritidstilbod og hjelpe fleire i arbeid.',
  },
}

/** Theme "Gode oppvekstsvilkår". */
export const OPPVEKST: readonly Indicator[] = [
  {
    id: 'barn-i-lavinntekt',
    title: { nb: 'Barn i lavinntektsfamilier', nn: 'Barn i låginntektsfamiliar' },
    meaning: {
      nb: 'Hvor mange av 100 barn under 18 år som bor i en familie med lav inntekt: under 60 prosent av det som er vanlig i landet.',
      nn: 'Kor mange av 100 barn under 18 år som bur i ein familie med låg inntekt: under 60 prosent av det som er vanleg i landet.',
    },
    unit: 'percent',
    decimals: 1,
    direction: 'lower-better',
    theme: 'oppvekst',
    period: { kind: 'year' },
    levels: ['kommune', 'fylke', 'land'],
    source: {
      kind: 'ssb',
      table: '08764',
      contents: { code: 'EUskala60', label: ['EU-skala', '60'] },
      regions: 'rate',
      from: '2005',
    },
    aggregation: { kind: 'from-source' },
    bounds: [0, 60],
    minimumBase: SOME_INHABITANTS,
    breaks: [],
    changedBy: LOW_INCOME_CHANGED_BY,
    definition: {
      text: {
        nb: 'Andel av alle under 18 år som bor i en husholdning med årsinntekt under 60 prosent av medianen i landet, regnet med EU-skala. Studenthusholdninger er ikke med.',
        nn: 'Prosentdelen av alle under 18 år som bur i eit hushald med årsinntekt under 60 prosent av medianen i landet, rekna med EU-skala. Studenthushald er ikkje med.',
      },
      url: 'https://www.ssb.no/statbank/table/08764',
    },
    role: 'shown',
  },
  {
    id: 'lavinntekt-alle-aldre',
    title: { nb: 'Personer med lav inntekt', nn: 'Personar med låg inntekt' },
    meaning: {
      nb: 'Hvor mange av 100 innbyggere i alle aldre som bor i en husholdning med lav inntekt: under 60 prosent av det som er vanlig i landet.',
      nn: 'Kor mange av 100 innbyggjarar i alle aldrar som bur i eit hushald med låg inntekt: under 60 prosent av det som er vanleg i landet.',
    },
    unit: 'percent',
    decimals: 1,
    direction: 'lower-better',
    theme: 'oppvekst',
    period: { kind: 'year' },
    levels: ['kommune', 'fylke', 'land'],
    source: arealprofil('Andel personer i lavinntekthusholdning (EU60). Prosent'),
    // A share of persons, so population is the right weight but for students and those who moved.
    aggregation: { kind: 'weighted-mean', weight: 'folketall' },
    bounds: [2, 40],
    minimumBase: ALL_INHABITANTS,
    breaks: [],
    changedBy: LOW_INCOME_CHANGED_BY,
    definition: {
      text: {
        nb: 'Andel av alle personer i husholdninger med årsinntekt under 60 prosent av medianen i landet, regnet med EU-skala. Tallet gjelder alle aldre, ikke bare barn.',
        nn: 'Prosentdelen av alle personar i hushald med årsinntekt under 60 prosent av medianen i landet, rekna med EU-skala. Talet gjeld alle aldrar, ikkje berre barn.',
      },
      url: AREALPROFILER_URL,
    },
    role: 'shown',
  },
  {
    id: 'vedvarende-lavinntekt',
    title: { nb: 'Vedvarende lavinntekt', nn: 'Vedvarande låginntekt' },
    meaning: {
      nb: 'Hvor mange av 100 innbyggere som bor i en husholdning der inntekten over tre år, lagt sammen, er lav.',
      nn: 'Kor mange av 100 innbyggjarar som bur i eit hushald der inntekta over tre år, lagd saman, er låg.',
    },
    unit: 'percent',
    decimals: 1,
    direction: 'lower-better',
    theme: 'oppvekst',
    period: { kind: 'window', windowYears: 3 },
    levels: ['kommune', 'fylke', 'land'],
    // The table also has a head count, whose label holds the same words.
    source: {
      kind: 'ssb',
      table: '12944',
      contents: { code: 'EUskalaSeksti', label: ['EU-skala', '60'], without: ['antall'] },
      selections: { Alder: { codes: ['999A'] } },
      regions: 'rate',
      from: '2011-2013',
    },
    aggregation: { kind: 'from-source' },
    bounds: [0.5, 40],
    minimumBase: ALL_INHABITANTS,
    breaks: [],
    changedBy: LOW_INCOME_CHANGED_BY,
    definition: {
      text: {
        nb: 'Andel av personer i husholdninger der samlet inntekt over tre år er under 60 prosent av medianen i landet, regnet med EU-skala.',
        nn: 'Prosentdelen av personar i hushald der samla inntekt over tre år er under 60 prosent av medianen i landet, rekna med EU-skala.',
      },
      url: 'https://www.ssb.no/statbank/table/12944',
    },
    role: 'shown',
  },
  SCHOOL_WELLBEING,
  BULLYING,
  UPPER_SECONDARY,
  {
    id: 'grunnskolepoeng',
    title: { nb: 'Grunnskolepoeng', nn: 'Grunnskulepoeng' },
    meaning: {
      nb: 'Snittet av karakterene elevene går ut av 10. trinn med, ganget med ti.',
      nn: 'Snittet av karakterane elevane går ut av 10. trinn med, gonga med ti.',
    },
    unit: 'points',
    decimals: 1,
    direction: 'higher-better',
    theme: 'oppvekst',
    period: { kind: 'school-year' },
    levels: ['kommune', 'fylke', 'land'],
    // The file's fylker are those of the time; today's are made from their kommuner.
    source: {
      kind: 'files',
      files: [
        {
          kind: 'file',
          file: 'grunnskolepoeng',
          where: { level: ['kommune', 'land'] },
          value: 'grunnskolepoeng',
        },
        {
          kind: 'file',
          file: 'ssb-12255-poeng',
          where: { variabel: ['grunnskolepoeng'] },
          value: 'verdi',
        },
      ],
    },
    aggregation: { kind: 'weighted-mean', weight: 'elever-10-trinn' },
    bounds: [25, 55],
    minimumBase: ONE_SCHOOL_YEAR,
    breaks: [
      {
        period: '2019-2020',
        reason: {
          nb: 'Eksamen ble avlyst våren 2020 og 2021 på grunn av pandemien. Poengene steg i hele landet.',
          nn: 'Eksamen vart avlyst våren 2020 og 2021 på grunn av pandemien. Poenga steig i heile landet.',
        },
      },
      {
        period: '2022-2023',
        reason: {
          nb: 'Det ble eksamen igjen fra våren 2023. Poengene før og etter er ikke helt sammenlignbare.',
          nn: 'Det vart eksamen igjen frå våren 2023. Poenga før og etter kan ikkje samanliknast heilt.',
        },
      },
    ],
    changedBy: {
      who: ['kommune', 'stat', 'andre'],
      how: {
        nb: 'Kommunestyret eier grunnskolen: lærertetthet, tidlig innsats og skolemiljø. Familiebakgrunn betyr mye for karakterene.',
        nn: 'Kommunestyret eig grunnskulen: lærartettleik, tidleg innsats og skulemiljø. Familiebakgrunn har mykje å seie for karakterane.',
      },
    },
    definition: {
      text: {
        nb: 'Gjennomsnittet av elevenes avsluttende karakterer på 10. trinn, ganget med ti. Små kull skjules. Skoleåret er det elevene gikk ut. Tallene til og med 2020–21 er fra Utdanningsdirektoratet, de nyeste fra SSBs tabell 12255, som gjelder det samme snittet.',
        nn: 'Gjennomsnittet av dei avsluttande karakterane til elevane på 10. trinn, gonga med ti. Små kull blir skjulte. Skuleåret er det elevane gjekk ut. Tala til og med 2020–21 er frå Utdanningsdirektoratet, dei nyaste frå tabell 12255 hos SSB, som gjeld det same snittet.',
      },
      url: 'https://www.udir.no/tall-og-forskning/statistikk/statistikk-grunnskole/grunnskolekarakterer/',
    },
    role: 'shown',
  },
  {
    id: 'andel-barn',
    title: { nb: 'Barn og unge under 18 år', nn: 'Barn og unge under 18 år' },
    meaning: {
      nb: 'Hvor mange av 100 innbyggere som er under 18 år.',
      nn: 'Kor mange av 100 innbyggjarar som er under 18 år.',
    },
    unit: 'percent',
    decimals: 1,
    direction: 'neutral',
    theme: 'oppvekst',
    period: { kind: 'january-1' },
    levels: ['kommune', 'fylke', 'land'],
    source: {
      kind: 'derived',
      operation: 'ratio',
      numerator: ['folketall-under-18'],
      denominator: 'folketall',
      scale: 100,
    },
    aggregation: { kind: 'from-source' },
    bounds: [5, 40],
    minimumBase: ALL_INHABITANTS,
    breaks: [],
    changedBy: {
      who: ['andre', 'kommune'],
      how: {
        nb: 'Fødsler og flytting avgjør. Kommunestyret kan gjøre det lettere å velge stedet med barnehageplasser, skole i nærheten og boliger for familier.',
        nn: 'Fødslar og flytting avgjer. Kommunestyret kan gjere det lettare å velje staden med barnehageplassar, skule i nærleiken og bustader for familiar.',
      },
    },
    definition: {
      text: {
        nb: 'Registrert bosatte under 18 år 1. januar, delt på alle registrert bosatte.',
        nn: 'Registrerte busette under 18 år 1. januar, delt på alle registrerte busette.',
      },
      url: 'https://www.ssb.no/befolkning/folketall/statistikk/befolkning',
    },
    role: 'shown',
    likeness: 'alder',
  },
  ...NATIONAL_TESTS,
]
