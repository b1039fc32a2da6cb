import { amount, share, type Sayings } from './make-saying.ts'
import type { Cue, SayingRecord } from '../../domain/saying.ts'
import { GROWTH, PEOPLE } from './spoken-stems.ts'

const YEARS = { 1: 'års', 5: 'femårs', 10: 'tiårs' } as const

/** How people say over how many years. */
const SPANS: Readonly<Record<keyof typeof YEARS, string>> = {
  1: '(?:det siste året|siste år|i fjor|på (?:ett?|eitt?) år|siste året)',
  5: '(?:fem år|5 år)',
  10: '(?:ti år|10 år)',
}

const POPULATION_GROWTH: readonly Cue[] = [
  [PEOPLE, GROWTH],
  ['befolkningsvekst'],
  ['folkevekst'],
  ['befolkningsnedgang'],
]

/** Growth of the population over a number of years. */
const growth = (years: keyof typeof YEARS): SayingRecord => ({
  nb: amount({
    subject: `${YEARS[years]}veksten i folketallet {where}`,
    gender: 'masculine',
    indefinite: `${YEARS[years]}vekst i folketallet`,
    years,
    sentences: [
      'Folketallet {where} vokste med {figure} {span}.',
      '{Where} vokste folketallet med {figure} {span}.',
      '{Span} vokste folketallet {where} med {figure}.',
    ],
    below: [
      'Folketallet {where} gikk ned med {figure} {span}.',
      '{Where} gikk folketallet ned med {figure} {span}.',
      '{Span} gikk folketallet {where} ned med {figure}.',
    ],
    zero: [
      'Folketallet {where} var omtrent uendret {span} ({figure}).',
      '{Where} var folketallet omtrent uendret {span} ({figure}).',
      '{Span} var folketallet {where} omtrent uendret ({figure}).',
    ],
  }),
  nn: amount({
    subject: `${YEARS[years]}veksten i folketalet {where}`,
    gender: 'masculine',
    indefinite: `${YEARS[years]}vekst i folketalet`,
    years,
    sentences: [
      'Folketalet {where} voks med {figure} {span}.',
      '{Where} voks folketalet med {figure} {span}.',
      '{Span} voks folketalet {where} med {figure}.',
    ],
    below: [
      'Folketalet {where} gjekk ned med {figure} {span}.',
      '{Where} gjekk folketalet ned med {figure} {span}.',
      '{Span} gjekk folketalet {where} ned med {figure}.',
    ],
    zero: [
      'Folketalet {where} var om lag uendra {span} ({figure}).',
      '{Where} var folketalet om lag uendra {span} ({figure}).',
      '{Span} var folketalet {where} om lag uendra ({figure}).',
    ],
  }),
  spoken: [...POPULATION_GROWTH, ...POPULATION_GROWTH.map((cue) => [...cue, SPANS[years]])],
})

/** Sayings of the theme "Levende lokalsamfunn". */
export const LEVENDE_SAYINGS: Sayings = {
  folketall: {
    nb: amount({
      subject: 'folketallet {where}',
      gender: 'neuter',
      indefinite: 'folketall',
      counted: { one: 'innbygger', many: 'innbyggere' },
      sentences: [
        '{Where} bodde det {number} mennesker {when}.',
        '{Place} hadde {figure} {when}.',
        '{When} bodde det {number} mennesker {where}.',
        'Folketallet {where} var på {figure} {when}.',
      ],
      part: { of: 'alle innbyggerne', verb: 'bodde' },
    }),
    nn: amount({
      subject: 'folketalet {where}',
      gender: 'neuter',
      indefinite: 'folketal',
      counted: { one: 'innbyggjar', many: 'innbyggjarar' },
      sentences: [
        '{Where} budde det {number} menneske {when}.',
        '{Place} hadde {figure} {when}.',
        '{When} budde det {number} menneske {where}.',
        'Folketalet {where} var på {figure} {when}.',
      ],
      part: { of: 'alle innbyggjarane', verb: 'budde' },
    }),
    spoken: [
      ['innbygg'],
      ['folketal'],
      ['befolkning(?!sv)'],
      ['folk'],
      ['menneske'],
      ['(?:bor|bur|budde|bodde)(?!\\p{L})'],
    ],
  },
  befolkningsvekst: growth(1),
  'befolkningsvekst-5-ar': growth(5),
  'befolkningsvekst-10-ar': growth(10),
  'netto-innflytting': {
    nb: amount({
      subject: 'den netto innflyttingen {where}',
      gender: 'masculine',
      size: 'large',
      indefinite: 'netto innflytting',
      sentences: [
        '{Where} flyttet {number} flere inn enn ut {when}.',
        '{Number} flere flyttet inn enn ut {where} {when}.',
        '{When} flyttet {number} flere inn enn ut {where}.',
      ],
      below: [
        '{Where} flyttet {number} flere ut enn inn {when}.',
        '{Number} flere flyttet ut enn inn {where} {when}.',
        '{When} flyttet {number} flere ut enn inn {where}.',
      ],
      zero: [
        '{Where} flyttet like mange inn som ut {when} (forskjellen var {number}).',
        'Like mange flyttet inn som ut {where} {when} (forskjellen var {number}).',
        '{When} flyttet like mange inn som ut {where} (forskjellen var {number}).',
      ],
    }),
    nn: amount({
      subject: 'netto innflytting {where}',
      gender: 'feminine',
      size: 'large',
      indefinite: 'netto innflytting',
      sentences: [
        '{Where} flytta {number} fleire inn enn ut {when}.',
        '{Number} fleire flytta inn enn ut {where} {when}.',
        '{When} flytta {number} fleire inn enn ut {where}.',
      ],
      below: [
        '{Where} flytta {number} fleire ut enn inn {when}.',
        '{Number} fleire flytta ut enn inn {where} {when}.',
        '{When} flytta {number} fleire ut enn inn {where}.',
      ],
      zero: [
        '{Where} flytta like mange inn som ut {when} (skilnaden var {number}).',
        'Like mange flytta inn som ut {where} {when} (skilnaden var {number}).',
        '{When} flytta like mange inn som ut {where} (skilnaden var {number}).',
      ],
    }),
    spoken: [['(?:innflytt|nettoinnflytt)'], ['netto', '(?:innflytt|flytt)']],
  },
  flytteoverskudd: {
    nb: amount({
      subject: 'flytteoverskuddet {where}',
      gender: 'neuter',
      size: 'large',
      indefinite: 'flytteoverskudd',
      sentences: [
        '{Where} var flytteoverskuddet på {figure} {when}.',
        'Flytteoverskuddet {where} var på {figure} {when}.',
        '{When} var flytteoverskuddet {where} på {figure}.',
      ],
      below: [
        '{Where} var flytteunderskuddet på {figure} {when}.',
        'Flytteunderskuddet {where} var på {figure} {when}.',
        '{When} var flytteunderskuddet {where} på {figure}.',
      ],
      zero: [
        '{Where} var flytteoverskuddet {figure} {when}.',
        'Flytteoverskuddet {where} var {figure} {when}.',
        '{When} var flytteoverskuddet {where} {figure}.',
      ],
    }),
    nn: amount({
      subject: 'flytteoverskotet {where}',
      gender: 'neuter',
      size: 'large',
      indefinite: 'flytteoverskot',
      sentences: [
        '{Where} var flytteoverskotet på {figure} {when}.',
        'Flytteoverskotet {where} var på {figure} {when}.',
        '{When} var flytteoverskotet {where} på {figure}.',
      ],
      below: [
        '{Where} var flytteunderskotet på {figure} {when}.',
        'Flytteunderskotet {where} var på {figure} {when}.',
        '{When} var flytteunderskotet {where} på {figure}.',
      ],
      zero: [
        '{Where} var flytteoverskotet {figure} {when}.',
        'Flytteoverskotet {where} var {figure} {when}.',
        '{When} var flytteoverskotet {where} {figure}.',
      ],
    }),
    spoken: [['flytteoversk'], ['flytteundersk']],
  },
  fodselsoverskudd: {
    nb: amount({
      subject: 'fødselsoverskuddet {where}',
      gender: 'neuter',
      size: 'large',
      indefinite: 'fødselsoverskudd',
      sentences: [
        '{Where} ble det født {number} flere enn det døde {when}.',
        'Det ble født {number} flere enn det døde {where} {when}.',
        '{When} ble det født {number} flere enn det døde {where}.',
      ],
      below: [
        '{Where} døde {number} flere enn det ble født {when}.',
        'Det døde {number} flere enn det ble født {where} {when}.',
        '{When} døde det {number} flere enn det ble født {where}.',
      ],
      zero: [
        '{Where} ble det født like mange som det døde {when} (forskjellen var {number}).',
        'Det ble født like mange som det døde {where} {when} (forskjellen var {number}).',
        '{When} ble det født like mange som det døde {where} (forskjellen var {number}).',
      ],
    }),
    nn: amount({
      subject: 'fødselsoverskotet {where}',
      gender: 'neuter',
      size: 'large',
      indefinite: 'fødselsoverskot',
      sentences: [
        '{Where} vart det fødd {number} fleire enn det døydde {when}.',
        'Det vart fødd {number} fleire enn det døydde {where} {when}.',
        '{When} vart det fødd {number} fleire enn det døydde {where}.',
      ],
      below: [
        '{Where} døydde {number} fleire enn det vart fødd {when}.',
        'Det døydde {number} fleire enn det vart fødd {where} {when}.',
        '{When} døydde det {number} fleire enn det vart fødd {where}.',
      ],
      zero: [
        '{Where} vart det fødd like mange som det døydde {when} (skilnaden var {number}).',
        'Det vart fødd like mange som det døydde {where} {when} (skilnaden var {number}).',
        '{When} vart det fødd like mange som det døydde {where} (skilnaden var {number}).',
      ],
    }),
    spoken: [['fødselsoversk'], ['fødselsundersk']],
  },
  'nye-boliger': {
    nb: amount({
      subject: 'tallet på nye boliger {where}',
      gender: 'neuter',
      indefinite: 'tall på nye boliger',
      counted: { one: 'ny bolig', many: 'nye boliger' },
      sentences: [
        '{Where} kom det {figure} {when}.',
        '{When} kom det {figure} {where}.',
        'Det kom {figure} {where} {when}.',
      ],
      zero: [
        '{Where} kom det ingen nye boliger {when} ({number}).',
        '{When} kom det ingen nye boliger {where} ({number}).',
        'Det kom ingen nye boliger {where} {when} ({number}).',
      ],
      part: { of: 'de nye boligene', verb: 'kom' },
    }),
    nn: amount({
      subject: 'talet på nye bustader {where}',
      gender: 'neuter',
      indefinite: 'tal på nye bustader',
      counted: { one: 'ny bustad', many: 'nye bustader' },
      sentences: [
        '{Where} kom det {figure} {when}.',
        '{When} kom det {figure} {where}.',
        'Det kom {figure} {where} {when}.',
      ],
      zero: [
        '{Where} kom det ingen nye bustader {when} ({number}).',
        '{When} kom det ingen nye bustader {where} ({number}).',
        'Det kom ingen nye bustader {where} {when} ({number}).',
      ],
      part: { of: 'dei nye bustadene', verb: 'kom' },
    }),
    spoken: [
      ['(?:nye|bygg|bygd|ferdig)', '(?:bolig|bustad|leilighet)'],
      ['(?:boligbygging|bustadbygging)'],
    ],
  },
  boliger: {
    nb: amount({
      subject: 'tallet på boliger {where}',
      gender: 'neuter',
      indefinite: 'tall på boliger',
      sentences: [
        '{Where} var det {figure} {when}.',
        '{When} var det {figure} {where}.',
        'Det var {figure} {where} {when}.',
      ],
      part: { of: 'boligene', verb: 'lå' },
    }),
    nn: amount({
      subject: 'talet på bustader {where}',
      gender: 'neuter',
      indefinite: 'tal på bustader',
      sentences: [
        '{Where} var det {figure} {when}.',
        '{When} var det {figure} {where}.',
        'Det var {figure} {where} {when}.',
      ],
      part: { of: 'bustadene', verb: 'låg' },
    }),
    spoken: [['bolig'], ['bustad']],
  },
  'leid-bolig': {
    nb: share({
      subject: 'andelen husholdninger {where} som leier boligen,',
      indefinite: 'andel husholdninger som leier boligen,',
      whole: 'husholdningene',
      each: 'husholdninger',
      verb: 'leide',
      rest: 'boligen',
    }),
    nn: share({
      subject: 'delen hushald {where} som leiger bustaden,',
      indefinite: 'del hushald som leiger bustaden,',
      whole: 'hushalda',
      each: 'hushald',
      verb: 'leigde',
      rest: 'bustaden',
    }),
    spoken: [
      ['leier'],
      ['leiger?'],
      ['leide'],
      ['leigde'],
      ['(?:leie|leid|leige)', '(?:bolig|bustad)'],
    ],
  },
  'bosatte-flyktninger': {
    nb: amount({
      subject: 'tallet på bosatte flyktninger {where}',
      gender: 'neuter',
      indefinite: 'tall på bosatte flyktninger',
      counted: { one: 'flyktning', many: 'flyktninger' },
      sentences: [
        '{Where} ble {figure} bosatt {when}.',
        '{Place} bosatte {figure} {when}.',
        '{When} ble {figure} bosatt {where}.',
      ],
      zero: [
        '{Where} ble ingen flyktninger bosatt {when} ({number}).',
        '{Place} bosatte ingen flyktninger {when} ({number}).',
        '{When} ble ingen flyktninger bosatt {where} ({number}).',
      ],
      part: { of: 'de bosatte flyktningene', verb: 'kom' },
    }),
    nn: amount({
      subject: 'talet på busette flyktningar {where}',
      gender: 'neuter',
      indefinite: 'tal på busette flyktningar',
      counted: { one: 'flyktning', many: 'flyktningar' },
      sentences: [
        '{Where} vart {figure} busette {when}.',
        '{Place} busette {figure} {when}.',
        '{When} vart {figure} busette {where}.',
      ],
      zero: [
        '{Where} vart ingen flyktningar busette {when} ({number}).',
        '{Place} busette ingen flyktningar {when} ({number}).',
        '{When} vart ingen flyktningar busette {where} ({number}).',
      ],
      part: { of: 'dei busette flyktningane', verb: 'kom' },
    }),
    spoken: [['flyktning'], ['(?:bosatt|busett)', 'flyktning']],
  },
  valgdeltakelse: {
    nb: share({
      subject: 'valgdeltakelsen {where}',
      gender: 'masculine',
      indefinite: 'valgdeltakelse',
      whole: 'de stemmeberettigede',
      each: 'stemmeberettigede',
      verb: 'stemte',
      rest: '',
    }),
    nn: share({
      subject: 'valdeltakinga {where}',
      gender: 'feminine',
      indefinite: 'valdeltaking',
      whole: 'dei røysteføre',
      each: 'røysteføre',
      verb: 'røysta',
      rest: '',
    }),
    spoken: [
      ['(?:valgdelt|valdelt)'],
      ['(?:stemte|røysta|røystte)'],
      ['stemmerett'],
      ['røysterett'],
      ['(?:valgdelt|valdelt)', 'kommuneva'],
    ],
  },
  'avstand-til-sentrum': {
    nb: amount({
      subject: 'avstanden fra bolig til sentrum {where}',
      gender: 'masculine',
      size: 'long',
      indefinite: 'avstand fra bolig til sentrum',
      sentences: [
        '{Where} var det i snitt {figure} fra boligen til nærmeste sentrum {when}.',
        'Avstanden fra bolig til sentrum {where} var i snitt {figure} {when}.',
        '{When} var det i snitt {figure} fra boligen til nærmeste sentrum {where}.',
      ],
    }),
    nn: amount({
      subject: 'avstanden frå bustad til sentrum {where}',
      gender: 'masculine',
      size: 'long',
      indefinite: 'avstand frå bustad til sentrum',
      sentences: [
        '{Where} var det i snitt {figure} frå bustaden til næraste sentrum {when}.',
        'Avstanden frå bustad til sentrum {where} var i snitt {figure} {when}.',
        '{When} var det i snitt {figure} frå bustaden til næraste sentrum {where}.',
      ],
    }),
    spoken: [['(?:avstand|langt|veg|vei)', 'sentrum'], ['til sentrum']],
  },
  'framskrevet-folketall': {
    nb: amount({
      subject: 'folketallet {where}',
      gender: 'neuter',
      indefinite: 'framskrevet folketall',
      counted: { one: 'innbygger', many: 'innbyggere' },
      sentences: [
        'SSB regner med {figure} {where} {when}.',
        '{Where} regner SSB med {figure} {when}.',
        '{When} regner SSB med at det vil bo {number} mennesker {where}.',
      ],
    }),
    nn: amount({
      subject: 'folketalet {where}',
      gender: 'neuter',
      indefinite: 'framskrive folketal',
      counted: { one: 'innbyggjar', many: 'innbyggjarar' },
      sentences: [
        'SSB reknar med {figure} {where} {when}.',
        '{Where} reknar SSB med {figure} {when}.',
        '{When} reknar SSB med at det vil bu {number} menneske {where}.',
      ],
    }),
    spoken: [
      [PEOPLE, '(?:fr[ae]mskr)'],
      [PEOPLE, '(?:vent|vil(?!\\p{L})|kommer til|kjem til|regner|reknar)'],
      ['(?:bor|bur|bu|bo)(?!\\p{L})', '(?:fr[ae]mskr|vent|vil|kommer til|kjem til)'],
    ],
  },
}
