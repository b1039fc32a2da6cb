import type { Language } from '../../domain/indicator.ts'

const nb = {
  title: 'Om tallene',
  lead: 'Alle tallene i Lokaltall, hvor de kommer fra, hvilken periode de gjelder, hvor mange kommuner de dekker, og hvordan denne kopien kom hit.',
  indicator: 'Indikator',
  source: 'Kilde',
  period: 'Periode',
  wayHere: 'Veien hit',
  licence: 'Lisens',
  statuses: 'Når et tall mangler',
  statusesLead:
    'Et tall som mangler, er aldri null. Det står alltid hvorfor det mangler og hva som kan gjøres.',
  borders: 'Grenser',
  bordersBody: (kommuner: number, fylker: number, since: string) =>
    `Alle tall gjelder kommunene og fylkene slik de har vært siden ${since}: ${kommuner} kommuner og ${fylker} fylker. Antall er lagt sammen der kommuner er slått sammen. Andeler følger bare rene nummerbytter. Ellers står det «annen grense».`,
  comparison: 'Sammenligning',
  comparisonBody:
    'Hver kommune sammenlignes med landet, fylket og kommuner som likner: samme KOSTRA-gruppe, altså omtrent like mange innbyggere og omtrent like økonomiske rammer. Midten er medianen: halvparten ligger over og halvparten under. Rangen sier alltid hvor mange kommuner som er med, og like tall deler plass.',
  aggregates: 'Fylker og landet',
  aggregatesBody:
    'Tall for fylker og landet er kildens egne der de finnes. Ellers er de regnet ut av antall, eller de er vektede middel av kommunetall og merket «beregnet». Der det ikke går, står det hvorfor.',
  privacy: 'Personvern',
  privacyBody:
    'Lokaltall har ingen innlogging, ingen sporing og henter ingenting fra andre nettsteder mens du bruker det.',
  notFetched: 'ikke hentet ennå',
}

const nn: typeof nb = {
  title: 'Om tala',
  lead: 'Alle tala i Lokaltall, kvar dei kjem frå, kva periode dei gjeld, kor mange kommunar dei dekkjer, og korleis denne kopien kom hit.',
  indicator: 'Indikator',
  source: 'Kjelde',
  period: 'Periode',
  wayHere: 'Vegen hit',
  licence: 'Lisens',
  statuses: 'Når eit tal manglar',
  statusesLead:
    'Eit tal som manglar, er aldri null. Det står alltid kvifor det manglar og kva som kan gjerast.',
  borders: 'Grenser',
  bordersBody: (kommuner: number, fylker: number, since: string) =>
    `Alle tal gjeld kommunane og fylka slik dei har vore sidan ${since}: ${kommuner} kommunar og ${fylker} fylke. Talet på noko er lagt saman der kommunar er slegne saman. Delar i prosent følgjer berre reine nummerbyte. Elles står det «anna grense».`,
  comparison: 'Samanlikning',
  comparisonBody:
    'Kvar kommune blir samanlikna med landet, fylket og kommunar som liknar: same KOSTRA-gruppe, altså om lag like mange innbyggjarar og om lag like økonomiske rammer. Midten er medianen: halvparten ligg over og halvparten under. Rangen seier alltid kor mange kommunar som er med, og like tal deler plass.',
  aggregates: 'Fylke og landet',
  aggregatesBody:
    'Tal for fylke og landet er kjelda sine eigne der dei finst. Elles er dei rekna ut av talet på personar eller ting, eller dei er vekta middel av kommunetal og merkte «rekna ut». Der det ikkje går, står det kvifor.',
  privacy: 'Personvern',
  privacyBody:
    'Lokaltall har inga innlogging, inga sporing og hentar ingenting frå andre nettstader medan du bruker det.',
  notFetched: 'ikkje henta enno',
}

/** Texts of this page alone: they come with its own file, not with the entry. */
export const ABOUT_TEXT: Record<Language, typeof nb> = { nb, nn }
