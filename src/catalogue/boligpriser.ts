import type { Indicator, Text } from '../domain/indicator.ts'

const PRICES_URL = 'https://www.ssb.no/statbank/table/06035'

const prices = (variable: string): Indicator['source'] => ({
  kind: 'file',
  file: 'ssb-06035',
  where: { variabel: [variable] },
  value: 'verdi',
})

const NO_WHOLE: Text = {
  nb: 'Kopien har bare kommuner, og snittet for et fylke krever antallet solgte i alle kommunene.',
  nn: 'Kopien har berre kommunar, og snittet for eit fylke krev talet på selde i alle kommunane.',
}

interface Kind {
  /** As the file spells it, and as the ids end. */
  readonly name: 'enebolig' | 'smahus' | 'blokkleilighet'
  readonly plural: Text
  readonly about: Text
}

const KINDS: readonly Kind[] = [
  {
    name: 'enebolig',
    plural: { nb: 'eneboliger', nn: 'einebustader' },
    about: { nb: '', nn: '' },
  },
  {
    name: 'smahus',
    plural: { nb: 'småhus', nn: 'småhus' },
    about: {
      nb: ' Småhus er rekkehus, kjedehus og tomannsboliger.',
      nn: ' Småhus er rekkjehus, kjedehus og tomannsbustader.',
    },
  },
  {
    name: 'blokkleilighet',
    plural: { nb: 'blokkleiligheter', nn: 'blokkleilegheiter' },
    about: { nb: '', nn: '' },
  },
]

/** Of so few sales, two unusual ones move the average. */
const FEWEST_SOLD = 20

const sold = ({ nb, nn }: Text): Text => ({ nb: `solgte ${nb}`, nn: `selde ${nn}` })

/** What a home costs, by kind: small places have too few sales for a figure. */
export const HOME_PRICES: readonly Indicator[] = KINDS.map(({ name, plural, about }) => ({
  id: `kvadratmeterpris-${name}`,
  title: {
    nb: `Kvadratmeterpris, ${plural.nb}`,
    nn: `Kvadratmeterpris for ${plural.nn}`,
  },
  meaning: {
    nb: `Hva ${plural.nb} her i snitt ble solgt for per kvadratmeter.`,
    nn: `Kva ${plural.nn} her i snitt vart selde for per kvadratmeter.`,
  },
  unit: 'kroner',
  decimals: 0,
  direction: 'neutral',
  theme: 'levende',
  period: { kind: 'year' },
  levels: ['kommune'],
  source: prices(`kvmpris_${name}`),
  aggregation: { kind: 'none', reason: NO_WHOLE },
  bounds: [3_000, 200_000],
  minimumBase: { indicator: `solgte-${name}`, atLeast: FEWEST_SOLD, counted: sold(plural) },
  breaks: [],
  changedBy: {
    who: ['andre', 'kommune', 'stat'],
    how: {
      nb: 'Renter, lønninger og tilflytting avgjør. Kommunestyret kan regulere flere tomter og bygge eller kjøpe boliger; staten har Husbanken.',
      nn: 'Renter, løner og tilflytting avgjer. Kommunestyret kan regulere fleire tomter og byggje eller kjøpe bustader; staten har Husbanken.',
    },
  },
  definition: {
    text: {
      nb: `Snittet av prisen per kvadratmeter for ${plural.nb} som ble solgt fritt i løpet av året, i kroner. Er det solgt få, er det ikke noe tall.${about.nb}`,
      nn: `Snittet av prisen per kvadratmeter for ${plural.nn} som vart selde fritt i løpet av året, i kroner. Er det selt få, er det ikkje noko tal.${about.nn}`,
    },
    url: PRICES_URL,
  },
  role: 'shown',
}))

/** How many sales the prices are of. */
export const HOMES_SOLD: readonly Indicator[] = KINDS.map(({ name, plural }) => ({
  id: `solgte-${name}`,
  title: { nb: `Solgte ${plural.nb}`, nn: `Selde ${plural.nn}` },
  meaning: {
    nb: `Hvor mange ${plural.nb} som ble solgt fritt i løpet av året.`,
    nn: `Kor mange ${plural.nn} som vart selde fritt i løpet av året.`,
  },
  unit: 'dwellings',
  decimals: 0,
  direction: 'neutral',
  theme: 'levende',
  period: { kind: 'year' },
  levels: ['kommune'],
  source: prices(`omsetninger_${name}`),
  aggregation: { kind: 'none', reason: NO_WHOLE },
  bounds: [1, 50_000],
  breaks: [],
  changedBy: {
    who: ['andre'],
    how: {
      nb: 'Tallet vises ikke for seg selv: det sier hvor mange salg prisen er snittet av.',
      nn: 'Talet blir ikkje vist for seg sjølv: det seier kor mange sal prisen er snittet av.',
    },
  },
  definition: {
    text: {
      nb: 'Boliger som er solgt i fritt salg, og som SSB har regnet kvadratmeterprisen av.',
      nn: 'Bustader som er selde i fritt sal, og som SSB har rekna kvadratmeterprisen av.',
    },
    url: PRICES_URL,
  },
  role: 'base',
}))
