import type { Language } from '../../domain/indicator.ts'

const nb = {
  title: (place: string) => `Møteark for ${place}`,
  print: 'Skriv ut',
  all: 'Alle temaene',
  profile: 'Stedet på én side',
  back: (place: string) => `Tilbake til tallene for ${place}`,
  page: (n: number, of: number) => `Ark ${n} av ${of}`,
  printed: (date: string) => `Lokaltall, ${date}`,
  safe: 'Trygt å si:',
  against: 'Det som taler imot:',
  nothingAgainst:
    'Vi fant ikke noe i dette tallet som peker motsatt vei. Andre tall kan gjøre det.',
  unlikely: (from: string, to: string) =>
    `Usannsynlig stort sprang fra ${from} til ${to}: slå det opp hos kilden.`,
  old: 'Tallet er gammelt.',
  estimated: 'Anslag.',
  preliminary: 'Foreløpig tall.',
  key: {
    kommune:
      'Stripen: én strek for hver kommune, det grønne feltet er den midterste halvdelen av sammenlignbare kommuner. «Vanlig» er medianen deres. Prikket linje: hele landet.',
    fylke:
      'Stripen: én strek for hvert fylke, det grønne feltet er den midterste halvdelen av de andre. «Vanlig» er medianen deres. Prikket linje: hele landet.',
  },
  above: 'Se også lenger opp:',
  inFigures: 'i tall',
  strip: (title: string, place: string, low: string, high: string) =>
    `${title}: alle steder på en linje fra ${low} til ${high}, ${place} er merket`,
  ends: { lowest: 'lavest', highest: 'høyest' },
  way: (from: string, to: string) => `Utviklingen fra ${from} til ${to}`,
}

const nn: typeof nb = {
  title: (place: string) => `Møteark for ${place}`,
  print: 'Skriv ut',
  all: 'Alle temaa',
  profile: 'Staden på éi side',
  back: (place: string) => `Tilbake til tala for ${place}`,
  page: (n: number, of: number) => `Ark ${n} av ${of}`,
  printed: (date: string) => `Lokaltall, ${date}`,
  safe: 'Trygt å seie:',
  against: 'Det som talar imot:',
  nothingAgainst:
    'Vi fann ikkje noko i dette talet som peikar motsett veg. Andre tal kan gjere det.',
  unlikely: (from: string, to: string) =>
    `Usannsynleg stort sprang frå ${from} til ${to}: slå det opp hos kjelda.`,
  old: 'Talet er gammalt.',
  estimated: 'Overslag.',
  preliminary: 'Førebels tal.',
  key: {
    kommune:
      'Stripa: éin strek for kvar kommune, det grøne feltet er den midtarste halvdelen av samanliknbare kommunar. «Vanleg» er medianen deira. Prikka linje: heile landet.',
    fylke:
      'Stripa: éin strek for kvart fylke, det grøne feltet er den midtarste halvdelen av dei andre. «Vanleg» er medianen deira. Prikka linje: heile landet.',
  },
  above: 'Sjå òg lenger opp:',
  inFigures: 'i tal',
  strip: (title: string, place: string, low: string, high: string) =>
    `${title}: alle stader på ei linje frå ${low} til ${high}, ${place} er merkt`,
  ends: { lowest: 'lågast', highest: 'høgast' },
  way: (from: string, to: string) => `Utviklinga frå ${from} til ${to}`,
}

/** Texts of this page alone: they come with its own file, not with the entry. */
export const SHEET_TEXT: Record<Language, typeof nb> = { nb, nn }
