import { amount, share, type Sayings } from './make-saying.ts'

/** Sayings of the theme "Gode oppvekstsvilkår". */
export const OPPVEKST_SAYINGS: Sayings = {
  'barn-i-lavinntekt': {
    nb: share({
      subject: 'andelen barn {where} i lavinntektsfamilier',
      indefinite: 'andel barn i lavinntektsfamilier',
      whole: 'barna under 18 år',
      each: 'barn under 18 år',
      verb: 'bodde',
      rest: 'i en familie med lav inntekt',
    }),
    nn: share({
      subject: 'delen barn {where} i låginntektsfamiliar',
      indefinite: 'del barn i låginntektsfamiliar',
      whole: 'barna under 18 år',
      each: 'barn under 18 år',
      verb: 'budde',
      rest: 'i ein familie med låg inntekt',
    }),
    spoken: [
      ['barn', '(?:lavinntekt|låginntekt|fattig)'],
      ['barn', '(?:lav|låg)', 'inntekt'],
      ['barnefattig'],
    ],
  },
  'lavinntekt-alle-aldre': {
    nb: share({
      subject: 'andelen innbyggere {where} med lav inntekt',
      indefinite: 'andel innbyggere med lav inntekt',
      whole: 'innbyggerne',
      each: 'innbyggere',
      verb: 'bodde',
      rest: 'i en husholdning med lav inntekt',
    }),
    nn: share({
      subject: 'delen innbyggjarar {where} med låg inntekt',
      indefinite: 'del innbyggjarar med låg inntekt',
      whole: 'innbyggjarane',
      each: 'innbyggjarar',
      verb: 'budde',
      rest: 'i eit hushald med låg inntekt',
    }),
    spoken: [['(?:lavinntekt|låginntekt)'], ['(?:lav|låg)', 'inntekt'], ['fattig']],
  },
  'vedvarende-lavinntekt': {
    nb: share({
      subject: 'andelen innbyggere {where} med vedvarende lav inntekt',
      indefinite: 'andel innbyggere med vedvarende lav inntekt',
      whole: 'innbyggerne',
      each: 'innbyggere',
      verb: 'hadde',
      rest: 'vedvarende lav inntekt',
    }),
    nn: share({
      subject: 'delen innbyggjarar {where} med vedvarande låg inntekt',
      indefinite: 'del innbyggjarar med vedvarande låg inntekt',
      whole: 'innbyggjarane',
      each: 'innbyggjarar',
      verb: 'hadde',
      rest: 'vedvarande låg inntekt',
    }),
    spoken: [
      ['vedvar', '(?:lavinntekt|låginntekt)'],
      ['vedvar', '(?:lav|låg)', 'inntekt'],
    ],
  },
  'trivsel-i-skolen': {
    nb: share({
      subject: 'andelen tiendeklassinger {where} som trives på skolen,',
      indefinite: 'andel tiendeklassinger som trives på skolen,',
      whole: 'tiendeklassingene',
      each: 'tiendeklassinger',
      verb: 'trivdes',
      rest: 'på skolen',
    }),
    nn: share({
      subject: 'delen tiandeklassingar {where} som trivst på skulen,',
      indefinite: 'del tiandeklassingar som trivst på skulen,',
      whole: 'tiandeklassingane',
      each: 'tiandeklassingar',
      verb: 'treivst',
      rest: 'på skulen',
    }),
    spoken: [['trivst?'], ['trivs\\p{L}*', 'sk[ou]le'], ['elev', 'triv']],
  },
  mobbing: {
    nb: share({
      subject: 'andelen sjuendeklassinger {where} som blir mobbet,',
      indefinite: 'andel sjuendeklassinger som blir mobbet,',
      whole: 'sjuendeklassingene',
      each: 'sjuendeklassinger',
      verb: 'ble',
      rest: 'mobbet',
    }),
    nn: share({
      subject: 'delen sjuandeklassingar {where} som blir mobba,',
      indefinite: 'del sjuandeklassingar som blir mobba,',
      whole: 'sjuandeklassingane',
      each: 'sjuandeklassingar',
      verb: 'vart',
      rest: 'mobba',
    }),
    spoken: [['mobb']],
  },
  'gjennomforing-vgs': {
    nb: share({
      subject: 'andelen unge {where} som fullfører videregående,',
      indefinite: 'andel unge som fullfører videregående,',
      whole: 'ungdommene',
      each: 'ungdommer',
      verb: 'hadde',
      rest: 'fullført videregående fem eller seks år etter start,',
    }),
    nn: share({
      subject: 'delen unge {where} som fullfører vidaregåande,',
      indefinite: 'del unge som fullfører vidaregåande,',
      whole: 'ungdommane',
      each: 'ungdommar',
      verb: 'hadde',
      rest: 'fullført vidaregåande fem eller seks år etter start,',
    }),
    spoken: [
      ['(?:videregående|vidaregåande)', '(?:fullfør|gjennomfør)'],
      ['(?:fullfør|gjennomfør)'],
    ],
  },
  grunnskolepoeng: {
    nb: amount({
      subject: 'grunnskolepoengene {where}',
      gender: 'plural',
      indefinite: 'grunnskolepoeng i snitt',
      sentences: [
        '{Where} gikk elevene ut av tiende klasse med {number} grunnskolepoeng i snitt {when}.',
        'Elevene {where} gikk ut av tiende klasse med {number} grunnskolepoeng i snitt {when}.',
        '{When} gikk elevene {where} ut av tiende klasse med {number} grunnskolepoeng i snitt.',
      ],
    }),
    nn: amount({
      subject: 'grunnskulepoenga {where}',
      gender: 'plural',
      indefinite: 'grunnskulepoeng i snitt',
      sentences: [
        '{Where} gjekk elevane ut av tiande klasse med {number} grunnskulepoeng i snitt {when}.',
        'Elevane {where} gjekk ut av tiande klasse med {number} grunnskulepoeng i snitt {when}.',
        '{When} gjekk elevane {where} ut av tiande klasse med {number} grunnskulepoeng i snitt.',
      ],
    }),
    spoken: [['grunnsk[ou]lepoeng'], ['grunnsk[ou]le', 'poeng'], ['karakter', 'poeng']],
  },
  'andel-barn': {
    nb: share({
      subject: 'andelen innbyggere under 18 år {where}',
      indefinite: 'andel innbyggere under 18 år',
      whole: 'innbyggerne',
      each: 'innbyggere',
      verb: 'var',
      rest: 'under 18 år',
    }),
    nn: share({
      subject: 'delen innbyggjarar under 18 år {where}',
      indefinite: 'del innbyggjarar under 18 år',
      whole: 'innbyggjarane',
      each: 'innbyggjarar',
      verb: 'var',
      rest: 'under 18 år',
    }),
    spoken: [['18'], ['barn', '18'], ['barn'], ['barn', 'unge']],
  },
}
