import { amount, share, type Sayings } from './make-saying.ts'
import type { SayingRecord } from '../../domain/saying.ts'

interface Source {
  /** `fra veitrafikk`, and in nynorsk. */
  readonly nb: string
  readonly nn: string
  /** The beginnings of words by which people name the source, as a part of a cue. */
  readonly named: string
}

/** The emissions of one source: the words differ in the source only. */
const emissions = ({ nb, nn, named }: Source): SayingRecord => ({
  nb: amount({
    subject: `klimagassutslippene ${nb} {where}`,
    gender: 'plural',
    indefinite: `klimagassutslipp ${nb}`,
    sentences: [
      `{Where} var klimagassutslippene ${nb} {figure} {when}.`,
      `Klimagassutslippene ${nb} {where} var {figure} {when}.`,
      `{When} var klimagassutslippene ${nb} {where} {figure}.`,
    ],
    zero: [
      `{Place} hadde ingen registrerte klimagassutslipp ${nb} {when}.`,
      `{When} hadde {Place} ingen registrerte klimagassutslipp ${nb}.`,
    ],
    nearZero: [
      `{Where} var klimagassutslippene ${nb} under ett tonn {when}.`,
      `{When} var klimagassutslippene ${nb} {where} under ett tonn.`,
    ],
    part: { of: `klimagassutslippene ${nb}`, verb: 'skjedde' },
  }),
  nn: amount({
    subject: `klimagassutsleppa ${nn} {where}`,
    gender: 'plural',
    indefinite: `klimagassutslepp ${nn}`,
    sentences: [
      `{Where} var klimagassutsleppa ${nn} {figure} {when}.`,
      `Klimagassutsleppa ${nn} {where} var {figure} {when}.`,
      `{When} var klimagassutsleppa ${nn} {where} {figure}.`,
    ],
    zero: [
      `{Place} hadde ingen registrerte klimagassutslepp ${nn} {when}.`,
      `{When} hadde {Place} ingen registrerte klimagassutslepp ${nn}.`,
    ],
    nearZero: [
      `{Where} var klimagassutsleppa ${nn} under eitt tonn {when}.`,
      `{When} var klimagassutsleppa ${nn} {where} under eitt tonn.`,
    ],
    part: { of: `klimagassutsleppa ${nn}`, verb: 'skjedde' },
  }),
  spoken: [['(?:klimagass)?utsl[ie]pp', named], [`${named}\\p{L}*utsl[ie]pp`]],
})

/** Sayings of the theme "Klima og natur - rammen rundt all politikk". */
export const KLIMA_SAYINGS: Sayings = {
  klimagassutslipp: {
    nb: amount({
      subject: 'de samlede klimagassutslippene {where}',
      gender: 'plural',
      indefinite: 'samlede klimagassutslipp',
      sentences: [
        '{Where} var de samlede klimagassutslippene {figure} {when}.',
        'De samlede klimagassutslippene {where} var {figure} {when}.',
        '{When} var de samlede klimagassutslippene {where} {figure}.',
      ],
      part: { of: 'de samlede klimagassutslippene', verb: 'skjedde' },
    }),
    nn: amount({
      subject: 'dei samla klimagassutsleppa {where}',
      gender: 'plural',
      indefinite: 'samla klimagassutslepp',
      sentences: [
        '{Where} var dei samla klimagassutsleppa {figure} {when}.',
        'Dei samla klimagassutsleppa {where} var {figure} {when}.',
        '{When} var dei samla klimagassutsleppa {where} {figure}.',
      ],
      part: { of: 'dei samla klimagassutsleppa', verb: 'skjedde' },
    }),
    spoken: [['utsl[ie]pp'], ['klimagass'], ['klimagassutsl[ie]pp']],
  },
  'klimagassutslipp-per-innbygger': {
    nb: amount({
      subject: 'klimagassutslippene per innbygger {where}',
      gender: 'plural',
      indefinite: 'klimagassutslipp per innbygger',
      sentences: [
        '{Where} var klimagassutslippene per innbygger {figure} {when}.',
        'Klimagassutslippene {where} var {figure} per innbygger {when}.',
        '{When} var klimagassutslippene {where} {figure} per innbygger.',
      ],
    }),
    nn: amount({
      subject: 'klimagassutsleppa per innbyggjar {where}',
      gender: 'plural',
      indefinite: 'klimagassutslepp per innbyggjar',
      sentences: [
        '{Where} var klimagassutsleppa per innbyggjar {figure} {when}.',
        'Klimagassutsleppa {where} var {figure} per innbyggjar {when}.',
        '{When} var klimagassutsleppa {where} {figure} per innbyggjar.',
      ],
    }),
    spoken: [['utsl[ie]pp'], ['klimagass'], ['klimagassutsl[ie]pp']],
  },
  'utslipp-veitrafikk': emissions({
    nb: 'fra veitrafikken',
    nn: 'frå vegtrafikken',
    named: '(?:veitraf|vegtraf|trafikk|bil(?:er|ar|ene|ane|trafikk)?(?!\\p{L}))',
  }),
  'utslipp-sjofart': emissions({
    nb: 'fra sjøfarten',
    nn: 'frå sjøfarten',
    named: '(?:sjøfart|skip|båt|fer[gj]e)',
  }),
  'utslipp-luftfart': emissions({
    nb: 'fra luftfarten',
    nn: 'frå luftfarten',
    named: '(?:luftfart|fly(?!kt|tt))',
  }),
  'utslipp-jordbruk': emissions({
    nb: 'fra jordbruket',
    nn: 'frå jordbruket',
    named: '(?:jordbruk|landbruk)',
  }),
  'utslipp-industri-olje-og-gass': emissions({
    nb: 'fra industri, olje og gass',
    nn: 'frå industri, olje og gass',
    named: '(?:industri|olje)',
  }),
  'utslipp-energiforsyning': emissions({
    nb: 'fra energiforsyningen',
    nn: 'frå energiforsyninga',
    named: '(?:energiforsyn|fjernvarme|avfallsforbr)',
  }),
  'utslipp-oppvarming': emissions({
    nb: 'fra oppvarming',
    nn: 'frå oppvarming',
    named: '(?:oppvarm|vedfyring)',
  }),
  'utslipp-annen-mobil-forbrenning': emissions({
    nb: 'fra anleggsmaskiner, traktorer og liknende',
    nn: 'frå anleggsmaskiner, traktorar og liknande',
    named: '(?:anlegg|traktor)',
  }),
  'utslipp-avfall-og-avlop': emissions({
    nb: 'fra avfall og avløp',
    nn: 'frå avfall og avløp',
    named: '(?:avfall(?!sforbr)|avløp)',
  }),
  'utslipp-fluorgasser': emissions({
    nb: 'fra fluorgasser',
    nn: 'frå fluorgassar',
    named: 'fluor',
  }),
  'klimagassutslipp-nasjonalt': {
    nb: amount({
      subject: 'utslippene av klimagasser {where}',
      gender: 'plural',
      indefinite: 'utslipp av klimagasser',
      sentences: [
        '{Where} var utslippene av klimagasser {figure} {when}.',
        'Norges klimagassutslipp var {figure} {when}.',
        '{When} var Norges klimagassutslipp {figure}.',
      ],
    }),
    nn: amount({
      subject: 'utsleppa av klimagassar {where}',
      gender: 'plural',
      indefinite: 'utslepp av klimagassar',
      sentences: [
        '{Where} var utsleppa av klimagassar {figure} {when}.',
        'Klimagassutsleppa i Noreg var {figure} {when}.',
        '{When} var klimagassutsleppa i Noreg {figure}.',
      ],
    }),
    spoken: [['(?:norge|noreg|landet)', '(?:klimagass)?utsl[ie]pp']],
  },
  'bebygd-areal': {
    nb: amount({
      subject: 'det bebygde arealet {where}',
      gender: 'neuter',
      size: 'large',
      indefinite: 'bebygd areal',
      sentences: [
        '{Where} var {figure} bebygd {when}.',
        '{When} var {figure} bebygd {where}.',
        'Det bebygde arealet {where} var {figure} {when}.',
      ],
      part: { of: 'det bebygde arealet', verb: 'lå' },
    }),
    nn: amount({
      subject: 'det utbygde arealet {where}',
      gender: 'neuter',
      size: 'large',
      indefinite: 'utbygd areal',
      sentences: [
        '{Where} var {figure} utbygde {when}.',
        '{When} var {figure} utbygde {where}.',
        'Det utbygde arealet {where} var {figure} {when}.',
      ],
      part: { of: 'det utbygde arealet', verb: 'låg' },
    }),
    spoken: [['(?:bebyg|utbyg|nedbyg)'], ['(?:bebyg|utbyg|nedbyg)', 'areal']],
  },
  'omdisponert-dyrket-jord': {
    nb: amount({
      subject: 'omdisponeringen av dyrket jord {where}',
      gender: 'masculine',
      size: 'large',
      indefinite: 'omdisponering av dyrket jord',
      sentences: [
        '{Where} ble det gitt lov til å bruke {figure} dyrket jord til annet enn landbruk {when}.',
        '{When} ble det gitt lov til å bruke {figure} dyrket jord {where} til annet enn landbruk.',
        'Det ble gitt lov til å bruke {figure} dyrket jord {where} til annet enn landbruk {when}.',
      ],
      zero: [
        '{Where} ble det ikke gitt lov til å bruke dyrket jord til annet enn landbruk {when}.',
        '{When} ble det ikke gitt lov til å bruke dyrket jord {where} til annet enn landbruk.',
        'Det ble ikke gitt lov til å bruke dyrket jord {where} til annet enn landbruk {when}.',
      ],
      part: { of: 'all omdisponert dyrket jord', verb: 'lå' },
    }),
    nn: amount({
      subject: 'omdisponeringa av dyrka jord {where}',
      gender: 'feminine',
      size: 'large',
      indefinite: 'omdisponering av dyrka jord',
      sentences: [
        '{Where} vart det gitt lov til å bruke {figure} dyrka jord til anna enn landbruk {when}.',
        '{When} vart det gitt lov til å bruke {figure} dyrka jord {where} til anna enn landbruk.',
        'Det vart gitt lov til å bruke {figure} dyrka jord {where} til anna enn landbruk {when}.',
      ],
      zero: [
        '{Where} vart det ikkje gitt lov til å bruke dyrka jord til anna enn landbruk {when}.',
        '{When} vart det ikkje gitt lov til å bruke dyrka jord {where} til anna enn landbruk.',
        'Det vart ikkje gitt lov til å bruke dyrka jord {where} til anna enn landbruk {when}.',
      ],
      part: { of: 'all omdisponert dyrka jord', verb: 'låg' },
    }),
    spoken: [
      ['dyrk\\p{L}*', '(?:jord|mark|areal)'],
      ['matjord'],
      ['jordbruksjord'],
      ['omdisponer'],
    ],
  },
  'nye-bygg-strandsone': {
    nb: amount({
      subject: 'antallet nye bygninger i strandsonen {where}',
      gender: 'neuter',
      indefinite: 'nye bygninger i strandsonen',
      several: true,
      counted: { one: 'ny bygning', many: 'nye bygninger' },
      sentences: [
        '{Where} kom det {figure} i strandsonen {when}.',
        '{When} kom det {figure} i strandsonen {where}.',
        'Det kom {figure} i strandsonen {where} {when}.',
      ],
      zero: [
        '{Where} kom det ingen nye bygninger i strandsonen {when}.',
        '{When} kom det ingen nye bygninger i strandsonen {where}.',
        'Det kom ingen nye bygninger i strandsonen {where} {when}.',
      ],
      part: { of: 'de nye bygningene i strandsonen', verb: 'lå' },
    }),
    nn: amount({
      subject: 'talet på nye bygningar i strandsona {where}',
      gender: 'neuter',
      indefinite: 'nye bygningar i strandsona',
      several: true,
      counted: { one: 'ny bygning', many: 'nye bygningar' },
      sentences: [
        '{Where} kom det {figure} i strandsona {when}.',
        '{When} kom det {figure} i strandsona {where}.',
        'Det kom {figure} i strandsona {where} {when}.',
      ],
      zero: [
        '{Where} kom det ingen nye bygningar i strandsona {when}.',
        '{When} kom det ingen nye bygningar i strandsona {where}.',
        'Det kom ingen nye bygningar i strandsona {where} {when}.',
      ],
      part: { of: 'dei nye bygningane i strandsona', verb: 'låg' },
    }),
    spoken: [['strands'], ['strands', 'byg'], ['strands', 'nye']],
  },
  'tilgjengelig-strandsone': {
    nb: share({
      subject: 'andelen mulig tilgjengelig strandsone {where}',
      indefinite: 'andel mulig tilgjengelig strandsone',
      whole: 'strandsonen',
      each: null,
      verb: 'var',
      rest: 'ikke stengt av bygninger, veier, dyrket mark eller bratt terreng',
    }),
    nn: share({
      subject: 'prosentdelen mogleg tilgjengeleg strandsone {where}',
      indefinite: 'prosentdel mogleg tilgjengeleg strandsone',
      whole: 'strandsona',
      each: null,
      verb: 'var',
      rest: 'ikkje stengd av bygningar, vegar, dyrka mark eller bratt terreng',
    }),
    spoken: [['strand[sl]', '(?:tilgjeng|komme? til|kome til|åpen|open|fri)']],
  },
  naerturterreng: {
    nb: share({
      subject: 'andelen innbyggere i tettstedene {where} med trygg vei til turterreng',
      indefinite: 'andel innbyggere i tettstedene med trygg vei til turterreng',
      whole: 'innbyggerne i tettstedene',
      each: null,
      verb: 'hadde',
      rest: 'trygg vei til turterreng',
    }),
    nn: share({
      subject: 'prosentdelen innbyggjarar i tettstadene {where} med trygg veg til turterreng',
      indefinite: 'prosentdel innbyggjarar i tettstadene med trygg veg til turterreng',
      whole: 'innbyggjarane i tettstadene',
      each: null,
      verb: 'hadde',
      rest: 'trygg veg til turterreng',
    }),
    spoken: [['turterreng'], ['(?:nærtur|nærturterreng)'], ['turområde']],
  },
  'vernet-natur': {
    nb: amount({
      subject: 'det vernede arealet {where}',
      gender: 'neuter',
      size: 'large',
      indefinite: 'vernet areal',
      sentences: [
        '{Where} var {figure} vernet {when}.',
        '{When} var {figure} vernet {where}.',
        'Det vernede arealet {where} var {figure} {when}.',
      ],
      part: { of: 'det vernede arealet', verb: 'lå' },
    }),
    nn: amount({
      subject: 'det verna arealet {where}',
      gender: 'neuter',
      size: 'large',
      indefinite: 'verna areal',
      sentences: [
        '{Where} var {figure} verna {when}.',
        '{When} var {figure} verna {where}.',
        'Det verna arealet {where} var {figure} {when}.',
      ],
      part: { of: 'det verna arealet', verb: 'låg' },
    }),
    spoken: [['(?:vernet|verna|vernede)'], ['(?:nasjonalpark|naturreservat)']],
  },
  'utslipp-fra-anlegg': {
    nb: amount({
      subject: 'de rapporterte industriutslippene {where}',
      gender: 'plural',
      indefinite: 'rapporterte industriutslipp',
      sentences: [
        '{Where} rapporterte industrianleggene utslipp av {figure} {when}.',
        '{When} rapporterte industrianleggene {where} utslipp av {figure}.',
        'Industrianleggene {where} rapporterte utslipp av {figure} {when}.',
      ],
      part: { of: 'de rapporterte industriutslippene', verb: 'skjedde' },
    }),
    nn: amount({
      subject: 'dei rapporterte industriutsleppa {where}',
      gender: 'plural',
      indefinite: 'rapporterte industriutslepp',
      sentences: [
        '{Where} rapporterte industrianlegga utslepp av {figure} {when}.',
        '{When} rapporterte industrianlegga {where} utslepp av {figure}.',
        'Industrianlegga {where} rapporterte utslepp av {figure} {when}.',
      ],
      part: { of: 'dei rapporterte industriutsleppa', verb: 'skjedde' },
    }),
    spoken: [
      ['(?:industrianlegg|fabrikk)', '(?:utslipp|utslepp)'],
      ['rapporter', '(?:utslipp|utslepp)'],
    ],
  },
}
