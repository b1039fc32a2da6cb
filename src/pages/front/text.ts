import type { Language } from '../../domain/indicator.ts'

const nb = {
  title: 'Hva sier tallene der du bor?',
  lead: 'Velg kommunen eller fylket ditt. Du får de fem temaene fra debattnotatet, hvert spørsmål for seg, med de lokale tallene ved siden av.',
  themes: 'De fem temaene',
  questionCount: (n: number) => (n === 1 ? 'ett spørsmål' : `${n} spørsmål`),
  from: (title: string) => `Temaene og spørsmålene står i notatet «${title}».`,
  data: 'Hvor tallene kommer fra',
  dataBody: (indicators: number, covering: number, waiting: number) =>
    `Lokaltall har ${indicators} indikatorer. ${covering} av dem har tall for så godt som alle kommuner. ${waiting} venter på tall som ikke er hentet ennå, og det står der de skulle ha vært.`,
  freshness: (date: string) => `Nyeste kopi ble lest inn ${date}.`,
  wholeCountry: 'For den som ser på hele landet: kommuner og fylker på kart',
  browseThemes: 'Slå opp et tema for å se spørsmålene. Tallene kommer når du har valgt sted.',
}

const nn: typeof nb = {
  title: 'Kva seier tala der du bur?',
  lead: 'Vel kommunen eller fylket ditt. Du får dei fem temaa frå debattnotatet, kvart spørsmål for seg, med dei lokale tala ved sida av.',
  themes: 'Dei fem temaa',
  questionCount: (n: number) => (n === 1 ? 'eitt spørsmål' : `${n} spørsmål`),
  from: (title: string) => `Temaa og spørsmåla står i notatet «${title}».`,
  data: 'Kvar tala kjem frå',
  dataBody: (indicators: number, covering: number, waiting: number) =>
    `Lokaltall har ${indicators} indikatorar. ${covering} av dei har tal for så godt som alle kommunar. ${waiting} ventar på tal som ikkje er henta enno, og det står der dei skulle ha vore.`,
  freshness: (date: string) => `Den nyaste kopien vart lesen inn ${date}.`,
  wholeCountry: 'For den som ser på heile landet: kommunar og fylke på kart',
  browseThemes: 'Slå opp eit tema for å sjå spørsmåla. Tala kjem når du har valt stad.',
}

/** Texts of this page alone: they come with its own file, not with the entry. */
export const FRONT_TEXT: Record<Language, typeof nb> = { nb, nn }
