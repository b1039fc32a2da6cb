import { amount, share, type Sayings } from './make-saying.ts'

/** Sayings of the theme "Skape arbeidsplasser og et seriøst arbeidsliv". */
export const ARBEID_SAYINGS: Sayings = {
  'deltid-kvinner': {
    nb: share({
      subject: 'andelen yrkesaktive kvinner {where} på deltid',
      indefinite: 'andel yrkesaktive kvinner på deltid',
      whole: 'de yrkesaktive kvinnene',
      each: 'yrkesaktive kvinner',
      verb: 'jobbet',
      rest: 'deltid',
    }),
    nn: share({
      subject: 'delen yrkesaktive kvinner {where} på deltid',
      indefinite: 'del yrkesaktive kvinner på deltid',
      whole: 'dei yrkesaktive kvinnene',
      each: 'yrkesaktive kvinner',
      verb: 'jobba',
      rest: 'deltid',
    }),
  },
  'deltid-menn': {
    nb: share({
      subject: 'andelen yrkesaktive menn {where} på deltid',
      indefinite: 'andel yrkesaktive menn på deltid',
      whole: 'de yrkesaktive mennene',
      each: 'yrkesaktive menn',
      verb: 'jobbet',
      rest: 'deltid',
    }),
    nn: share({
      subject: 'delen yrkesaktive menn {where} på deltid',
      indefinite: 'del yrkesaktive menn på deltid',
      whole: 'dei yrkesaktive mennene',
      each: 'yrkesaktive menn',
      verb: 'jobba',
      rest: 'deltid',
    }),
  },
  'heltid-kommuneansatte': {
    nb: share({
      subject: 'andelen kommuneansatte {where} i hel stilling',
      indefinite: 'andel kommuneansatte i hel stilling',
      whole: 'de kommuneansatte',
      each: 'kommuneansatte',
      verb: 'hadde',
      rest: 'hel stilling',
    }),
    nn: share({
      subject: 'delen kommunetilsette {where} i heil stilling',
      indefinite: 'del kommunetilsette i heil stilling',
      whole: 'dei kommunetilsette',
      each: 'kommunetilsette',
      verb: 'hadde',
      rest: 'heil stilling',
    }),
  },
  'registrert-ledige': {
    nb: share({
      subject: 'ledigheten {where}',
      gender: 'masculine',
      indefinite: 'ledighet',
      whole: 'arbeidsstyrken',
      each: null,
      verb: 'var',
      rest: 'registrert som helt ledige hos Nav',
    }),
    nn: share({
      subject: 'arbeidsløysa {where}',
      gender: 'feminine',
      indefinite: 'arbeidsløyse',
      whole: 'arbeidsstyrken',
      each: null,
      verb: 'var',
      rest: 'registrerte som heilt ledige hos Nav',
    }),
  },
  'jobber-i-egen-kommune': {
    nb: share({
      subject: 'andelen yrkesaktive {where} med jobb i egen kommune',
      indefinite: 'andel yrkesaktive med jobb i egen kommune',
      whole: 'de yrkesaktive',
      each: 'yrkesaktive',
      verb: 'hadde',
      rest: 'jobb i egen kommune',
    }),
    nn: share({
      subject: 'delen yrkesaktive {where} med jobb i eigen kommune',
      indefinite: 'del yrkesaktive med jobb i eigen kommune',
      whole: 'dei yrkesaktive',
      each: 'yrkesaktive',
      verb: 'hadde',
      rest: 'jobb i eigen kommune',
    }),
  },
  arbeidsplasser: {
    nb: amount({
      subject: 'tallet på arbeidsplasser {where}',
      gender: 'neuter',
      indefinite: 'tall på arbeidsplasser',
      counted: { one: 'arbeidsplass', many: 'arbeidsplasser' },
      sentences: [
        '{Where} var det {figure} {when}.',
        '{When} var det {figure} {where}.',
        '{Figure} hadde {Place} {when}.',
      ],
      part: { of: 'arbeidsplassene', verb: 'lå' },
    }),
    nn: amount({
      subject: 'talet på arbeidsplassar {where}',
      gender: 'neuter',
      indefinite: 'tal på arbeidsplassar',
      counted: { one: 'arbeidsplass', many: 'arbeidsplassar' },
      sentences: [
        '{Where} var det {figure} {when}.',
        '{When} var det {figure} {where}.',
        '{Figure} hadde {Place} {when}.',
      ],
      part: { of: 'arbeidsplassane', verb: 'låg' },
    }),
  },
  'vekst-i-arbeidsplasser': {
    nb: amount({
      subject: 'femårsveksten i arbeidsplasser {where}',
      gender: 'masculine',
      indefinite: 'femårsvekst i arbeidsplasser',
      years: 5,
      sentences: [
        'Tallet på arbeidsplasser {where} vokste med {figure} {span}.',
        '{Where} vokste tallet på arbeidsplasser med {figure} {span}.',
        '{Span} vokste tallet på arbeidsplasser {where} med {figure}.',
      ],
      below: [
        'Tallet på arbeidsplasser {where} gikk ned med {figure} {span}.',
        '{Where} gikk tallet på arbeidsplasser ned med {figure} {span}.',
        '{Span} gikk tallet på arbeidsplasser {where} ned med {figure}.',
      ],
      zero: [
        'Tallet på arbeidsplasser {where} sto stille {span} ({figure}).',
        '{Where} sto tallet på arbeidsplasser stille {span} ({figure}).',
        '{Span} sto tallet på arbeidsplasser {where} stille ({figure}).',
      ],
    }),
    nn: amount({
      subject: 'femårsveksten i arbeidsplassar {where}',
      gender: 'masculine',
      indefinite: 'femårsvekst i arbeidsplassar',
      years: 5,
      sentences: [
        'Talet på arbeidsplassar {where} voks med {figure} {span}.',
        '{Where} voks talet på arbeidsplassar med {figure} {span}.',
        '{Span} voks talet på arbeidsplassar {where} med {figure}.',
      ],
      below: [
        'Talet på arbeidsplassar {where} gjekk ned med {figure} {span}.',
        '{Where} gjekk talet på arbeidsplassar ned med {figure} {span}.',
        '{Span} gjekk talet på arbeidsplassar {where} ned med {figure}.',
      ],
      zero: [
        'Talet på arbeidsplassar {where} stod stille {span} ({figure}).',
        '{Where} stod talet på arbeidsplassar stille {span} ({figure}).',
        '{Span} stod talet på arbeidsplassar {where} stille ({figure}).',
      ],
    }),
  },
  sykefravaer: {
    nb: share({
      subject: 'det legemeldte sykefraværet {where}',
      gender: 'neuter',
      indefinite: 'legemeldt sykefravær',
      whole: 'de avtalte dagsverkene',
      each: null,
      verb: 'gikk',
      rest: 'tapt til legemeldt sykefravær',
    }),
    nn: share({
      subject: 'det legemelde sjukefråværet {where}',
      gender: 'neuter',
      indefinite: 'legemeldt sjukefråvær',
      whole: 'dei avtalte dagsverka',
      each: null,
      verb: 'gjekk',
      rest: 'tapt til legemeldt sjukefråvær',
    }),
  },
  'unge-utenfor': {
    nb: share({
      subject: 'andelen unge {where} utenfor jobb og skole',
      indefinite: 'andel unge utenfor jobb og skole',
      whole: 'alle mellom 15 og 29 år',
      each: null,
      verb: 'sto',
      rest: 'utenfor jobb og skole',
    }),
    nn: share({
      subject: 'delen unge {where} utanfor jobb og skule',
      indefinite: 'del unge utanfor jobb og skule',
      whole: 'alle mellom 15 og 29 år',
      each: null,
      verb: 'stod',
      rest: 'utanfor jobb og skule',
    }),
  },
  medianinntekt: {
    nb: amount({
      subject: 'medianinntekten etter skatt {where}',
      gender: 'masculine',
      indefinite: 'medianinntekt etter skatt',
      sentences: [
        '{Where} var medianinntekten etter skatt {figure} {when}.',
        '{When} hadde husholdningen midt på treet {where} {figure} i inntekt etter skatt.',
        'Husholdningen midt på treet {where} hadde {figure} i inntekt etter skatt {when}.',
      ],
    }),
    nn: amount({
      subject: 'medianinntekta etter skatt {where}',
      gender: 'feminine',
      indefinite: 'medianinntekt etter skatt',
      sentences: [
        '{Where} var medianinntekta etter skatt {figure} {when}.',
        '{When} hadde hushaldet midt på treet {where} {figure} i inntekt etter skatt.',
        'Hushaldet midt på treet {where} hadde {figure} i inntekt etter skatt {when}.',
      ],
    }),
  },
}
