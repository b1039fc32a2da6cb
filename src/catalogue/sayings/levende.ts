import { amount, growth, share, type Sayings } from './make-saying.ts'
import type { Cue, SayingRecord } from '../../domain/saying.ts'
import { GROWTH, HOME_PRICE, PEOPLE } from './spoken-stems.ts'

const YEARS = {
  1: { nb: 'ett år', nn: 'eitt år' },
  5: { nb: 'fem år', nn: 'fem år' },
  10: { nb: 'ti år', nn: 'ti år' },
} as const

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
const populationGrowth = (years: keyof typeof YEARS): SayingRecord => ({
  nb: growth({
    subject: `veksten i folketallet {where} over ${YEARS[years].nb}`,
    indefinite: `vekst i folketallet over ${YEARS[years].nb}`,
    thing: 'folketallet',
    years,
  }),
  nn: growth({
    subject: `veksten i folketalet {where} over ${YEARS[years].nn}`,
    indefinite: `vekst i folketalet over ${YEARS[years].nn}`,
    thing: 'folketalet',
    years,
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
      part: { of: 'innbyggerne', verb: 'bodde' },
      saysUnit: true,
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
      part: { of: 'innbyggjarane', verb: 'budde' },
      saysUnit: true,
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
  befolkningsvekst: populationGrowth(1),
  'befolkningsvekst-5-ar': populationGrowth(5),
  'befolkningsvekst-10-ar': populationGrowth(10),
  'netto-innflytting': {
    nb: amount({
      subject: 'nettoinnflyttingen {where}',
      gender: 'masculine',
      size: 'large',
      indefinite: 'nettoinnflytting',
      sentences: [
        'Det ble registrert {count} flere flyttinger til {Place} enn derfra {when}.',
        '{When} ble det registrert {count} flere flyttinger til {Place} enn derfra.',
        '{Place} hadde {count} flere registrerte innflyttinger enn utflyttinger {when}.',
      ],
      below: [
        'Det ble registrert {count} flere flyttinger fra {Place} enn dit {when}.',
        '{When} ble det registrert {count} flere flyttinger fra {Place} enn dit.',
        '{Place} hadde {count} flere registrerte utflyttinger enn innflyttinger {when}.',
      ],
      zero: [
        'Det ble registrert like mange flyttinger til {Place} som derfra {when}.',
        '{When} ble det registrert like mange flyttinger til {Place} som derfra.',
      ],
    }),
    nn: amount({
      subject: 'nettoinnflyttinga {where}',
      gender: 'feminine',
      size: 'large',
      indefinite: 'nettoinnflytting',
      sentences: [
        'Det vart registrert {count} fleire flyttingar til {Place} enn derifrå {when}.',
        '{When} vart det registrert {count} fleire flyttingar til {Place} enn derifrå.',
        '{Place} hadde {count} fleire registrerte innflyttingar enn utflyttingar {when}.',
      ],
      below: [
        'Det vart registrert {count} fleire flyttingar frå {Place} enn dit {when}.',
        '{When} vart det registrert {count} fleire flyttingar frå {Place} enn dit.',
        '{Place} hadde {count} fleire registrerte utflyttingar enn innflyttingar {when}.',
      ],
      zero: [
        'Det vart registrert like mange flyttingar til {Place} som derifrå {when}.',
        '{When} vart det registrert like mange flyttingar til {Place} som derifrå.',
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
        '{Count} flere flyttet til {Place} enn derfra {when}.',
        '{When} flyttet {count} flere til {Place} enn derfra.',
        '{Place} fikk {count} flere innflyttere enn utflyttere {when}.',
      ],
      below: [
        '{Count} flere flyttet fra {Place} enn dit {when}.',
        '{When} flyttet {count} flere fra {Place} enn dit.',
        '{Place} fikk {count} flere utflyttere enn innflyttere {when}.',
      ],
      zero: [
        'Like mange flyttet til {Place} som derfra {when}.',
        '{When} flyttet like mange til {Place} som derfra.',
      ],
    }),
    nn: amount({
      subject: 'flytteoverskotet {where}',
      gender: 'neuter',
      size: 'large',
      indefinite: 'flytteoverskot',
      sentences: [
        '{Count} fleire flytta til {Place} enn derifrå {when}.',
        '{When} flytta {count} fleire til {Place} enn derifrå.',
        '{Place} fekk {count} fleire innflyttarar enn utflyttarar {when}.',
      ],
      below: [
        '{Count} fleire flytta frå {Place} enn dit {when}.',
        '{When} flytta {count} fleire frå {Place} enn dit.',
        '{Place} fekk {count} fleire utflyttarar enn innflyttarar {when}.',
      ],
      zero: [
        'Like mange flytta til {Place} som derifrå {when}.',
        '{When} flytta like mange til {Place} som derifrå.',
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
        '{Where} ble det født {count} flere enn det døde {when}.',
        'Det ble født {count} flere enn det døde {where} {when}.',
        '{When} ble det født {count} flere enn det døde {where}.',
      ],
      below: [
        '{Where} døde {count} flere enn det ble født {when}.',
        'Det døde {count} flere enn det ble født {where} {when}.',
        '{When} døde det {count} flere enn det ble født {where}.',
      ],
      zero: [
        '{Where} ble det født like mange som det døde {when}.',
        'Det ble født like mange som det døde {where} {when}.',
        '{When} ble det født like mange som det døde {where}.',
      ],
    }),
    nn: amount({
      subject: 'fødselsoverskotet {where}',
      gender: 'neuter',
      size: 'large',
      indefinite: 'fødselsoverskot',
      sentences: [
        '{Where} vart det fødd {count} fleire enn det døydde {when}.',
        'Det vart fødd {count} fleire enn det døydde {where} {when}.',
        '{When} vart det fødd {count} fleire enn det døydde {where}.',
      ],
      below: [
        '{Where} døydde {count} fleire enn det vart fødd {when}.',
        'Det døydde {count} fleire enn det vart fødd {where} {when}.',
        '{When} døydde det {count} fleire enn det vart fødd {where}.',
      ],
      zero: [
        '{Where} vart det fødd like mange som det døydde {when}.',
        'Det vart fødd like mange som det døydde {where} {when}.',
        '{When} vart det fødd like mange som det døydde {where}.',
      ],
    }),
    spoken: [['fødselsoversk'], ['fødselsundersk']],
  },
  'nye-boliger': {
    nb: amount({
      subject: 'antallet nye boliger {where}',
      gender: 'neuter',
      indefinite: 'nye boliger',
      several: true,
      counted: { one: 'ny bolig', many: 'nye boliger' },
      sentences: [
        '{Where} kom det {figure} {when}.',
        '{When} kom det {figure} {where}.',
        'Det kom {figure} {where} {when}.',
      ],
      zero: [
        '{Where} kom det ingen nye boliger {when}.',
        '{When} kom det ingen nye boliger {where}.',
        'Det kom ingen nye boliger {where} {when}.',
      ],
      part: { of: 'de nye boligene', verb: 'kom' },
    }),
    nn: amount({
      subject: 'talet på nye bustader {where}',
      gender: 'neuter',
      indefinite: 'nye bustader',
      several: true,
      counted: { one: 'ny bustad', many: 'nye bustader' },
      sentences: [
        '{Where} kom det {figure} {when}.',
        '{When} kom det {figure} {where}.',
        'Det kom {figure} {where} {when}.',
      ],
      zero: [
        '{Where} kom det ingen nye bustader {when}.',
        '{When} kom det ingen nye bustader {where}.',
        'Det kom ingen nye bustader {where} {when}.',
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
      subject: 'antallet boliger {where}',
      gender: 'neuter',
      indefinite: 'boliger',
      several: true,
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
      indefinite: 'bustader',
      several: true,
      sentences: [
        '{Where} var det {figure} {when}.',
        '{When} var det {figure} {where}.',
        'Det var {figure} {where} {when}.',
      ],
      part: { of: 'bustadene', verb: 'låg' },
    }),
    spoken: [['bolig(?!pris)'], ['bustad(?!pris)']],
  },
  'leid-bolig': {
    nb: share({
      subject: 'andelen husholdninger {where} i leid bolig',
      indefinite: 'andel husholdninger i leid bolig',
      whole: 'husholdningene',
      each: 'husholdninger',
      verb: 'bodde',
      rest: 'i leid bolig',
    }),
    nn: share({
      subject: 'prosentdelen hushald {where} i leigd bustad',
      indefinite: 'prosentdel hushald i leigd bustad',
      whole: 'hushalda',
      each: 'hushald',
      verb: 'budde',
      rest: 'i leigd bustad',
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
      subject: 'antallet bosatte flyktninger {where}',
      gender: 'neuter',
      indefinite: 'bosatte flyktninger',
      several: true,
      counted: { one: 'flyktning', many: 'flyktninger' },
      sentences: [
        '{Where} ble {figure} bosatt {when}.',
        '{Place} bosatte {figure} {when}.',
        '{When} ble {figure} bosatt {where}.',
      ],
      zero: [
        '{Where} ble ingen flyktninger bosatt {when}.',
        '{Place} bosatte ingen flyktninger {when}.',
        '{When} ble ingen flyktninger bosatt {where}.',
      ],
      part: { of: 'de bosatte flyktningene', verb: 'ble', rest: 'bosatt' },
    }),
    nn: amount({
      subject: 'talet på busette flyktningar {where}',
      gender: 'neuter',
      indefinite: 'busette flyktningar',
      several: true,
      counted: { one: 'flyktning', many: 'flyktningar' },
      sentences: [
        '{Where} vart {figure} busette {when}.',
        '{Place} busette {figure} {when}.',
        '{When} vart {figure} busette {where}.',
      ],
      zero: [
        '{Where} vart ingen flyktningar busette {when}.',
        '{Place} busette ingen flyktningar {when}.',
        '{When} vart ingen flyktningar busette {where}.',
      ],
      part: { of: 'dei busette flyktningane', verb: 'vart', rest: 'busette' },
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
      sentences: ['Ifølge SSBs framskriving vil det bo {number} mennesker {where} {when}.'],
      ahead: [
        'Ifølge SSBs framskriving fra {made} vil det bo {last} mennesker {where} {inTo}, mot {first} {inFrom}.',
        '{InTo} vil det bo {last} mennesker {where} ifølge SSBs framskriving fra {made}, mot {first} {inFrom}.',
        '{Where} vil det bo {last} mennesker {inTo}, mot {first} {inFrom}, ifølge SSBs framskriving fra {made}.',
      ],
    }),
    nn: amount({
      subject: 'folketalet {where}',
      gender: 'neuter',
      indefinite: 'framskrive folketal',
      counted: { one: 'innbyggjar', many: 'innbyggjarar' },
      sentences: ['Etter framskrivinga til SSB vil det bu {number} menneske {where} {when}.'],
      ahead: [
        'Etter framskrivinga til SSB frå {made} vil det bu {last} menneske {where} {inTo}, mot {first} {inFrom}.',
        '{InTo} vil det bu {last} menneske {where} etter framskrivinga til SSB frå {made}, mot {first} {inFrom}.',
        '{Where} vil det bu {last} menneske {inTo}, mot {first} {inFrom}, etter framskrivinga til SSB frå {made}.',
      ],
    }),
    spoken: [
      [PEOPLE, '(?:fr[ae]mskr)'],
      [PEOPLE, '(?:vent|vil(?!\\p{L})|kommer til|kjem til|regner|reknar)'],
      ['(?:bor|bur|bu|bo)(?!\\p{L})', '(?:fr[ae]mskr|vent|vil|kommer til|kjem til)'],
    ],
  },
  'kvadratmeterpris-enebolig': {
    nb: amount({
      subject: 'kvadratmeterprisen på eneboliger {where}',
      gender: 'masculine',
      indefinite: 'kvadratmeterpris på eneboliger',
      sentences: [
        '{Where} var kvadratmeterprisen på eneboliger {figure} {when}.',
        '{When} kostet eneboliger {where} {figure} per kvadratmeter.',
        'Eneboliger {where} kostet {figure} per kvadratmeter {when}.',
      ],
    }),
    nn: amount({
      subject: 'kvadratmeterprisen på einebustader {where}',
      gender: 'masculine',
      indefinite: 'kvadratmeterpris på einebustader',
      sentences: [
        '{Where} var kvadratmeterprisen på einebustader {figure} {when}.',
        '{When} kosta einebustader {where} {figure} per kvadratmeter.',
        'Einebustader {where} kosta {figure} per kvadratmeter {when}.',
      ],
    }),
    spoken: [
      ['kvadratmeter', '(?:enebolig|einebustad)'],
      ['pris', '(?:enebolig|einebustad)'],
      ...HOME_PRICE,
    ],
  },
  'kvadratmeterpris-smahus': {
    nb: amount({
      subject: 'kvadratmeterprisen på småhus {where}',
      gender: 'masculine',
      indefinite: 'kvadratmeterpris på småhus',
      sentences: [
        '{Where} var kvadratmeterprisen på småhus {figure} {when}.',
        '{When} kostet småhus {where} {figure} per kvadratmeter.',
        'Småhus {where} kostet {figure} per kvadratmeter {when}.',
      ],
    }),
    nn: amount({
      subject: 'kvadratmeterprisen på småhus {where}',
      gender: 'masculine',
      indefinite: 'kvadratmeterpris på småhus',
      sentences: [
        '{Where} var kvadratmeterprisen på småhus {figure} {when}.',
        '{When} kosta småhus {where} {figure} per kvadratmeter.',
        'Småhus {where} kosta {figure} per kvadratmeter {when}.',
      ],
    }),
    spoken: [
      ['kvadratmeter', '(?:småhus|rekkehus|rekkjehus)'],
      ['pris', '(?:småhus|rekkehus|rekkjehus)'],
      ...HOME_PRICE,
    ],
  },
  'kvadratmeterpris-blokkleilighet': {
    nb: amount({
      subject: 'kvadratmeterprisen på blokkleiligheter {where}',
      gender: 'masculine',
      indefinite: 'kvadratmeterpris på blokkleiligheter',
      sentences: [
        '{Where} var kvadratmeterprisen på blokkleiligheter {figure} {when}.',
        '{When} kostet blokkleiligheter {where} {figure} per kvadratmeter.',
        'Blokkleiligheter {where} kostet {figure} per kvadratmeter {when}.',
      ],
    }),
    nn: amount({
      subject: 'kvadratmeterprisen på blokkleilegheiter {where}',
      gender: 'masculine',
      indefinite: 'kvadratmeterpris på blokkleilegheiter',
      sentences: [
        '{Where} var kvadratmeterprisen på blokkleilegheiter {figure} {when}.',
        '{When} kosta blokkleilegheiter {where} {figure} per kvadratmeter.',
        'Blokkleilegheiter {where} kosta {figure} per kvadratmeter {when}.',
      ],
    }),
    spoken: [
      ['kvadratmeter', '(?:leilighet|leilegheit)'],
      ['pris', '(?:leilighet|leilegheit)'],
      ...HOME_PRICE,
    ],
  },
  'hoyere-utdanning': {
    nb: share({
      subject: 'andelen voksne {where} med høyere utdanning',
      indefinite: 'andel voksne med høyere utdanning',
      whole: 'de voksne',
      each: 'voksne',
      verb: 'hadde',
      rest: 'høyere utdanning',
    }),
    nn: share({
      subject: 'prosentdelen vaksne {where} med høgare utdanning',
      indefinite: 'prosentdel vaksne med høgare utdanning',
      whole: 'dei vaksne',
      each: 'vaksne',
      verb: 'hadde',
      rest: 'høgare utdanning',
    }),
    spoken: [['(?:høyere|høgare)', 'utdann'], ['(?:universitet|høgskole|høyskole|høgskule)']],
  },
  'bare-grunnskole': {
    nb: share({
      subject: 'andelen voksne {where} med bare grunnskole',
      indefinite: 'andel voksne med bare grunnskole',
      whole: 'de voksne',
      each: 'voksne',
      verb: 'hadde',
      rest: 'bare grunnskole',
    }),
    nn: share({
      subject: 'prosentdelen vaksne {where} med berre grunnskule',
      indefinite: 'prosentdel vaksne med berre grunnskule',
      whole: 'dei vaksne',
      each: 'vaksne',
      verb: 'hadde',
      rest: 'berre grunnskule',
    }),
    spoken: [['(?:bare|berre|kun)', '(?:grunnskole|grunnskule)']],
  },
}
