import { amount, share, type Sayings } from './make-saying.ts'

/** Sayings of the theme "God helse og livskvalitet for alle". `aldersfordeling` has no one figure. */
export const HELSE_SAYINGS: Sayings = {
  'andel-65-pluss': {
    nb: share({
      subject: 'andelen innbyggere på 65 år eller mer {where}',
      indefinite: 'andel innbyggere på 65 år eller mer',
      whole: 'innbyggerne',
      each: 'innbyggere',
      verb: 'var',
      rest: '65 år eller eldre',
    }),
    nn: share({
      subject: 'delen innbyggjarar på 65 år eller meir {where}',
      indefinite: 'del innbyggjarar på 65 år eller meir',
      whole: 'innbyggjarane',
      each: 'innbyggjarar',
      verb: 'var',
      rest: '65 år eller eldre',
    }),
    spoken: [['65'], ['eldre'], ['65', 'eldre']],
  },
  'andel-80-pluss': {
    nb: share({
      subject: 'andelen innbyggere på 80 år eller mer {where}',
      indefinite: 'andel innbyggere på 80 år eller mer',
      whole: 'innbyggerne',
      each: 'innbyggere',
      verb: 'var',
      rest: '80 år eller eldre',
    }),
    nn: share({
      subject: 'delen innbyggjarar på 80 år eller meir {where}',
      indefinite: 'del innbyggjarar på 80 år eller meir',
      whole: 'innbyggjarane',
      each: 'innbyggjarar',
      verb: 'var',
      rest: '80 år eller eldre',
    }),
    spoken: [['80'], ['80', 'eldre'], ['eldste']],
  },
  'eldre-mot-unge': {
    nb: amount({
      subject: 'tallet på eldre for hver ung {where}',
      gender: 'neuter',
      indefinite: 'eldre for hver ung',
      several: true,
      sentences: [
        '{Where} var det {number} innbyggere på 65 år eller mer for hver innbygger under 20 år {when}.',
        '{When} var det {number} innbyggere på 65 år eller mer for hver innbygger under 20 år {where}.',
        'For hver innbygger under 20 år {where} var det {number} på 65 år eller mer {when}.',
      ],
      crossing: {
        crossed: [
          '{Where} har det bodd flere på 65 år eller mer enn under 20 år siden {from} ({number} eldre for hver ung {when}).',
          'Siden {from} har det bodd flere på 65 år eller mer enn under 20 år {where} ({number} eldre for hver ung {when}).',
          'De på 65 år eller mer har vært flere enn de under 20 år {where} siden {from} ({number} eldre for hver ung {when}).',
        ],
        'not-yet': [
          '{Where} har det vært flere under 20 år enn på 65 år eller mer i alle år fra {from} til {to} ({number} eldre for hver ung {when}).',
          'De under 20 år er fortsatt flere enn de på 65 år eller mer {where}, og slik har det vært hele tiden fra {from} til {to} ({number} eldre for hver ung {when}).',
        ],
      },
    }),
    nn: amount({
      subject: 'talet på eldre for kvar ung {where}',
      gender: 'neuter',
      indefinite: 'eldre for kvar ung',
      several: true,
      sentences: [
        '{Where} var det {number} innbyggjarar på 65 år eller meir for kvar innbyggjar under 20 år {when}.',
        '{When} var det {number} innbyggjarar på 65 år eller meir for kvar innbyggjar under 20 år {where}.',
        'For kvar innbyggjar under 20 år {where} var det {number} på 65 år eller meir {when}.',
      ],
      crossing: {
        crossed: [
          '{Where} har det budd fleire på 65 år eller meir enn under 20 år sidan {from} ({number} eldre for kvar ung {when}).',
          'Sidan {from} har det budd fleire på 65 år eller meir enn under 20 år {where} ({number} eldre for kvar ung {when}).',
          'Dei på 65 år eller meir har vore fleire enn dei under 20 år {where} sidan {from} ({number} eldre for kvar ung {when}).',
        ],
        'not-yet': [
          '{Where} har det vore fleire under 20 år enn på 65 år eller meir i alle år frå {from} til {to} ({number} eldre for kvar ung {when}).',
          'Dei under 20 år er framleis fleire enn dei på 65 år eller meir {where}, og slik har det vore heile tida frå {from} til {to} ({number} eldre for kvar ung {when}).',
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
      subject: 'tallet på eldre for hver ung {where}',
      gender: 'neuter',
      indefinite: 'framskrevet tall på eldre for hver ung',
      sentences: [
        'SSB regner med {number} innbyggere på 65 år eller mer for hver innbygger under 20 år {where} {when}.',
        '{Where} regner SSB med {number} innbyggere på 65 år eller mer for hver innbygger under 20 år {when}.',
        '{When} regner SSB med at det vil være {number} innbyggere på 65 år eller mer for hver innbygger under 20 år {where}.',
      ],
      crossing: {
        crossed: [
          '{Where} regner SSB med flere på 65 år eller mer enn under 20 år fra {from} og i alle år til {to} ({number} eldre for hver ung {when}).',
          'SSB regner med flere på 65 år eller mer enn under 20 år {where} fra {from} og i alle år til {to} ({number} eldre for hver ung {when}).',
        ],
        'not-yet': [
          '{Where} regner SSB med flere under 20 år enn på 65 år eller mer i alle år fra {from} til {to} ({number} eldre for hver ung {when}).',
          'SSB regner med flere under 20 år enn på 65 år eller mer {where} i alle år fra {from} til {to} ({number} eldre for hver ung {when}).',
        ],
      },
    }),
    nn: amount({
      subject: 'talet på eldre for kvar ung {where}',
      gender: 'neuter',
      indefinite: 'framskrive tal på eldre for kvar ung',
      sentences: [
        'SSB reknar med {number} innbyggjarar på 65 år eller meir for kvar innbyggjar under 20 år {where} {when}.',
        '{Where} reknar SSB med {number} innbyggjarar på 65 år eller meir for kvar innbyggjar under 20 år {when}.',
        '{When} reknar SSB med at det vil vere {number} innbyggjarar på 65 år eller meir for kvar innbyggjar under 20 år {where}.',
      ],
      crossing: {
        crossed: [
          '{Where} reknar SSB med fleire på 65 år eller meir enn under 20 år frå {from} og i alle år til {to} ({number} eldre for kvar ung {when}).',
          'SSB reknar med fleire på 65 år eller meir enn under 20 år {where} frå {from} og i alle år til {to} ({number} eldre for kvar ung {when}).',
        ],
        'not-yet': [
          '{Where} reknar SSB med fleire under 20 år enn på 65 år eller meir i alle år frå {from} til {to} ({number} eldre for kvar ung {when}).',
          'SSB reknar med fleire under 20 år enn på 65 år eller meir {where} i alle år frå {from} til {to} ({number} eldre for kvar ung {when}).',
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
      subject: 'delen ungdomsskuleelevar {where} plaga av einsemd',
      indefinite: 'del ungdomsskuleelevar plaga av einsemd',
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
      subject: 'delen ungdomsskuleelevar {where} plaga av depressive symptom',
      indefinite: 'del ungdomsskuleelevar plaga av depressive symptom',
      whole: 'ungdomsskuleelevane',
      each: 'ungdomsskuleelevar',
      verb: 'sa',
      rest: 'at dei var plaga av depressive symptom,',
    }),
    spoken: [['depresj'], ['depressiv']],
  },
  'husholdninger-67-pluss': {
    nb: share({
      subject: 'andelen husholdninger {where} med eldre på minst 67 år',
      indefinite: 'andel husholdninger med eldre på minst 67 år',
      whole: 'husholdningene',
      each: 'husholdninger',
      verb: 'besto',
      rest: 'av eldre på minst 67 år',
    }),
    nn: share({
      subject: 'delen hushald {where} med eldre på minst 67 år',
      indefinite: 'del hushald med eldre på minst 67 år',
      whole: 'hushalda',
      each: 'hushald',
      verb: 'bestod',
      rest: 'av eldre på minst 67 år',
    }),
    spoken: [
      ['(?:hushal|hushol|husstand)\\p{L}*', '(?:eldre|67)'],
      ['(?:hushal|hushol|husstand)\\p{L}*', '67', 'eldre'],
    ],
  },
}
