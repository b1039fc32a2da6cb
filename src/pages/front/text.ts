import type { Language } from '../../domain/indicator.ts'

const nb = {
  title: 'Hva sier tallene der du bor?',
  lead: 'Velg kommunen eller fylket ditt. Du får de fem temaene fra debattnotatet, hvert spørsmål for seg, med de lokale tallene ved siden av.',
  chooseFirst: (what: string) => `Velg kommunen eller fylket ditt først. Så kommer ${what}.`,
  waiting: {
    tall: 'tallene',
    snakkepunkter: 'snakkepunktene',
    tre: 'tre setninger til debatten',
    svar: 'arket der svarene skrives',
    ark: 'arkene til møtet',
  },
  themes: 'De fem temaene',
  questionCount: (n: number) => (n === 1 ? 'ett spørsmål' : `${n} spørsmål`),
  from: (title: string) => `Temaene og spørsmålene står i notatet «${title}».`,
  data: 'Hvor tallene kommer fra',
  dataBody: (indicators: number, covering: number, waiting: number) =>
    `Lokaltall har ${indicators} tall for hvert sted. ${covering} av dem finnes for så godt som alle kommuner. ${waiting} mangler ennå. Der et tall mangler, står det hvorfor.`,
  freshness: (date: string) => `De nyeste tallene ble hentet ${date}.`,
  map: 'Kart over fylkene',
  nationally: (period: string) => `i hele landet, ${period}`,
  goOn: (place: string) => `Gå videre med ${place}`,
  doors: {
    label: 'Hva vil du gjøre?',
    meeting: 'Forbered møtet',
    meetingLead: 'Hvert spørsmål med tallene som hører til',
    points: 'Tre setninger til debatten',
    pointsLead: 'Sanne, med kilde og med det som taler imot',
    map: 'Se kartet',
    mapLead: 'Alle kommuner, ett tall om gangen',
  },
}

const nn: typeof nb = {
  title: 'Kva seier tala der du bur?',
  lead: 'Vel kommunen eller fylket ditt. Du får dei fem temaa frå debattnotatet, kvart spørsmål for seg, med dei lokale tala ved sida av.',
  chooseFirst: (what: string) => `Vel kommunen eller fylket ditt først. Så kjem ${what}.`,
  waiting: {
    tall: 'tala',
    snakkepunkter: 'snakkepunkta',
    tre: 'tre setningar til debatten',
    svar: 'arket der svara blir skrivne',
    ark: 'arka til møtet',
  },
  themes: 'Dei fem temaa',
  questionCount: (n: number) => (n === 1 ? 'eitt spørsmål' : `${n} spørsmål`),
  from: (title: string) => `Temaa og spørsmåla står i notatet «${title}».`,
  data: 'Kvar tala kjem frå',
  dataBody: (indicators: number, covering: number, waiting: number) =>
    `Lokaltall har ${indicators} tal for kvar stad. ${covering} av dei finst for så godt som alle kommunar. ${waiting} manglar enno. Der eit tal manglar, står det kvifor.`,
  freshness: (date: string) => `Dei nyaste tala vart henta ${date}.`,
  map: 'Kart over fylka',
  nationally: (period: string) => `i heile landet, ${period}`,
  goOn: (place: string) => `Gå vidare med ${place}`,
  doors: {
    label: 'Kva vil du gjere?',
    meeting: 'Førebu møtet',
    meetingLead: 'Kvart spørsmål med tala som høyrer til',
    points: 'Tre setningar til debatten',
    pointsLead: 'Sanne, med kjelde og med det som talar imot',
    map: 'Sjå kartet',
    mapLead: 'Alle kommunar, eitt tal om gongen',
  },
}

/** Texts of this page alone: they come with its own file, not with the entry. */
export const FRONT_TEXT: Record<Language, typeof nb> = { nb, nn }
