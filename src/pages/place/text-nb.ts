import type { Language } from '../../domain/indicator.ts'

/** Texts of this page alone, bokmål: they come with the page, and only to those who read them. */
export const nb = {
  language: 'nb' as Language,
  print: 'Skriv ut siden',
  printLead: 'Alle tallene, med temaene åpne',
  printed: (date: string) => `skrevet ut ${date}`,
  share: {
    share: 'Del',
    label: (what: string) => `Del ${what}`,
    place: 'Del eller vis QR-kode',
    placeLead: 'Lenke til alt på denne siden',
  },
  place: {
    population: (n: string, date: string) => `${n} innbyggere ${date}`,
    locator: (place: string, within: string) => `Kart som viser hvor ${place} ligger i ${within}`,
    locatorCountry: 'Kart over fylkene i Norge',
    figuresHere: (here: number, all: number, newest: string) =>
      `${here} av ${all} tall${newest && ` · nyest fra ${newest}`}`,
    keyFigures: 'Tallene notatet bygger på',
    keyNote: {
      kommune: '«Vanlig» er medianen i sammenlignbare kommuner.',
      fylke: '«Vanlig» er medianen i de andre fylkene.',
    },
    since: (value: string, period: string) => `fra ${value} i ${period}`,
    nationalIs: (figure: string, period: string) => `på landsbasis ${figure} i ${period}`,
    standouts: 'Det som skiller seg ut her',
    noStandouts: 'Vi fant ikke noe tall som skiller seg sikkert ut her.',
    good: 'Et fortrinn',
    bad: 'En utfordring',
    reserved: 'ta forbehold',
    more: (n: number) => (n === 1 ? 'Ett tall til' : `Flere tall (${n})`),
    usual: 'Vanlig',
    toMap: (place: string) => `Se ${place} på kartet`,
    about: { kommune: 'Om kommunen', fylke: 'Om fylket', land: 'Om landet' },
    steps: {
      label: 'Det du kan gjøre videre',
      meeting: 'Forbered møtet',
      meetingLead: 'Et ark for hvert tema: spørsmål, tall og plass til notater',
      points: 'Tre setninger til debatten',
      pointsLead: 'Sanne, med kilde og med det som taler imot',
      compareLead: 'Side om side, og hvem som likner',
    },
    codeIs: (level: string, code: string) =>
      `${level === 'fylke' ? 'Fylkesnummer' : 'Kommunenummer'} ${code}`,
    peers: 'Sammenlignbare kommuner',
    peersExplain: (count: number) =>
      `Med «sammenlignbare kommuner» mener vi disse ${count}. Med «vanlig» mener vi medianen: halvparten ligger over, halvparten under.`,
    peersFylker:
      'Fylkene sammenlignes med de andre fylkene. Med «vanlig» mener vi medianen: halvparten ligger over, halvparten under.',
    neighbours: 'Naboer',
    kommunerIn: 'Kommuner i fylket',
    fylkerIn: 'Fylkene',
    history: 'Grenser og nummer',
    introduction: 'Innledningen i notatet',
    question: 'Spørsmål',
    answer: 'Skriv svaret',
    noFigures:
      'Vi kjenner ikke til noen offisiell statistikk for hver kommune som svarer på dette spørsmålet.',
    alsoAbove: 'Se også tallene lenger opp på siden:',
    alsoMissing: 'Mangler også her:',
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
    notAtLevel: {
      kommune: 'Har vi ikke for kommuner',
      fylke: 'Har vi ikke for fylker',
      land: 'Har vi ikke for hele landet',
    },
  },
  detail: {
    notAsked: 'Dette tallet hører ikke til noen av spørsmålene.',
    elsewhere: 'Se det for alle steder',
    pyramid: 'Alder og kjønn',
  },
  card: {
    details: 'Utvikling, tabell og kilde',
    source: 'Kilde',
    fetched: (date: string) => `Hentet ${date}.`,
    updated: (date: string) => `oppdatert ${date}`,
    stripLabel: (title: string, place: string) =>
      `${title}: alle kommuner på en linje, ${place} er merket`,
    stripLabelFylker: (title: string, place: string) =>
      `${title}: alle fylker på en linje, ${place} er merket`,
    stripLabelOf: (label: string, place: string, low: string, high: string) =>
      `${label}. Her ${place}, lavest ${low}, høyest ${high}.`,
    way: 'Utviklingen',
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
    notRanked: (counted: string, limit: string) =>
      `Her er det færre enn ${limit} ${counted}. Da gir små endringer store utslag, og vi viser ingen plassering.`,
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
}

export type PlaceText = typeof nb
