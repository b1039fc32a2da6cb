import type { Language } from '../../domain/indicator.ts'

const nb = {
  title: 'Hva sier tallene der du bor?',
  lead: 'Velg kommunen eller fylket ditt. Du får de fem temaene fra debattnotatet, hvert spørsmål for seg, med de lokale tallene ved siden av.',
  themes: 'De fem temaene',
  questionCount: (n: number) => (n === 1 ? 'ett spørsmål' : `${n} spørsmål`),
  indicatorCount: (n: number) => (n === 1 ? 'ett tall' : `${n} tall`),
  from: (title: string) => `Temaene og spørsmålene står i notatet «${title}».`,
  data: 'Hvor tallene kommer fra',
  dataBody: (indicators: number, kommuner: number) =>
    `Lokaltall har ${indicators} indikatorer. ${kommuner} av dem har tall for minst 340 av de 357 kommunene. Resten er ikke hentet ennå, og det står det der de skulle ha vært.`,
  freshness: (date: string) => `Nyeste kopi ble lest inn ${date}.`,
  seeFor: (theme: string, place: string) => `${theme} i ${place}`,
  browseThemes: 'Slå opp et tema for å se spørsmålene. Tallene kommer når du har valgt sted.',
}

const nn: typeof nb = {
  title: 'Kva seier tala der du bur?',
  lead: 'Vel kommunen eller fylket ditt. Du får dei fem temaa frå debattnotatet, kvart spørsmål for seg, med dei lokale tala ved sida av.',
  themes: 'Dei fem temaa',
  questionCount: (n: number) => (n === 1 ? 'eitt spørsmål' : `${n} spørsmål`),
  indicatorCount: (n: number) => (n === 1 ? 'eitt tal' : `${n} tal`),
  from: (title: string) => `Temaa og spørsmåla står i notatet «${title}».`,
  data: 'Kvar tala kjem frå',
  dataBody: (indicators: number, kommuner: number) =>
    `Lokaltall har ${indicators} indikatorar. ${kommuner} av dei har tal for minst 340 av dei 357 kommunane. Resten er ikkje henta enno, og det står der dei skulle ha vore.`,
  freshness: (date: string) => `Den nyaste kopien vart lesen inn ${date}.`,
  seeFor: (theme: string, place: string) => `${theme} i ${place}`,
  browseThemes: 'Slå opp eit tema for å sjå spørsmåla. Tala kjem når du har valt stad.',
}

/** Texts of this page alone: they come with its own file, not with the entry. */
export const FRONT_TEXT: Record<Language, typeof nb> = { nb, nn }
