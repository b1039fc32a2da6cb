import type { Language } from '../../domain/indicator.ts'

const nb = {
  title: 'Hva sier tallene der du bor?',
  lead: 'Velg kommunen eller fylket ditt. Du får de fem temaene fra debattnotatet, hvert spørsmål for seg, med de lokale tallene ved siden av.',
  themes: 'De fem temaene',
  questionCount: (n: number) => (n === 1 ? 'ett spørsmål' : `${n} spørsmål`),
  from: (title: string) => `Temaene og spørsmålene står i notatet «${title}».`,
  data: 'Hvor tallene kommer fra',
  dataBody: (indicators: number, covering: number, waiting: number) =>
    `Lokaltall har ${indicators} tall for hvert sted. ${covering} av dem finnes for så godt som alle kommuner. ${waiting} mangler ennå. Der et tall mangler, står det hvorfor.`,
  freshness: (date: string) => `De nyeste tallene ble hentet ${date}.`,
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
    `Lokaltall har ${indicators} tal for kvar stad. ${covering} av dei finst for så godt som alle kommunar. ${waiting} manglar enno. Der eit tal manglar, står det kvifor.`,
  freshness: (date: string) => `Dei nyaste tala vart henta ${date}.`,
  wholeCountry: 'For den som ser på heile landet: kommunar og fylke på kart',
  browseThemes: 'Slå opp eit tema for å sjå spørsmåla. Tala kjem når du har valt stad.',
}

/** Texts of this page alone: they come with its own file, not with the entry. */
export const FRONT_TEXT: Record<Language, typeof nb> = { nb, nn }
