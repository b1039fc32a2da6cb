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
  privacy: 'Personvern',
  privacyBody:
    'Lokaltall har inga innlogging, inga sporing og hentar ingenting frå andre nettstader medan du bruker det.',
  notFetched: 'manglar enno',
}

/** Texts of this page alone: they come with its own file, not with the entry. */
export const ABOUT_TEXT: Record<Language, typeof nb> = { nb, nn }
