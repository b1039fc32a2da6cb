/**
 * Every text of the interface, bokmål. The type of this object is the dictionary
 * that `nn.ts` must fill. Texts about one indicator live in its record.
 */
export const nb = {
  language: 'nb' as 'nb' | 'nn',
  skipToContent: 'Hopp til innholdet',
  tagline: 'Offisielle tall for kommunen din, ved siden av spørsmålene i debattnotatet',
  nav: {
    tabs: {
      figures: 'Tall',
      points: 'Snakkepunkter',
      answers: 'Svar',
      map: 'Kart',
      compare: 'Sammenlign',
      check: 'Sjekk',
    },
    allIndicators: 'Se alle tallene, med kilde og dekning',
    label: 'Hovedmeny',
    about: 'Om tallene',
    changes: 'Endringslogg',
    compareThis: 'Sammenlign med andre steder',
    languages: 'Språk',
  },
  country: 'Norge',
  levels: { kommune: 'Kommuner', fylke: 'Fylker', land: 'Landet' },
  loading: (what: string) => `Henter ${what} …`,
  loadingWhat: {
    place: 'tallene for stedet',
    latest: 'nyeste tall for alle kommuner',
    catalogue: 'spørsmålene og listen over tall',
    places: 'listen over kommuner og fylker',
    groups: 'gruppene av kommuner',
    regions: 'tallene for regionene',
    indicator: 'tallene for alle steder',
    facts: 'forklaringen til tallet',
    map: 'kartet',
    page: 'siden',
    detail: 'alt om tallet',
    receipt: 'forklaringen på hvordan tallet er laget',
    borders: 'tidligere grenser',
    ages: 'folketallet etter alder',
    facilities: 'anleggene',
    changes: 'endringsloggen',
    sayings: 'ordene til setningene',
    nynorsk: 'de samme ordene på nynorsk',
    checksums: 'kontrollsummene til tallene',
  },
  failed: {
    title: 'Vi fikk ikke hentet alt',
    body: (what: string) =>
      `Noe gikk galt da vi skulle hente ${what}. Det kan skyldes nettforbindelsen. Det du har åpnet før, er ikke borte.`,
    notWhole: (what: string) =>
      `Nettstedet mangler ${what}, helt eller delvis. Vi viser ingenting av det.`,
    retry: 'Prøv igjen',
    stale: 'Tallene er oppdatert siden du åpnet siden. Last siden på nytt for å se de nye.',
    crash: 'Noe gikk galt på denne siden',
    crashBody:
      'Det kan skyldes nettforbindelsen. Last siden på nytt. Skjer det igjen, så si fra og ta med det som står under «Teknisk».',
    technical: 'Teknisk',
    reload: 'Last siden på nytt',
  },
  picker: {
    fylker: 'Eller velg et fylke',
    other: 'Bytt sted',
    choose: 'Velg sted',
  },
  status: {
    ok: 'Publisert tall',
    missing: 'Mangler',
    suppressed: 'Skjult',
    'not-applicable': 'Gjelder ikke',
    'border-change': 'Andre grenser',
    estimated: 'Anslag',
    preliminary: 'Foreløpig',
    'not-fetched': 'Mangler ennå',
  },
  statusReason: {
    ok: 'Tallet står slik hos den som har publisert det, eller er regnet ut direkte fra slike tall.',
    missing: 'Kilden har ikke noe tall for dette stedet og denne perioden.',
    suppressed: 'Tallet er holdt tilbake av personvernhensyn, fordi det gjelder svært få.',
    'not-applicable':
      'Spørsmålet gir ikke mening her, for eksempel strandsone i en kommune uten kyst.',
    'border-change':
      'Kommunen hadde andre grenser den gangen, og tallet kan ikke regnes om uten å gjette.',
    estimated:
      'Publiseres ikke for fylket eller landet. Lokaltall har regnet ut et anslag av kommunenes tall, der store kommuner teller mest.',
    preliminary: 'Tallet kan bli endret når den endelige statistikken kommer.',
    'not-fetched': 'Tallet finnes hos kilden, men er ikke med i Lokaltall ennå.',
  },
  aggregateBorderChange:
    'Grensene har vært andre for noen av kommunene i området, så summen eller snittet kan ikke regnes ut uten å gjette.',
  statusRemedy: {
    'not-fetched': 'Se tallet hos kilden:',
    missing: 'Spør kommunen, eller se nærmeste periode med tall.',
    suppressed: 'Se fylket eller flere år samlet.',
    'border-change': 'Bruk årene etter grenseendringen, eller fylkets tall.',
  },
  detail: {
    kommuner: 'Kommuner',
    ofKommuner: (n: number, all: number) => `${n} av ${all}`,
    close: 'Lukk',
    table: 'Tallene i tabell',
    period: 'Periode',
    definition: 'Hva tallet er',
    changedBy: 'Hvem kan endre det',
    who: { kommune: 'Kommunen', fylke: 'Fylkeskommunen', stat: 'Staten', andre: 'Andre' },
    coverage: (n: number, all: number, period: string) =>
      `Tall for ${n} av ${all} kommuner (${period})`,
    allPlaces: 'Alle kommuner og fylker i tabell',
    csv: 'Last ned som CSV',
    method: 'Slik er tall for fylke og land laget',
  },
  notFound: {
    indicator: (id: string) => `Det finnes ikke noe tall som heter «${id}».`,
    title: 'Fant ikke siden',
    place: (slug: string) => `Vi finner ikke noe sted som heter «${slug}».`,
    page: (path: string) => `Vi finner ingen side på «${path}».`,
    nearest: 'Mente du et av disse stedene?',
    toFront: 'Til forsiden',
  },
  csv: {
    code: 'stedsnummer',
    place: 'sted',
    indicator: 'indikator',
    period: 'periode',
    value: 'verdi',
    unit: 'enhet',
    status: 'status',
    source: 'kilde',
    wayHere: 'veien hit',
    licence: 'lisens',
  },
  footer: {
    made: 'Lokaltall viser offisielle tall og sier hvor hvert av dem kommer fra.',
    nothingLeaves: 'Ingenting du gjør her, sendes noe sted.',
  },
}

export type Dictionary = typeof nb
