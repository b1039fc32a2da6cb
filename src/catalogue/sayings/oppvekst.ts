import { amount, share, type Sayings } from './make-saying.ts'
import { PUPILS, WELL } from './spoken-stems.ts'

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
      subject: 'prosentdelen barn {where} i låginntektsfamiliar',
      indefinite: 'prosentdel barn i låginntektsfamiliar',
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
      subject: 'prosentdelen innbyggjarar {where} med låg inntekt',
      indefinite: 'prosentdel innbyggjarar med låg inntekt',
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
      subject: 'prosentdelen innbyggjarar {where} med vedvarande låg inntekt',
      indefinite: 'prosentdel innbyggjarar med vedvarande låg inntekt',
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
      subject: 'andelen tiendeklassinger {where} med god trivsel på skolen',
      indefinite: 'andel tiendeklassinger med god trivsel på skolen',
      whole: 'tiendeklassingene',
      each: 'tiendeklassinger',
      verb: 'trivdes',
      rest: 'på skolen',
    }),
    nn: share({
      subject: 'prosentdelen tiandeklassingar {where} med god trivsel på skulen',
      indefinite: 'prosentdel tiandeklassingar med god trivsel på skulen',
      whole: 'tiandeklassingane',
      each: 'tiandeklassingar',
      verb: 'treivst',
      rest: 'på skulen',
    }),
    spoken: [['trivst?'], ['trivs\\p{L}*', 'sk[ou]le'], ['elev', 'triv']],
  },
  mobbing: {
    nb: share({
      subject: 'andelen sjuendeklassinger {where} utsatt for mobbing',
      indefinite: 'andel sjuendeklassinger utsatt for mobbing',
      whole: 'sjuendeklassingene',
      each: 'sjuendeklassinger',
      verb: 'ble',
      rest: 'mobbet',
    }),
    nn: share({
      subject: 'prosentdelen sjuandeklassingar {where} utsette for mobbing',
      indefinite: 'prosentdel sjuandeklassingar utsette for mobbing',
      whole: 'sjuandeklassingane',
      each: 'sjuandeklassingar',
      verb: 'vart',
      rest: 'mobba',
    }),
    spoken: [['mobb']],
  },
  'gjennomforing-vgs': {
    nb: share({
      subject: 'andelen unge {where} med fullført videregående',
      indefinite: 'andel unge med fullført videregående',
      whole: 'ungdommene',
      each: 'ungdommer',
      verb: 'hadde',
      rest: 'fullført videregående fem eller seks år etter start',
    }),
    nn: share({
      subject: 'prosentdelen unge {where} med fullført vidaregåande',
      indefinite: 'prosentdel unge med fullført vidaregåande',
      whole: 'ungdommane',
      each: 'ungdommar',
      verb: 'hadde',
      rest: 'fullført vidaregåande fem eller seks år etter start',
    }),
    spoken: [
      ['(?:videregående|vidaregåande)', '(?:fullfør|gjennomfør)'],
      ['(?:fullfør|gjennomfør)'],
    ],
  },
  grunnskolepoeng: {
    nb: amount({
      subject: 'snittet av grunnskolepoeng {where}',
      gender: 'neuter',
      indefinite: 'snitt av grunnskolepoeng',
      saysUnit: true,
      sentences: [
        '{Where} gikk elevene ut av 10. trinn med {number} grunnskolepoeng i snitt {when}.',
        'Elevene {where} gikk ut av 10. trinn med {number} grunnskolepoeng i snitt {when}.',
        '{When} gikk elevene {where} ut av 10. trinn med {number} grunnskolepoeng i snitt.',
      ],
    }),
    nn: amount({
      subject: 'snittet av grunnskulepoeng {where}',
      gender: 'neuter',
      indefinite: 'snitt av grunnskulepoeng',
      saysUnit: true,
      sentences: [
        '{Where} gjekk elevane ut av 10. trinn med {number} grunnskulepoeng i snitt {when}.',
        'Elevane {where} gjekk ut av 10. trinn med {number} grunnskulepoeng i snitt {when}.',
        '{When} gjekk elevane {where} ut av 10. trinn med {number} grunnskulepoeng i snitt.',
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
      subject: 'prosentdelen innbyggjarar under 18 år {where}',
      indefinite: 'prosentdel innbyggjarar under 18 år',
      whole: 'innbyggjarane',
      each: 'innbyggjarar',
      verb: 'var',
      rest: 'under 18 år',
    }),
    spoken: [['18'], ['barn', '18'], ['barn'], ['barn', 'unge']],
  },
  'mestrer-lesing': {
    nb: share({
      subject: 'andelen åttendeklassinger {where} som mestrer lesing,',
      indefinite: 'andel åttendeklassinger som mestrer lesing,',
      whole: 'åttendeklassingene',
      each: 'åttendeklassinger',
      verb: 'mestret',
      rest: 'lesing',
    }),
    nn: share({
      subject: 'prosentdelen åttandeklassingar {where} som meistrar lesing,',
      indefinite: 'prosentdel åttandeklassingar som meistrar lesing,',
      whole: 'åttandeklassingane',
      each: 'åttandeklassingar',
      verb: 'meistra',
      rest: 'lesing',
    }),
    spoken: [
      ['(?:mestr|meistr|nasjonale prøv)', 'les'],
      [PUPILS, WELL, 'les(?:er|e|ing)?(?!\\p{L})'],
    ],
  },
  'mestrer-regning': {
    nb: share({
      subject: 'andelen åttendeklassinger {where} som mestrer regning,',
      indefinite: 'andel åttendeklassinger som mestrer regning,',
      whole: 'åttendeklassingene',
      each: 'åttendeklassinger',
      verb: 'mestret',
      rest: 'regning',
    }),
    nn: share({
      subject: 'prosentdelen åttandeklassingar {where} som meistrar rekning,',
      indefinite: 'prosentdel åttandeklassingar som meistrar rekning,',
      whole: 'åttandeklassingane',
      each: 'åttandeklassingar',
      verb: 'meistra',
      rest: 'rekning',
    }),
    spoken: [
      ['(?:mestr|meistr|nasjonale prøv)', '(?:regn|rekn)'],
      [PUPILS, WELL, '(?:regn|rekn)(?:er|ar|e|a|ing)?(?!\\p{L})'],
    ],
  },
}
