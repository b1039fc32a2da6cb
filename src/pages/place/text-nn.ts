import type { PlaceText } from './text-nb.ts'

/** The same, nynorsk. */
export const nn: PlaceText = {
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
    pyramid: 'Alder og kjønn',
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
