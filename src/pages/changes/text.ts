import type { Language } from '../../domain/indicator.ts'

const nb = {
  title: 'Endringslogg',
  lead: 'Hva som er kommet til, og hvilke tall som er endret etter at vi viste dem første gang. Et tall du har brukt, kan ha fått en ny verdi hos den som har laget det.',
  none: 'Ingen endringer er ført ennå.',
  contents: 'Oppdateringene',
  nth: (n: number) => (n === 1 ? '' : `, oppdatering ${n} samme dag`),
  newOnes: (n: number) => (n === 1 ? 'Én ny tallserie' : `${n} nye tallserier`),
  cells: (n: string) => `${n} tall`,
  newPeriods: 'Nye perioder',
  newPeriod: (period: string, places: number) =>
    `${period}, ${places} ${places === 1 ? 'sted' : 'steder'}`,
  revised: 'Reviderte tall',
  revisedCount: (cells: string, places: string, periods: string) =>
    `${cells} tall er endret, i ${places} (${periods}).`,
  places: (n: number) => (n === 1 ? 'ett sted' : `${n} steder`),
  largest: 'Størst',
  largestIs: (place: string, period: string, old: string, now: string) =>
    `${place}, ${period}: var ${old}, er nå ${now}.`,
  why: {
    updated: 'Utgiveren har oppdatert tabellen.',
    edition: 'Utgiveren har laget en ny utgave.',
    question: 'Endringen er vår: vi spør kilden om noe annet enn før.',
    inputs: 'Tallet er regnet ut av andre tall, og de er endret.',
    method: 'Endringen er vår: vi regner tallet ut på en annen måte enn før.',
    unexplained: 'Kilden sier ikke hvorfor.',
  } as Record<string, string>,
  published: (date: string) => `Oppdatert hos utgiveren ${date}.`,
  others: 'Andre endringer',
  newPlaces: (n: number) => (n === 1 ? 'ett sted har fått tall' : `${n} steder har fått tall`),
  gained: (n: number) => `${n} tall som manglet, er kommet til`,
  lost: (n: number) => `${n} tall er borte hos kilden`,
  statuses: (n: number) =>
    `${n} tall er merket på en annen måte enn før, for eksempel endelig i stedet for foreløpig`,
  gone: 'hele tallserien er tatt ut',
  accepted: 'Godtatt etter kontroll',
  acceptedLead: 'Kontrollene sa fra om dette, og noen har sett på det og godtatt det:',
  how: 'Hvordan loggen blir til',
  howBody:
    'Hver gang tallene oppdateres, sammenlignes de nye med de gamle, rute for rute. Hver endring blir stående med gammelt og nytt tall, dato og grunn, og det føres ikke noe inn for hånd. Første gang en tallserie kommer, er ikke en endring. På selve tallet står det hva det var da det ble publisert.',
}

const nn: typeof nb = {
  title: 'Endringslogg',
  lead: 'Kva som er kome til, og kva tal som er endra etter at vi viste dei første gongen. Eit tal du har brukt, kan ha fått ein ny verdi hos den som har laga det.',
  none: 'Ingen endringar er førte enno.',
  contents: 'Oppdateringane',
  nth: (n) => (n === 1 ? '' : `, oppdatering ${n} same dagen`),
  newOnes: (n) => (n === 1 ? 'Éin ny talserie' : `${n} nye talseriar`),
  cells: (n) => `${n} tal`,
  newPeriods: 'Nye periodar',
  newPeriod: (period, places) => `${period}, ${places} ${places === 1 ? 'stad' : 'stader'}`,
  revised: 'Reviderte tal',
  revisedCount: (cells, places, periods) => `${cells} tal er endra, i ${places} (${periods}).`,
  places: (n) => (n === 1 ? 'éin stad' : `${n} stader`),
  largest: 'Størst',
  largestIs: (place, period, old, now) => `${place}, ${period}: var ${old}, er no ${now}.`,
  why: {
    updated: 'Utgivaren har oppdatert tabellen.',
    edition: 'Utgivaren har laga ei ny utgåve.',
    question: 'Endringa er vår: vi spør kjelda om noko anna enn før.',
    inputs: 'Talet er rekna ut av andre tal, og dei er endra.',
    method: 'Endringa er vår: vi reknar talet ut på ein annan måte enn før.',
    unexplained: 'Kjelda seier ikkje kvifor.',
  },
  published: (date) => `Oppdatert hos utgivaren ${date}.`,
  others: 'Andre endringar',
  newPlaces: (n) => (n === 1 ? 'éin stad har fått tal' : `${n} stader har fått tal`),
  gained: (n) => `${n} tal som mangla, er komne til`,
  lost: (n) => `${n} tal er borte hos kjelda`,
  statuses: (n) =>
    `${n} tal er merkte på ein annan måte enn før, til dømes endeleg i staden for førebels`,
  gone: 'heile talserien er teken ut',
  accepted: 'Godteke etter kontroll',
  acceptedLead: 'Kontrollane sa frå om dette, og nokon har sett på det og godteke det:',
  how: 'Korleis loggen blir til',
  howBody:
    'Kvar gong tala blir oppdaterte, blir dei nye samanlikna med dei gamle, rute for rute. Kvar endring blir ståande med gammalt og nytt tal, dato og grunn, og ingenting blir ført inn for hand. Første gongen ein talserie kjem, er ikkje ei endring. På sjølve talet står det kva det var då det vart publisert.',
}

/** Texts of this page alone: they come with its own file, not with the entry. */
export const CHANGES_TEXT: Record<Language, typeof nb> = { nb, nn }
