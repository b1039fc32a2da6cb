import { amount, share, type Sayings } from './make-saying.ts'

/** Sayings of the theme "God helse og livskvalitet for alle". `aldersfordeling` has no one figure. */
export const HELSE_SAYINGS: Sayings = {
  'andel-65-pluss': {
    nb: share({
      subject: 'andelen innbyggere på 65 år eller eldre {where}',
      indefinite: 'andel innbyggere på 65 år eller eldre',
      whole: 'innbyggerne',
      each: 'innbyggere',
      verb: 'var',
      rest: '65 år eller eldre',
    }),
    nn: share({
      subject: 'prosentdelen innbyggjarar på 65 år eller eldre {where}',
      indefinite: 'prosentdel innbyggjarar på 65 år eller eldre',
      whole: 'innbyggjarane',
      each: 'innbyggjarar',
      verb: 'var',
      rest: '65 år eller eldre',
    }),
    spoken: [['65'], ['eldre'], ['65', 'eldre']],
  },
  'andel-80-pluss': {
    nb: share({
      subject: 'andelen innbyggere på 80 år eller eldre {where}',
      indefinite: 'andel innbyggere på 80 år eller eldre',
      whole: 'innbyggerne',
      each: 'innbyggere',
      verb: 'var',
      rest: '80 år eller eldre',
    }),
    nn: share({
      subject: 'prosentdelen innbyggjarar på 80 år eller eldre {where}',
      indefinite: 'prosentdel innbyggjarar på 80 år eller eldre',
      whole: 'innbyggjarane',
      each: 'innbyggjarar',
      verb: 'var',
      rest: '80 år eller eldre',
    }),
    spoken: [['80'], ['80', 'eldre'], ['eldste']],
  },
  'eldre-mot-unge': {
    nb: amount({
      subject: 'antallet eldre per 100 unge {where}',
      gender: 'neuter',
      indefinite: 'eldre per 100 unge',
      several: true,
      sentences: [
        '{Where} var det {number} innbyggere på 65 år eller eldre for hver 100 under 20 år {when}.',
        '{When} var det {number} innbyggere på 65 år eller eldre for hver 100 under 20 år {where}.',
        'For hver 100 innbyggere under 20 år {where} var det {number} på 65 år eller eldre {when}.',
      ],
      crossing: {
        crossed: [
          '{Where} har det bodd flere på 65 år eller eldre enn under 20 år siden {since}.',
          'Siden {since} har det bodd flere på 65 år eller eldre enn under 20 år {where}.',
          'Fra {from} til {to} bodde det flere på 65 år eller eldre enn under 20 år {where}.',
          '{Turned} var det blitt flere på 65 år eller eldre enn under 20 år {where}.',
          '{Where} var det blitt flere på 65 år eller eldre enn under 20 år {turned}.',
        ],
        'not-yet': [
          '{Where} var det flere under 20 år enn på 65 år eller eldre i alle år fra {from} til {to}.',
          'I alle år fra {from} til {to} var det flere under 20 år enn på 65 år eller eldre {where}.',
        ],
      },
    }),
    nn: amount({
      subject: 'talet på eldre per 100 unge {where}',
      gender: 'neuter',
      indefinite: 'eldre per 100 unge',
      several: true,
      sentences: [
        '{Where} var det {number} innbyggjarar på 65 år eller eldre for kvar 100 under 20 år {when}.',
        '{When} var det {number} innbyggjarar på 65 år eller eldre for kvar 100 under 20 år {where}.',
        'For kvar 100 innbyggjarar under 20 år {where} var det {number} på 65 år eller eldre {when}.',
      ],
      crossing: {
        crossed: [
          '{Where} har det budd fleire på 65 år eller eldre enn under 20 år sidan {since}.',
          'Sidan {since} har det budd fleire på 65 år eller eldre enn under 20 år {where}.',
          'Frå {from} til {to} budde det fleire på 65 år eller eldre enn under 20 år {where}.',
          '{Turned} var det vorte fleire på 65 år eller eldre enn under 20 år {where}.',
          '{Where} var det vorte fleire på 65 år eller eldre enn under 20 år {turned}.',
        ],
        'not-yet': [
          '{Where} var det fleire under 20 år enn på 65 år eller eldre i alle år frå {from} til {to}.',
          'I alle år frå {from} til {to} var det fleire under 20 år enn på 65 år eller eldre {where}.',
        ],
      },
    }),
    spoken: [
      ['eldre', '(?:unge?|20)'],
      ['65', '(?:unge?|20)'],
    ],
  },
  'framskrevet-eldre-mot-unge': {
    nb: amount({
      subject: 'antallet eldre per 100 unge {where}',
      gender: 'neuter',
      indefinite: 'framskrevet antall eldre per 100 unge',
      sentences: [
        'Ifølge SSBs framskriving vil det være {number} eldre per 100 unge {where} {when}.',
      ],
      ahead: [
        'Ifølge SSBs framskriving fra {made} vil det være {last} eldre per 100 unge {where} {inTo}, mot {first} {inFrom}.',
        '{InTo} vil det være {last} eldre per 100 unge {where} ifølge SSBs framskriving fra {made}, mot {first} {inFrom}.',
      ],
      crossing: {
        crossed: [
          'Ifølge SSBs framskriving fra {made} vil det bo flere på 65 år eller eldre enn under 20 år {where} fra {since}.',
          '{Where} vil det bo flere på 65 år eller eldre enn under 20 år fra {since}, ifølge SSBs framskriving fra {made}.',
        ],
        'not-yet': [
          'Ifølge SSBs framskriving fra {made} vil det bo flere under 20 år enn på 65 år eller eldre {where} helt til {to}.',
          '{Where} vil det bo flere under 20 år enn på 65 år eller eldre helt til {to}, ifølge SSBs framskriving fra {made}.',
        ],
      },
    }),
    nn: amount({
      subject: 'talet på eldre per 100 unge {where}',
      gender: 'neuter',
      indefinite: 'framskrive tal på eldre per 100 unge',
      sentences: [
        'Etter framskrivinga til SSB vil det vere {number} eldre per 100 unge {where} {when}.',
      ],
      ahead: [
        'Etter framskrivinga til SSB frå {made} vil det vere {last} eldre per 100 unge {where} {inTo}, mot {first} {inFrom}.',
        '{InTo} vil det vere {last} eldre per 100 unge {where} etter framskrivinga til SSB frå {made}, mot {first} {inFrom}.',
      ],
      crossing: {
        crossed: [
          'Etter framskrivinga til SSB frå {made} vil det bu fleire på 65 år eller eldre enn under 20 år {where} frå {since}.',
          '{Where} vil det bu fleire på 65 år eller eldre enn under 20 år frå {since}, etter framskrivinga til SSB frå {made}.',
        ],
        'not-yet': [
          'Etter framskrivinga til SSB frå {made} vil det bu fleire under 20 år enn på 65 år eller eldre {where} heilt til {to}.',
          '{Where} vil det bu fleire under 20 år enn på 65 år eller eldre heilt til {to}, etter framskrivinga til SSB frå {made}.',
        ],
      },
    }),
    spoken: [
      [
        'eldre',
        '(?:unge?|20)',
        '(?:fr[ae]mskr|framover|fremover|vent|vil(?!\\p{L})|regner|reknar)',
      ],
      ['65', '(?:unge?|20)', '(?:fr[ae]mskr|framover|fremover|vent|vil(?!\\p{L})|regner|reknar)'],
    ],
  },
  ensomhet: {
    nb: share({
      subject: 'andelen ungdomsskoleelever {where} plaget av ensomhet',
      indefinite: 'andel ungdomsskoleelever plaget av ensomhet',
      whole: 'ungdomsskoleelevene',
      each: 'ungdomsskoleelever',
      verb: 'sa',
      rest: 'at de var mye plaget av ensomhet,',
    }),
    nn: share({
      subject: 'prosentdelen ungdomsskuleelevar {where} plaga av einsemd',
      indefinite: 'prosentdel ungdomsskuleelevar plaga av einsemd',
      whole: 'ungdomsskuleelevane',
      each: 'ungdomsskuleelevar',
      verb: 'sa',
      rest: 'at dei var mykje plaga av einsemd,',
    }),
    spoken: [['ensom'], ['einsam']],
  },
  'psykiske-plager': {
    nb: share({
      subject: 'andelen ungdomsskoleelever {where} plaget av depressive symptomer',
      indefinite: 'andel ungdomsskoleelever plaget av depressive symptomer',
      whole: 'ungdomsskoleelevene',
      each: 'ungdomsskoleelever',
      verb: 'sa',
      rest: 'at de var plaget av depressive symptomer,',
    }),
    nn: share({
      subject: 'prosentdelen ungdomsskuleelevar {where} plaga av depressive symptom',
      indefinite: 'prosentdel ungdomsskuleelevar plaga av depressive symptom',
      whole: 'ungdomsskuleelevane',
      each: 'ungdomsskuleelevar',
      verb: 'sa',
      rest: 'at dei var plaga av depressive symptom,',
    }),
    spoken: [['depresj'], ['depressiv']],
  },
  'husholdninger-67-pluss': {
    nb: share({
      subject: 'andelen husholdninger {where} med bare eldre på minst 67 år',
      indefinite: 'andel husholdninger med bare eldre på minst 67 år',
      whole: 'husholdningene',
      each: 'husholdninger',
      verb: 'besto',
      rest: 'bare av eldre på minst 67 år',
    }),
    nn: share({
      subject: 'prosentdelen hushald {where} med berre eldre på minst 67 år',
      indefinite: 'prosentdel hushald med berre eldre på minst 67 år',
      whole: 'hushalda',
      each: 'hushald',
      verb: 'bestod',
      rest: 'berre av eldre på minst 67 år',
    }),
    spoken: [
      ['(?:hushal|hushol|husstand)\\p{L}*', '(?:eldre|67)'],
      ['(?:hushal|hushol|husstand)\\p{L}*', '67', 'eldre'],
    ],
  },
  'pasienter-uten-fastlege': {
    nb: share({
      subject: 'andelen pasienter {where} på liste uten fastlege',
      indefinite: 'andel pasienter på liste uten fastlege',
      whole: 'pasientene',
      each: 'pasienter',
      verb: 'sto',
      rest: 'på en fastlegeliste uten lege',
    }),
    nn: share({
      subject: 'prosentdelen pasientar {where} på liste utan fastlege',
      indefinite: 'prosentdel pasientar på liste utan fastlege',
      whole: 'pasientane',
      each: 'pasientar',
      verb: 'stod',
      rest: 'på ei fastlegeliste utan lege',
    }),
    spoken: [
      ['(?:uten|utan|mangl|ingen)', 'fastlege'],
      ['fastlege', 'mangl'],
    ],
  },
  'apne-fastlegelister': {
    nb: share({
      subject: 'andelen fastlegelister {where} med ledig plass',
      indefinite: 'andel fastlegelister med ledig plass',
      whole: 'fastlegelistene',
      each: 'fastlegelister',
      verb: 'hadde',
      rest: 'ledig plass',
    }),
    nn: share({
      subject: 'prosentdelen fastlegelister {where} med ledig plass',
      indefinite: 'prosentdel fastlegelister med ledig plass',
      whole: 'fastlegelistene',
      each: 'fastlegelister',
      verb: 'hadde',
      rest: 'ledig plass',
    }),
    spoken: [
      ['fastlege', '(?:ledig|åpn|åpen|opn|open)'],
      ['(?:åpne|opne|ledige)', 'lister'],
    ],
  },
}
