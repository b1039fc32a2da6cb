import type { Language } from '../../domain/indicator.ts'

const nb = {
  title: 'Om tallene',
  lead: 'Alle tallene i Lokaltall, hvor de kommer fra, hvilken periode de gjelder, hvor mange kommuner de dekker, og hvordan tallene kom hit.',
  indicator: 'Tall',
  source: 'Kilde',
  period: 'Periode',
  wayHere: 'Veien hit',
  licence: 'Lisens',
  statuses: 'Når et tall mangler',
  statusesLead:
    'Et tall som mangler, er aldri null. Det står alltid hvorfor det mangler og hva som kan gjøres.',
  borders: 'Grenser',
  bordersBody: (kommuner: number, fylker: number, since: string) =>
    `Alle tall gjelder kommunene og fylkene slik de har vært siden ${since}: ${kommuner} kommuner og ${fylker} fylker. Er kommuner slått sammen, har vi lagt sammen tall som kan legges sammen, som innbyggere og boliger. Andeler kan ikke legges sammen; der står det «andre grenser».`,
  comparison: 'Sammenligning',
  comparisonBody:
    'Hver kommune sammenlignes med landet, fylket og sammenlignbare kommuner: de har omtrent like mange innbyggere og omtrent like økonomiske rammer (samme KOSTRA-gruppe). Med «vanlig» mener vi medianen: halvparten ligger over, halvparten under. Plasseringen sier alltid hvor mange kommuner som er med, og like tall deler plass.',
  aggregates: 'Fylker og landet',
  aggregatesBody:
    'Tall for fylker og landet er kildens egne der de finnes. Ellers har Lokaltall regnet dem ut av kommunenes tall; et snitt er merket «anslag». Der det ikke går, står det hvorfor.',
  unlikely: 'Sprang som er usannsynlige',
  unlikelyBody:
    'Noen få tall spretter opp eller ned slik ingen andre steder gjør, og slik stedet selv ikke har gjort før. Vi viser dem som kilden gir dem, med forbehold, for ett av de to tallene kan være feil. De er:',
  unlikelyStep: (title: string, place: string, from: string, to: string) =>
    `${title}: ${place}, fra ${from} til ${to}`,
  reuse: {
    title: 'Bruk tallene selv',
    lead: 'Alle tallene kan lastes ned, og er ikke avrundet. Nesten alle kan brukes fritt når du oppgir kilden; lisensen står i tabellene over.',
    zip: 'Alle tallene i én zip-fil, med beskrivelse',
    place: (name: string) => `Alle tallene for ${name} (CSV)`,
    package: 'Beskrivelse av alle filene (datapackage.json)',
    addresses: (indicator: string, place: string) =>
      `Hvert tall og hvert sted har sin egen fil, for eksempel ${indicator} og ${place}.`,
    each: (count: number) => `${count} filer, én for hvert tall`,
    promiseTitle: 'Det som ikke endres',
    promise:
      'Adressene og kolonnene (sted, navn, periode, verdi, status) blir stående. Nye kolonner kommer til høyre. Periodene og statusene skrives på samme måte. Verdiene kan endres når kilden retter dem; endringene står i endringsloggen.',
    careTitle: 'Pass på',
    care: 'Stedsnummer er tekst: 0301 er ikke 301. En tom verdi er aldri null, og statusen sier hvorfor den er tom. Oppgi den som har laget tallet, som kilde.',
  },
  privacy: 'Personvern',
  privacyBody:
    'Lokaltall har ingen innlogging, ingen sporing og henter ingenting fra andre nettsteder mens du bruker det.',
  notFetched: 'mangler ennå',
}

const nn: typeof nb = {
  title: 'Om tala',
  lead: 'Alle tala i Lokaltall, kvar dei kjem frå, kva periode dei gjeld, kor mange kommunar dei dekkjer, og korleis tala kom hit.',
  indicator: 'Tal',
  source: 'Kjelde',
  period: 'Periode',
  wayHere: 'Vegen hit',
  licence: 'Lisens',
  statuses: 'Når eit tal manglar',
  statusesLead:
    'Eit tal som manglar, er aldri null. Det står alltid kvifor det manglar og kva som kan gjerast.',
  borders: 'Grenser',
  bordersBody: (kommuner: number, fylker: number, since: string) =>
    `Alle tal gjeld kommunane og fylka slik dei har vore sidan ${since}: ${kommuner} kommunar og ${fylker} fylke. Er kommunar slegne saman, har vi lagt saman tal som kan leggjast saman, som innbyggjarar og bustader. Prosentdelar kan ikkje leggjast saman; der står det «andre grenser».`,
  comparison: 'Samanlikning',
  comparisonBody:
    'Kvar kommune blir samanlikna med landet, fylket og samanliknbare kommunar: dei har om lag like mange innbyggjarar og om lag like økonomiske rammer (same KOSTRA-gruppe). Med «vanleg» meiner vi medianen: halvparten ligg over, halvparten under. Plasseringa seier alltid kor mange kommunar som er med, og like tal deler plass.',
  aggregates: 'Fylke og landet',
  aggregatesBody:
    'Tal for fylke og landet er kjelda sine eigne der dei finst. Elles har Lokaltall rekna dei ut av tala til kommunane; eit snitt er merkt «overslag». Der det ikkje går, står det kvifor.',
  unlikely: 'Sprang som er usannsynlege',
  unlikelyBody:
    'Nokre få tal sprett opp eller ned slik ingen andre stader gjer, og slik staden sjølv ikkje har gjort før. Vi viser dei som kjelda gir dei, med atterhald, for eitt av dei to tala kan vere feil. Dei er:',
  unlikelyStep: (title: string, place: string, from: string, to: string) =>
    `${title}: ${place}, frå ${from} til ${to}`,
  reuse: {
    title: 'Bruk tala sjølv',
    lead: 'Alle tala kan lastast ned, og er ikkje avrunda. Nesten alle kan brukast fritt når du oppgir kjelda; lisensen står i tabellane over.',
    zip: 'Alle tala i éi zip-fil, med omtale',
    place: (name: string) => `Alle tala for ${name} (CSV)`,
    package: 'Omtale av alle filene (datapackage.json)',
    addresses: (indicator: string, place: string) =>
      `Kvart tal og kvar stad har si eiga fil, til dømes ${indicator} og ${place}.`,
    each: (count: number) => `${count} filer, éi for kvart tal`,
    promiseTitle: 'Det som ikkje blir endra',
    promise:
      'Adressene og kolonnane (sted, navn, periode, verdi, status) blir ståande. Nye kolonnar kjem til høgre. Periodane og statusane blir skrivne på same måten. Verdiane kan bli endra når kjelda rettar dei; endringane står i endringsloggen.',
    careTitle: 'Pass på',
    care: 'Nummeret på staden er tekst: 0301 er ikkje 301. Ein tom verdi er aldri null, og statusen seier kvifor han er tom. Oppgi den som har laga talet, som kjelde.',
  },
  privacy: 'Personvern',
  privacyBody:
    'Lokaltall har inga innlogging, inga sporing og hentar ingenting frå andre nettstader medan du bruker det.',
  notFetched: 'manglar enno',
}

/** Texts of this page alone: they come with its own file, not with the entry. */
export const ABOUT_TEXT: Record<Language, typeof nb> = { nb, nn }
