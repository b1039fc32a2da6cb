import type { Language } from '../domain/indicator.ts'
import type { LightReason, ReasonCode } from './weaknesses/weakness.ts'

type Words = Readonly<Record<ReasonCode, (detail: string) => string>>

const nb: Words = {
  'no-figures': () => 'Det finnes ikke tall for dette her.',
  'small-base': () => 'Få bor her, så noen få familier kan flytte tallet mye.',
  'few-counted': () => 'Tallet er så lite at tilfeldigheter gir store utslag.',
  'within-rounding': () => 'Forskjellen er ikke større enn avrundingen.',
  'within-swing': () => 'Forskjellen er ikke større enn tallet ellers svinger fra år til år.',
  'near-swing': () => 'Forskjellen er ikke mye større enn tallet ellers svinger fra år til år.',
  'swing-unknown': () => 'Det er for få år med tall til å vite hvor mye tallet pleier å svinge.',
  'series-break': (year) => `Måten det måles på, ble endret i ${year}.`,
  'border-change': (year) => `Grensene var andre i ${year}, så det er ikke det samme stedet.`,
  preliminary: () => 'Et av tallene er foreløpig og kan bli endret.',
  estimated: () => 'Et av tallene er beregnet av Lokaltall, ikke publisert.',
  old: (years) => `Tallet er ${years} år gammelt. Si hvilken periode det gjelder.`,
  'tied-extreme': () => 'Plassen deles med andre, så stedet er ikke alene om å ligge ytterst.',
  tied: (others) =>
    others === '1' ? 'Plassen deles med ett annet sted.' : `Plassen deles med ${others} andre.`,
  'rank-moves': (band) =>
    `Med en vanlig svingning kan plassen være alt fra ${band.replace('–', ' til ')}.`,
  total: () => 'Store steder har mer av alt. Tall per innbygger ville vært rettferdig.',
  season: () => 'Månedene er ulike, og tallet følger årstiden.',
  overlap: () => 'Periodene har noen av de samme årene i seg.',
  'neighbours-unlike': () => 'De fleste naboene er kommuner av et annet slag.',
  'peers-by-centrality': () =>
    'Det finnes få kommuner av samme slag, så de som likner, er bare like sentrale.',
  nominal: () => 'Beløpene er i kroner slik de var hvert år. Prisene har også steget.',
  projection: () => 'Dette er en framskriving: slik går det hvis forutsetningene holder.',
  note: (text) => text,
}

const nn: Words = {
  'no-figures': () => 'Det finst ikkje tal for dette her.',
  'small-base': () => 'Få bur her, så nokre få familiar kan flytte talet mykje.',
  'few-counted': () => 'Talet er så lite at tilfelle gir store utslag.',
  'within-rounding': () => 'Skilnaden er ikkje større enn avrundinga.',
  'within-swing': () => 'Skilnaden er ikkje større enn talet elles svingar frå år til år.',
  'near-swing': () => 'Skilnaden er ikkje mykje større enn talet elles svingar frå år til år.',
  'swing-unknown': () => 'Det er for få år med tal til å vite kor mykje talet pleier å svinge.',
  'series-break': (year) => `Måten det blir målt på, vart endra i ${year}.`,
  'border-change': (year) => `Grensene var andre i ${year}, så det er ikkje den same staden.`,
  preliminary: () => 'Eit av tala er førebels og kan bli endra.',
  estimated: () => 'Eit av tala er rekna ut av Lokaltall, ikkje publisert.',
  old: (years) => `Talet er ${years} år gammalt. Sei kva periode det gjeld.`,
  'tied-extreme': () => 'Plassen er delt med andre, så staden er ikkje åleine om å liggje ytst.',
  tied: (others) =>
    others === '1' ? 'Plassen er delt med éin annan stad.' : `Plassen er delt med ${others} andre.`,
  'rank-moves': (band) =>
    `Med ei vanleg svinging kan plassen vere alt frå ${band.replace('–', ' til ')}.`,
  total: () => 'Store stader har meir av alt. Tal per innbyggjar ville vore rettferdig.',
  season: () => 'Månadene er ulike, og talet følgjer årstida.',
  overlap: () => 'Periodane har nokre av dei same åra i seg.',
  'neighbours-unlike': () => 'Dei fleste naboane er kommunar av eit anna slag.',
  'peers-by-centrality': () =>
    'Det finst få kommunar av same slag, så dei som liknar, er berre like sentrale.',
  nominal: () => 'Beløpa er i kroner slik dei var kvart år. Prisane har òg stige.',
  projection: () => 'Dette er ei framskriving: slik går det om føresetnadene held.',
  note: (text) => text,
}

const WORDS: Record<Language, Words> = { nb, nn }

/** Why the light is not green, in one sentence. */
export const reasonText = ({ code, detail = '' }: LightReason, language: Language): string =>
  WORDS[language][code](detail)
