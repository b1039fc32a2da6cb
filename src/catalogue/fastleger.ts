import type { Indicator, Text } from '../domain/indicator.ts'

const GP_URL = 'https://www.ssb.no/statbank/table/12005'

/** One contents code of SSB 12005, as the file spells it: figures of 31 December. */
const gpLists = (code: string): Indicator['source'] => ({
  kind: 'file',
  file: 'ssb-12005',
  where: { variabel: [code] },
  value: 'verdi',
})

const GP_CHANGED_BY: Indicator['changedBy'] = {
  who: ['kommune', 'stat', 'andre'],
  how: {
    nb: 'Kommunen har ansvaret for fastlegeordningen: den inngår avtaler, kan ansette leger på fast lønn og spe på med tilskudd. Staten betaler det meste av resten og utdanner legene.',
    nn: 'Kommunen har ansvaret for fastlegeordninga: han inngår avtalar, kan tilsetje legar på fast løn og spe på med tilskot. Staten betaler det meste av resten og utdannar legane.',
  },
}

const NO_WHOLE: Text = {
  nb: 'Kopien har bare kommuner, og pasientene kan ha fastlege i en annen kommune enn der de bor.',
  nn: 'Kopien har berre kommunar, og pasientane kan ha fastlege i ein annan kommune enn der dei bur.',
}

const NOT_SHOWN: Indicator['changedBy'] = {
  who: ['andre'],
  how: {
    nb: 'Tallet vises ikke for seg selv: det brukes til å regne ut andre tall.',
    nn: 'Talet blir ikkje vist for seg sjølv: det blir brukt til å rekne ut andre tal.',
  },
}

const LISTS = { indicator: 'fastlegelister', atLeast: 5 } as const

/** Lists that hold few patients or are few say more of one doctor than of the place. */
const ENOUGH_LISTS: NonNullable<Indicator['minimumBase']> = {
  ...LISTS,
  counted: { nb: 'fastlegelister', nn: 'fastlegelister' },
}

const shared = {
  decimals: 1,
  unit: 'percent',
  theme: 'helse',
  period: { kind: 'year' },
  levels: ['kommune'],
  bounds: [0, 100],
  aggregation: { kind: 'none', reason: NO_WHOLE },
  minimumBase: ENOUGH_LISTS,
  breaks: [],
  changedBy: GP_CHANGED_BY,
  role: 'shown',
} as const

/** The general practitioners of a kommune. */
export const GP_LISTS: readonly Indicator[] = [
  {
    ...shared,
    id: 'pasienter-uten-fastlege',
    title: { nb: 'Pasienter uten fastlege', nn: 'Pasientar utan fastlege' },
    meaning: {
      nb: 'Hvor mange av 100 pasienter som står på en liste der legen har sluttet og ingen ny er på plass.',
      nn: 'Kor mange av 100 pasientar som står på ei liste der legen har slutta og ingen ny er på plass.',
    },
    direction: 'lower-better',
    source: gpLists('KOSandelpasiente0000'),
    definition: {
      text: {
        nb: 'Andelen av pasientene på kommunens fastlegelister som står på en liste uten lege ved utgangen av året (KOSTRA). Vikarer kan likevel ta imot dem.',
        nn: 'Delen av pasientane på fastlegelistene i kommunen som står på ei liste utan lege ved utgangen av året (KOSTRA). Vikarar kan likevel ta imot dei.',
      },
      url: GP_URL,
    },
  },
  {
    ...shared,
    id: 'apne-fastlegelister',
    title: { nb: 'Fastlegelister med ledig plass', nn: 'Fastlegelister med ledig plass' },
    meaning: {
      nb: 'Hvor mange av 100 fastlegelister her som tar imot nye pasienter.',
      nn: 'Kor mange av 100 fastlegelister her som tek imot nye pasientar.',
    },
    direction: 'higher-better',
    source: {
      kind: 'derived',
      operation: 'ratio',
      numerator: ['apne-fastlegelister-antall'],
      denominator: 'fastlegelister',
      scale: 100,
    },
    definition: {
      text: {
        nb: 'Åpne fastlegelister ved utgangen av året, delt på alle fastlegelister i kommunen, også dem uten lege (KOSTRA). Er ingen åpne, må nye innbyggere stå på venteliste eller finne lege i en annen kommune.',
        nn: 'Opne fastlegelister ved utgangen av året, delt på alle fastlegelister i kommunen, òg dei utan lege (KOSTRA). Er ingen opne, må nye innbyggjarar stå på venteliste eller finne lege i ein annan kommune.',
      },
      url: GP_URL,
    },
  },
]

const lists = (id: string, code: string, title: Text, meaning: Text, low: number): Indicator => ({
  id,
  title,
  meaning,
  unit: 'lists',
  decimals: 0,
  direction: 'neutral',
  theme: 'helse',
  period: { kind: 'year' },
  levels: ['kommune'],
  source: gpLists(code),
  aggregation: { kind: 'none', reason: NO_WHOLE },
  bounds: [low, 5000],
  breaks: [],
  changedBy: NOT_SHOWN,
  definition: {
    text: {
      nb: 'Fastlegelister i kommunen ved utgangen av året, fra KOSTRA.',
      nn: 'Fastlegelister i kommunen ved utgangen av året, frå KOSTRA.',
    },
    url: GP_URL,
  },
  role: 'base',
})

/** How many lists there are: what shares of them are made of. */
export const GP_LIST_COUNTS: readonly Indicator[] = [
  lists(
    'fastlegelister',
    'KOSantallavtaler0002',
    { nb: 'Fastlegelister', nn: 'Fastlegelister' },
    {
      nb: 'Hvor mange fastlegelister det er her, med og uten lege.',
      nn: 'Kor mange fastlegelister det er her, med og utan lege.',
    },
    1,
  ),
  lists(
    'apne-fastlegelister-antall',
    'KOSaapnelister0000',
    { nb: 'Åpne fastlegelister', nn: 'Opne fastlegelister' },
    {
      nb: 'Hvor mange fastlegelister som tar imot nye pasienter.',
      nn: 'Kor mange fastlegelister som tek imot nye pasientar.',
    },
    0,
  ),
]
