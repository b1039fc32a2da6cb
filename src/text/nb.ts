/**
 * Every text of the interface, bokmål. The type of this object is the dictionary
 * that `nn.ts` must fill. Texts about one indicator live in its record.
 */
export const nb = {
  language: 'nb' as 'nb' | 'nn',
  skipToContent: 'Hopp til innholdet',
  tagline: 'Offisielle tall for kommunen din, ved siden av spørsmålene i debattnotatet',
  nav: {
    allIndicators: 'Se alle tallene, med kilde og dekning',
    label: 'Hovedmeny',
    front: 'Forside',
    about: 'Om tallene',
    changes: 'Endringslogg',
    check: 'Sjekk',
    compare: 'Sammenlign',
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
    indicator: 'tallene for alle steder',
    chart: 'diagrammet',
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
    label: 'Kommune eller fylke',
    placeholder: 'Skriv navn eller nummer',
    hint: 'Gamle navn, kommunenummer og samiske og kvenske navn virker også.',
    results: (n: number) => (n === 0 ? 'Ingen treff' : n === 1 ? 'Ett treff' : `${n} treff`),
    none: (query: string) => `Fant ikke «${query}». Prøv færre bokstaver eller kommunenummeret.`,
    clear: 'Tøm feltet',
    other: 'Velg et annet sted',
    close: 'Lukk',
  },
  place: {
    population: (n: string, date: string) => `${n} innbyggere ${date}`,
    locator: (place: string, within: string) => `Kart som viser hvor ${place} ligger i ${within}`,
    locatorCountry: 'Kart over fylkene i Norge',
    codeIs: (level: string, code: string) =>
      `${level === 'fylke' ? 'Fylkesnummer' : 'Kommunenummer'} ${code}`,
    peers: 'Sammenlignbare kommuner',
    peersExplain: (count: number) =>
      `Med «sammenlignbare kommuner» mener vi disse ${count}. Med «vanlig» mener vi medianen: halvparten ligger over, halvparten under.`,
    peersFylker:
      'Fylkene sammenlignes med de andre fylkene. Med «vanlig» mener vi medianen: halvparten ligger over, halvparten under.',
    peerMembers: 'Hvilke kommuner er det?',
    neighbours: 'Naboer',
    kommunerIn: 'Kommuner i fylket',
    fylkerIn: 'Fylkene',
    history: 'Grenser og nummer',
    contents: 'Temaer',
    introduction: 'Innledningen i notatet',
    question: 'Spørsmål',
    noFigures:
      'Vi kjenner ikke til noen offisiell statistikk for hver kommune som svarer på dette spørsmålet.',
    alsoAbove: 'Se også tallene lenger opp på siden:',
    claims: 'Det notatet sier, og det tallene sier',
    untestedClaims: (n: number) =>
      n === 1
        ? 'Én påstand kan ikke sjekkes mot tall her'
        : `${n} påstander kan ikke sjekkes mot tall her`,
    nationally: 'I landet:',
    locally: 'Her:',
    claimSays: 'I notatet:',
    verdict: {
      supported: 'Tallene støtter det',
      contradicted: 'Tallene sier noe annet',
      mixed: 'Tallene peker i flere retninger',
      'not-yet': 'Har ikke skjedd ennå',
      'not-judged': 'Notatet nevner ikke noe tall; dette er tallene',
      earlier: 'Har allerede skjedd',
      outdated: 'Tallene er for gamle til å si hvordan det er nå',
      'no-figures': 'Kan ikke sjekkes mot tall her',
    },
    paperLanguage: '',
    notFetchedGroup: 'Mangler ennå',
    notAtLevel: {
      kommune: 'Finnes ikke for kommuner',
      fylke: 'Finnes ikke for fylker',
      land: 'Finnes ikke for hele landet',
    },
    onlyOtherLevels: 'Tallet lages bare for andre områder.',
  },
  card: {
    details: 'Utvikling, tabell og kilde',
    source: 'Kilde',
    fetched: (date: string) => `Hentet ${date}.`,
    stripLabel: (title: string, place: string) =>
      `${title}: alle kommuner på en linje, ${place} er merket`,
    stripLabelFylker: (title: string, place: string) =>
      `${title}: alle fylker på en linje, ${place} er merket`,
    stripLabelOf: (label: string, place: string, low: string, high: string) =>
      `${label}. Her ${place}, lavest ${low}, høyest ${high}.`,
    sparkLabel: (from: string, to: string) => `Utviklingen fra ${from} til ${to}`,
    key: 'Hva merkene betyr',
    eachKommune: 'én strek for hver kommune',
    eachFylke: 'én strek for hvert fylke',
    band: 'midterste halvdel av sammenlignbare kommuner',
    bandFylker: 'midterste halvdel av fylkene',
    lowest: 'lavest',
    highest: 'høyest',
    baseUnknown: (base: string) =>
      `Ikke rangert: vi mangler «${base}», og gruppen kan være for liten.`,
    fromTo: (from: string, to: string) => `${from} til ${to}`,
    notRanked: (base: string, limit: string) =>
      `Ikke rangert: «${base}» er under ${limit}. Da gir små endringer store utslag.`,
    comparedEarlier: (period: string, figure: string) =>
      `De fleste andre har ikke så nye tall, så sammenligningen gjelder ${period}, da tallet var ${figure}.`,
    unlikelyStep: (from: string, to: string) =>
      `Spranget fra ${from} til ${to} er usannsynlig stort. Slå tallet opp hos kilden før du bruker det.`,
    oldFigure: (period: string) =>
      `Tallet er gammelt (${period}). Husk å si hvilket år det gjelder.`,
    seriesBreak: (period: string, reason: string) => `Brudd i ${period}: ${reason}`,
    borderChange: (periods: string) =>
      `Tall mangler for ${periods}, fordi kommunen hadde andre grenser.`,
    aggregateBorderChange: (periods: string) =>
      `Tall mangler for ${periods}, fordi noen av kommunene hadde andre grenser.`,
    preliminary: 'Foreløpig tall.',
    estimated: 'Anslag: Lokaltall har regnet det ut av kommunenes tall.',
    nationallyKnown: (figure: string, period: string) => `På landsbasis: ${figure} (${period}).`,
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
    trend: 'Utvikling',
    pyramid: 'Alder og kjønn',
    table: 'Tallene i tabell',
    period: 'Periode',
    peers: 'Sammenlignbare kommuner (median)',
    peersFylker: 'De andre fylkene (median)',
    chartLabel: (title: string, names: string) =>
      `Linjediagram: ${title} for ${names}. De samme tallene står i tabellen under.`,
    pyramidLabel: (place: string, period: string) =>
      `Befolkningspyramide for ${place}, ${period}. De samme tallene står i tabellen under.`,
    women: 'Kvinner',
    men: 'Menn',
    age: 'Alder',
    definition: 'Hva tallet er',
    changedBy: 'Hvem kan endre det',
    who: { kommune: 'Kommunen', fylke: 'Fylkeskommunen', stat: 'Staten', andre: 'Andre' },
    publisher: 'Laget av',
    source: 'Kilde',
    updated: 'Oppdatert hos kilden',
    wayHere: 'Veien hit',
    read: 'Hentet',
    licence: 'Lisens',
    checksum: 'Filens sjekksum',
    coverage: (n: number, all: number, period: string) =>
      `Tall for ${n} av ${all} kommuner (${period})`,
    allPlaces: 'Alle kommuner og fylker i tabell',
    csv: 'Last ned som CSV',
    breaks: 'Brudd i serien',
    onePoint: 'Det finnes bare én periode, så det er ingen utvikling å tegne.',
    noSeries: 'Ingen tall å tegne.',
    share: 'Del av alle innbyggere i prosent, etter alder og kjønn',
    outline: (period: string) => `Streken viser 1. januar ${period}`,
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
