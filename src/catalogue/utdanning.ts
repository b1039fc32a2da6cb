import type { Indicator, Text } from '../domain/indicator.ts'
import { ONE_SCHOOL_YEAR, SOME_INHABITANTS } from './minimum-base.ts'

const onlyKommuner = (nb: string, nn: string): Indicator['aggregation'] => ({
  kind: 'none',
  reason: {
    nb: `Kopien har bare andeler for kommuner, ikke hvor mange ${nb} de er regnet av.`,
    nn: `Kopien har berre delar for kommunar, ikkje kor mange ${nn} dei er rekna av.`,
  },
})

interface Level {
  readonly id: string
  readonly variables: readonly string[]
  readonly title: Text
  readonly meaning: Text
  readonly definition: Text
  readonly bounds: readonly [number, number]
}

/** The highest education of those of sixteen and more: the parts are percents of the same people. */
const educationLevel = ({ variables, definition, ...record }: Level): Indicator => ({
  ...record,
  unit: 'percent',
  decimals: 1,
  direction: 'neutral',
  theme: 'levende',
  period: { kind: 'year' },
  levels: ['kommune'],
  source: {
    kind: 'file',
    file: 'ssb-09429',
    where: { variabel: variables },
    value: 'verdi',
    ...(variables.length > 1 && { add: true }),
  },
  aggregation: onlyKommuner('voksne', 'vaksne'),
  minimumBase: SOME_INHABITANTS,
  breaks: [],
  changedBy: {
    who: ['fylke', 'stat', 'kommune', 'andre'],
    how: {
      nb: 'Arbeidsplassene avgjør hvem som flytter hit. Fylket har videregående opplæring og fagbrev for voksne, staten høgskoler og studiesteder. Kommunen kan gi egne ansatte tid til å ta utdanning.',
      nn: 'Arbeidsplassane avgjer kven som flyttar hit. Fylket har vidaregåande opplæring og fagbrev for vaksne, staten høgskular og studiestader. Kommunen kan gi eigne tilsette tid til å ta utdanning.',
    },
  },
  definition: { text: definition, url: 'https://www.ssb.no/statbank/table/09429' },
  role: 'shown',
})

export const EDUCATION: readonly Indicator[] = [
  educationLevel({
    id: 'hoyere-utdanning',
    variables: ['hoyereKort', 'hoyereLang'],
    title: { nb: 'Voksne med høyere utdanning', nn: 'Vaksne med høgare utdanning' },
    meaning: {
      nb: 'Hvor mange av 100 innbyggere over 15 år som har fullført en utdanning ved høgskole eller universitet.',
      nn: 'Kor mange av 100 innbyggjarar over 15 år som har fullført ei utdanning ved høgskule eller universitet.',
    },
    definition: {
      nb: 'Personer på 16 år eller eldre med universitets- eller høgskoleutdanning som den høyeste, kort eller lang, i prosent av alle i alderen.',
      nn: 'Personar på 16 år eller eldre med universitets- eller høgskuleutdanning som den høgaste, kort eller lang, i prosent av alle i alderen.',
    },
    bounds: [5, 80],
  }),
  educationLevel({
    id: 'bare-grunnskole',
    variables: ['grunnskole'],
    title: { nb: 'Voksne med bare grunnskole', nn: 'Vaksne med berre grunnskule' },
    meaning: {
      nb: 'Hvor mange av 100 innbyggere over 15 år som ikke har fullført mer enn grunnskolen.',
      nn: 'Kor mange av 100 innbyggjarar over 15 år som ikkje har fullført meir enn grunnskulen.',
    },
    definition: {
      nb: 'Personer på 16 år eller eldre med grunnskole som den høyeste fullførte utdanningen, i prosent av alle i alderen. De som ennå går på videregående skole, er med.',
      nn: 'Personar på 16 år eller eldre med grunnskule som den høgaste fullførte utdanninga, i prosent av alle i alderen. Dei som enno går på vidaregåande skule, er med.',
    },
    bounds: [5, 70],
  }),
]

const SUBJECTS = [
  {
    id: 'mestrer-lesing',
    variable: 'nasjonale_prover_lesing',
    nb: 'lesing',
    nn: 'lesing',
    title: {
      nb: 'Elever på 8. trinn som mestrer lesing',
      nn: 'Elevar på 8. trinn som meistrar lesing',
    },
  },
  {
    id: 'mestrer-regning',
    variable: 'nasjonale_prover_regning',
    nb: 'regning',
    nn: 'rekning',
    title: {
      nb: 'Elever på 8. trinn som mestrer regning',
      nn: 'Elevar på 8. trinn som meistrar rekning',
    },
  },
] as const

/** Results of the national tests that every eighth grade takes in autumn. */
export const NATIONAL_TESTS: readonly Indicator[] = SUBJECTS.map(
  ({ id, variable, nb, nn, title }): Indicator => ({
    id,
    title,
    meaning: {
      nb: `Hvor mange av 100 elever på 8. trinn som når mestringsnivå tre, fire eller fem på den nasjonale prøven i ${nb}.`,
      nn: `Kor mange av 100 elevar på 8. trinn som når meistringsnivå tre, fire eller fem på den nasjonale prøva i ${nn}.`,
    },
    unit: 'percent',
    decimals: 1,
    direction: 'higher-better',
    theme: 'oppvekst',
    period: { kind: 'year' },
    levels: ['kommune'],
    source: { kind: 'file', file: 'ssb-12255', where: { variabel: [variable] }, value: 'verdi' },
    aggregation: onlyKommuner('elever', 'elevar'),
    bounds: [20, 100],
    minimumBase: ONE_SCHOOL_YEAR,
    breaks: [
      {
        period: '2022',
        reason: {
          nb: 'Prøvene og måten utviklingen regnes på, ble lagt om i 2022.',
          nn: 'Prøvene og måten utviklinga blir rekna på, vart lagde om i 2022.',
        },
      },
    ],
    changedBy: {
      who: ['kommune', 'stat', 'andre'],
      how: {
        nb: 'Kommunestyret eier grunnskolen: lærertetthet, tidlig innsats, skolebibliotek og hvordan lærere får faglig påfyll. Familiebakgrunn betyr mye.',
        nn: 'Kommunestyret eig grunnskulen: lærartettleik, tidleg innsats, skulebibliotek og korleis lærarar får fagleg påfyll. Familiebakgrunn har mykje å seie.',
      },
    },
    definition: {
      text: {
        nb: 'Andelen elever på nivå tre til fem av fem på nasjonale prøver på 8. trinn (KOSTRA). Prøvene tas om høsten og måler det elevene skulle kunne etter 7. trinn. Små kull er skjult.',
        nn: 'Delen av elevane på nivå tre til fem av fem på nasjonale prøver på 8. trinn (KOSTRA). Prøvene blir tekne om hausten og måler det elevane skulle kunne etter 7. trinn. Små kull er skjulte.',
      },
      url: 'https://www.ssb.no/statbank/table/12255',
    },
    role: 'shown',
  }),
)
