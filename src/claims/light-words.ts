import type { Language } from '../domain/indicator.ts'
import { countNeuter, countWord } from './sentences/words/number-words.ts'
import type { LightReason, ReasonCode } from './weaknesses/weakness.ts'

type Words = Readonly<Record<ReasonCode, (detail: string) => string>>

const nb: Words = {
  'no-figures': () => 'Det finnes ikke tall for dette her.',
  'small-base': () => 'Det bor få her, så noen få familier kan endre tallet mye.',
  'few-counted': () => 'Tallet er så lite at tilfeldige svingninger gir store utslag.',
  'within-rounding': () => 'Forskjellen kan skyldes avrunding.',
  'within-swing': () =>
    'Forskjellen er ikke større enn det tallet vanligvis svinger fra år til år.',
  'near-swing': () =>
    'Forskjellen er ikke mye større enn det tallet vanligvis svinger fra år til år.',
  'swing-unknown': () => 'Det er for få år med tall til å vite hvor mye tallet pleier å svinge.',
  'series-break': (year) => `Måten det måles på, ble endret i ${year}.`,
  'border-change': (year) => `Grensene var andre i ${year}, så det er ikke det samme stedet.`,
  preliminary: () => 'Et av tallene er foreløpig og kan bli endret.',
  estimated: () => 'Et av tallene er et anslag som Lokaltall har regnet ut.',
  'unlikely-step': (year) =>
    `Tallet gjør et usannsynlig sprang i ${year}. Slå det opp hos kilden før du bruker det.`,
  old: (years) =>
    `Tallet er ${countNeuter(Number(years), 'nb')} år gammelt. Husk å si hvilket år det gjelder.`,
  'tied-extreme': () => 'Plasseringen deles med andre, så stedet er ikke alene om å ligge ytterst.',
  tied: (others) =>
    others === '1'
      ? 'Plasseringen deles med ett annet sted.'
      : `Plasseringen deles med ${countWord(Number(others), 'nb')} andre.`,
  'rank-moves': (band) =>
    `Svinger tallet som det pleier, kan plasseringen bli alt fra nummer ${band.replace('–', ' til nummer ')}.`,
  total: () => 'Store steder har mer av alt. Tall per innbygger ville vært riktigere.',
  season: () => 'Tallet svinger med årstiden.',
  overlap: () => 'Periodene overlapper.',
  'neighbours-unlike': () => 'De fleste nabokommunene er ulike denne i størrelse og økonomi.',
  'peers-by-centrality': () =>
    'Få kommuner har samme størrelse og økonomi. Vi sammenligner derfor med like sentrale kommuner.',
  nominal: () => 'Beløpene er ikke justert for prisstigningen.',
  projection: () => 'Dette er en framskriving. Slik går det hvis forutsetningene holder.',
  note: (text) => text,
}

const nn: Words = {
  'no-figures': () => 'Det finst ikkje tal for dette her.',
  'small-base': () => 'Det bur få her, så nokre få familiar kan endre talet mykje.',
  'few-counted': () => 'Talet er så lite at tilfeldige svingingar gir store utslag.',
  'within-rounding': () => 'Skilnaden kan kome av avrunding.',
  'within-swing': () => 'Skilnaden er ikkje større enn det talet vanlegvis svingar frå år til år.',
  'near-swing': () =>
    'Skilnaden er ikkje mykje større enn det talet vanlegvis svingar frå år til år.',
  'swing-unknown': () => 'Det er for få år med tal til å vite kor mykje talet pleier å svinge.',
  'series-break': (year) => `Måten det blir målt på, vart endra i ${year}.`,
  'border-change': (year) => `Grensene var andre i ${year}, så det er ikkje den same staden.`,
  preliminary: () => 'Eit av tala er førebels og kan bli endra.',
  estimated: () => 'Eit av tala er eit overslag som Lokaltall har rekna ut.',
  'unlikely-step': (year) =>
    `Talet gjer eit usannsynleg sprang i ${year}. Slå det opp hos kjelda før du bruker det.`,
  old: (years) =>
    `Talet er ${countNeuter(Number(years), 'nn')} år gammalt. Hugs å seie kva for eit år det gjeld.`,
  'tied-extreme': () =>
    'Plasseringa er delt med andre, så staden er ikkje åleine om å liggje ytst.',
  tied: (others) =>
    others === '1'
      ? 'Plasseringa er delt med éin annan stad.'
      : `Plasseringa er delt med ${countWord(Number(others), 'nn')} andre.`,
  'rank-moves': (band) =>
    `Svingar talet som det pleier, kan plasseringa bli alt frå nummer ${band.replace('–', ' til nummer ')}.`,
  total: () => 'Store stader har meir av alt. Tal per innbyggjar ville vore rettare.',
  season: () => 'Talet svingar med årstida.',
  overlap: () => 'Periodane overlappar.',
  'neighbours-unlike': () => 'Dei fleste nabokommunane er ulike denne i storleik og økonomi.',
  'peers-by-centrality': () =>
    'Få kommunar har same storleik og økonomi. Difor samanliknar vi med like sentrale kommunar.',
  nominal: () => 'Beløpa er ikkje justerte for prisstiginga.',
  projection: () => 'Dette er ei framskriving. Slik går det om føresetnadene held.',
  note: (text) => text,
}

const WORDS: Record<Language, Words> = { nb, nn }

/** Why the light is not green, in one sentence. */
export const reasonText = ({ code, detail = '' }: LightReason, language: Language): string =>
  WORDS[language][code](detail)
