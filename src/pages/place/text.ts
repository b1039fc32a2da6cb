import type { Language } from '../../domain/indicator.ts'
import { useLanguage } from '../../ui/language.tsx'

const nb = {
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
    trend: 'Utvikling',
    peers: 'Sammenlignbare kommuner (median)',
    peersFylker: 'De andre fylkene (median)',
    chartLabel: (title: string, names: string) =>
      `Linjediagram: ${title} for ${names}. De samme tallene står i tabellen under.`,
    pyramid: 'Alder og kjønn',
    pyramidLabel: (place: string, period: string) =>
      `Befolkningspyramide for ${place}, ${period}. De samme tallene står i tabellen under.`,
    women: 'Kvinner',
    men: 'Menn',
    age: 'Alder',
    onePoint: 'Det finnes bare én periode, så det er ingen utvikling å tegne.',
    noSeries: 'Ingen tall å tegne.',
    share: 'Del av alle innbyggere i prosent, etter alder og kjønn',
    outline: (period: string) => `Streken viser 1. januar ${period}`,
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

const nn: PlaceText = {
  language: 'nn',
  print: 'Skriv ut sida',
  printLead: 'Alle tala, med temaa opne',
  printed: (date: string) => `skriven ut ${date}`,
  share: {
    share: 'Del',
    label: (what: string) => `Del ${what}`,
    place: 'Del eller vis QR-kode',
    placeLead: 'Lenkje til alt på denne sida',
  },
  place: {
    population: (n: string, date: string) => `${n} innbyggjarar ${date}`,
    locator: (place: string, within: string) => `Kart som viser kvar ${place} ligg i ${within}`,
    locatorCountry: 'Kart over fylka i Noreg',
    figuresHere: (here: number, all: number, newest: string) =>
      `${here} av ${all} tal${newest && ` · nyast frå ${newest}`}`,
    keyFigures: 'Tala notatet byggjer på',
    keyNote: {
      kommune: '«Vanleg» er medianen i samanliknbare kommunar.',
      fylke: '«Vanleg» er medianen i dei andre fylka.',
    },
    since: (value: string, period: string) => `frå ${value} i ${period}`,
    nationalIs: (figure: string, period: string) => `på landsbasis ${figure} i ${period}`,
    standouts: 'Det som skil seg ut her',
    noStandouts: 'Vi fann ikkje noko tal som skil seg sikkert ut her.',
    good: 'Eit føremon',
    bad: 'Ei utfordring',
    reserved: 'ta atterhald',
    more: (n: number) => (n === 1 ? 'Eitt tal til' : `Fleire tal (${n})`),
    usual: 'Vanleg',
    toMap: (place: string) => `Sjå ${place} på kartet`,
    about: { kommune: 'Om kommunen', fylke: 'Om fylket', land: 'Om landet' },
    steps: {
      label: 'Det du kan gjere vidare',
      meeting: 'Førebu møtet',
      meetingLead: 'Eit ark for kvart tema: spørsmål, tal og plass til notat',
      points: 'Tre setningar til debatten',
      pointsLead: 'Sanne, med kjelde og med det som talar imot',
      compareLead: 'Side om side, og kven som liknar',
    },
    codeIs: (level: string, code: string) =>
      `${level === 'fylke' ? 'Fylkesnummer' : 'Kommunenummer'} ${code}`,
    peers: 'Samanliknbare kommunar',
    peersExplain: (count: number) =>
      `Med «samanliknbare kommunar» meiner vi desse ${count}. Med «vanleg» meiner vi medianen: halvparten ligg over, halvparten under.`,
    peersFylker:
      'Fylka blir samanlikna med dei andre fylka. Med «vanleg» meiner vi medianen: halvparten ligg over, halvparten under.',
    neighbours: 'Naboar',
    kommunerIn: 'Kommunar i fylket',
    fylkerIn: 'Fylka',
    history: 'Grenser og nummer',
    introduction: 'Innleiinga i notatet',
    question: 'Spørsmål',
    answer: 'Skriv svaret',
    noFigures:
      'Vi kjenner ikkje til nokon offisiell statistikk for kvar kommune som svarar på dette spørsmålet.',
    alsoAbove: 'Sjå òg tala lenger opp på sida:',
    alsoMissing: 'Manglar òg her:',
    claims: 'Det notatet seier, og det tala seier',
    untestedClaims: (n: number) =>
      n === 1
        ? 'Éin påstand kan ikkje sjekkast mot tal her'
        : `${n} påstandar kan ikkje sjekkast mot tal her`,
    nationally: 'I landet:',
    locally: 'Her:',
    claimSays: 'I notatet:',
    verdict: {
      supported: 'Tala støttar det',
      contradicted: 'Tala seier noko anna',
      mixed: 'Tala peikar i fleire retningar',
      'not-yet': 'Har ikkje skjedd enno',
      'not-judged': 'Notatet nemner ikkje noko tal; dette er tala',
      earlier: 'Har allereie skjedd',
      outdated: 'Tala er for gamle til å seie korleis det er no',
      'no-figures': 'Kan ikkje sjekkast mot tal her',
    },
    paperLanguage: 'Notatet er skrive på bokmål og blir attgitt slik det står.',
    notAtLevel: {
      kommune: 'Har vi ikkje for kommunar',
      fylke: 'Har vi ikkje for fylke',
      land: 'Har vi ikkje for heile landet',
    },
  },
  detail: {
    notAsked: 'Dette talet høyrer ikkje til nokon av spørsmåla.',
    elsewhere: 'Sjå det for alle stader',
    trend: 'Utvikling',
    peers: 'Samanliknbare kommunar (median)',
    peersFylker: 'Dei andre fylka (median)',
    chartLabel: (title: string, names: string) =>
      `Linjediagram: ${title} for ${names}. Dei same tala står i tabellen under.`,
    pyramid: 'Alder og kjønn',
    pyramidLabel: (place: string, period: string) =>
      `Befolkningspyramide for ${place}, ${period}. Dei same tala står i tabellen under.`,
    women: 'Kvinner',
    men: 'Menn',
    age: 'Alder',
    onePoint: 'Det finst berre éin periode, så det er inga utvikling å teikne.',
    noSeries: 'Ingen tal å teikne.',
    share: 'Prosentdel av alle innbyggjarar, etter alder og kjønn',
    outline: (period: string) => `Streken viser 1. januar ${period}`,
  },
  card: {
    details: 'Utvikling, tabell og kjelde',
    source: 'Kjelde',
    fetched: (date: string) => `Henta ${date}.`,
    updated: (date: string) => `oppdatert ${date}`,
    stripLabel: (title: string, place: string) =>
      `${title}: alle kommunar på ei linje, ${place} er merkt`,
    stripLabelFylker: (title: string, place: string) =>
      `${title}: alle fylke på ei linje, ${place} er merkt`,
    stripLabelOf: (label: string, place: string, low: string, high: string) =>
      `${label}. Her ${place}, lågast ${low}, høgast ${high}.`,
    way: 'Utviklinga',
    sparkLabel: (from: string, to: string) => `Utviklinga frå ${from} til ${to}`,
    key: 'Kva merka tyder',
    eachKommune: 'éin strek for kvar kommune',
    eachFylke: 'éin strek for kvart fylke',
    band: 'midtarste halvdel av samanliknbare kommunar',
    bandFylker: 'midtarste halvdel av fylka',
    lowest: 'lågast',
    highest: 'høgast',
    baseUnknown: (base: string) =>
      `Ikkje rangert: vi manglar «${base}», og gruppa kan vere for lita.`,
    fromTo: (from: string, to: string) => `${from} til ${to}`,
    notRanked: (counted: string, limit: string) =>
      `Her er det færre enn ${limit} ${counted}. Då gir små endringar store utslag, og vi viser inga plassering.`,
    comparedEarlier: (period: string, figure: string) =>
      `Dei fleste andre har ikkje så nye tal, så samanlikninga gjeld ${period}, då talet var ${figure}.`,
    unlikelyStep: (from: string, to: string) =>
      `Spranget frå ${from} til ${to} er usannsynleg stort. Slå talet opp hos kjelda før du bruker det.`,
    oldFigure: (period: string) =>
      `Talet er gammalt (${period}). Hugs å seie kva for eit år det gjeld.`,
    seriesBreak: (period: string, reason: string) => `Brot i ${period}: ${reason}`,
    borderChange: (periods: string) =>
      `Tal manglar for ${periods}, fordi kommunen hadde andre grenser.`,
    aggregateBorderChange: (periods: string) =>
      `Tal manglar for ${periods}, fordi nokre av kommunane hadde andre grenser.`,
    preliminary: 'Førebels tal.',
    estimated: 'Overslag: Lokaltall har rekna det ut av tala til kommunane.',
    nationallyKnown: (figure: string, period: string) => `På landsbasis: ${figure} (${period}).`,
  },
}

/** Texts of this page alone: they come with its own file, not with the entry. */
export const PLACE_TEXT: Record<Language, PlaceText> = { nb, nn }

export const usePlaceText = (): PlaceText => PLACE_TEXT[useLanguage()]
