import type { Templates } from './templates.ts'

/** Every wording in bokmål. What the slots hold is in `slots/`. */
export const TEMPLATES_NB: Templates = {
  level: [
    '{Where} {verb} {figure} av {whole} {rest?} {when}.',
    '{Figure} av {whole} {where} {verb} {rest?} {when}.',
    '{When} {verb} {figure} av {whole} {where} {rest?}.',
    '{Fraction} {where} {verb} {rest?} {when} ({figure}).',
  ],
  change: [
    '{SubjectHere} har {risen} {by?} {over?}, fra {first} {inFrom} til {last} {inTo}.',
    '{Where} har {subject} {risen} {by?} {over?}, fra {first} {inFrom} til {last} {inTo}.',
    'Siden {since} har {subjectHere} {risen} {by?}, fra {first} til {last} {inTo}.',
    '{Over} har {subjectHere} {risen} {by?}, fra {first} {inFrom} til {last} {inTo}.',
    'Fra {startYear} til {yearTo} {rose} {subjectHere} {particle?} {by?}, fra {first} til {last}.',
    '{SubjectHere} er {grown} {over?}, fra {first} {inFrom} til {last} {inTo}.',
    'Siden {since} er {subjectHere} {grown}, fra {first} til {last} {inTo}.',
  ],
  'change-level': [
    '{SubjectHere} har stått omtrent stille {over?}: {firstFull} {inFrom} og {last} {inTo}.',
    '{Where} har {subject} stått omtrent stille {over?}: {firstFull} {inFrom} og {last} {inTo}.',
    'Fra {yearFrom} til {yearTo} sto {subjectHere} omtrent stille: {firstFull} først og {last} til slutt.',
  ],
  comparison: [
    '{Subject} var {by} {higher} {where} enn i {other} {when}: {first} mot {last}.',
    '{Where} var {subject} {by} {higher} enn i {other} {when}: {first} mot {last}.',
    'Sammenlignet med {other} var {subjectHere} {by} {higher} {when}: {first} mot {last}.',
    '{When} var {subjectHere} {by} {higher} enn i {other}: {first} mot {last}.',
    '{SubjectHere} var {times} {high} som i {other} {when}: {first} mot {last}.',
  ],
  'comparison-level': [
    '{SubjectHere} var omtrent på nivå med {other} {when}: {first} mot {last}.',
    '{Where} var {subject} omtrent på nivå med {other} {when}: {first} mot {last}.',
    'Sammenlignet med {other} var {subjectHere} omtrent på samme nivå {when}: {first} mot {last}.',
    '{When} var {subjectHere} omtrent på nivå med {other}: {first} mot {last}.',
  ],
  neighbours: [
    '{CountOf} hadde {fewer} {indefinite} enn {Place} {when}{rest?} ({figure}).',
    '{Place} hadde {more} {indefinite} enn {countOf} {when}{rest?} ({figure}).',
    '{When} hadde {Place} {more} {indefinite} enn {countOf}{rest?} ({figure}).',
    'Med {said} {when} hadde {Place} {more} {indefinite} enn {countOf}{rest?}.',
  ],
  'neighbours-level': [
    '{LowerCount} av {of} {neighbours} hadde {fewer} {indefinite} enn {Place} {when}, og {higherCount} hadde {more}{rest?} ({figure}).',
    'Blant {of} {neighbours} hadde {lowerCount} {fewer} og {higherCount} {more} {indefinite} enn {Place} {when}{rest?} ({figure}).',
  ],
  rank: [
    '{Place} hadde {rankPhrase} {among} {when}{shared?} ({figure}).',
    '{Among} hadde {Place} {rankPhrase} {when}{shared?} ({figure}).',
    '{When} hadde {Place} {rankPhrase} {among}{shared?} ({figure}).',
    'Med {said} hadde {Place} {rankPhrase} {among} {when}{shared?}.',
    '{Few} av {ofPlaces} hadde {more} {indefinite} enn {Place} {when} ({figure}){alike?}.',
  ],
  streak: [
    '{SubjectHere} har {risen} {steps} på rad, fra {first} {inFrom} til {last} {inTo}.',
    '{Steps} på rad har {subjectHere} {risen}, fra {first} {inFrom} til {last} {inTo}.',
    '{Where} har {subject} {risen} {steps} på rad, fra {first} {inFrom} til {last} {inTo}.',
  ],
  record: [
    '{SubjectHere} var {higher} {inTo} enn noen gang siden {yearFrom}: {last}, mot {next} på det {highest} før det.',
    '{Where} var {subject} {higher} {inTo} enn noen gang siden {yearFrom}: {last}, mot {next} på det {highest} før det.',
    'Aldri siden {yearFrom} har {subjectHere} vært {higher} enn {inTo}: {last}, mot {next} på det {highest} før det.',
  ],
  share: [
    '{Percent} av {partOf} i {whole} {verb} {where} {when} ({part} av {total}).',
    '{Where} {verb} {percent} av {partOf} i {whole} {when} ({part} av {total}).',
    'Av {partOf} i {whole} {verb} {percent} {where} {when} ({part} av {total}).',
    '{Fraction} i {whole} {verb} {where} {when} ({exactPercent}, {part} av {total}).',
  ],
  reversal: [
    '{SubjectHere} {roseBefore} {particleBefore?} fra {first} {inFrom} til {turn} {inTurn}, men har siden {risen} til {last} {inTo}.',
    'Siden {yearTurn} har {subjectHere} {risen} fra {turn} til {last} {inTo}, etter først å ha {risenBefore} fra {first} {inFrom}.',
    '{Where} har {subject} {risen} fra {turn} {inTurn} til {last} {inTo}, etter først å ha {risenBefore} fra {first} {inFrom}.',
  ],
  contrast: [
    '{SubjectHere} har {risen} fra {first} {inFrom} til {last} {inTo}, mens {second} har {risenSecond} fra {firstSecond} til {lastSecond}.',
    'Mens {subjectHere} {rose} {particle?} fra {first} {inFrom} til {last} {inTo}, {roseSecond} {second} {particleSecond?} fra {firstSecond} til {lastSecond}.',
    'Fra {yearFrom} til {yearTo} {rose} {subjectHere} {particle?} fra {first} til {last}, mens {second} {roseSecond} {particleSecond?} fra {firstSecond} til {lastSecond}.',
  ],
  projection: [
    'SSB regner med at {subjectHere} {rises} {by?} fram mot {yearTo}, fra {first} {inFrom} til {last} {inTo}.',
    '{Where} regner SSB med at {subject} {rises} {by?}, fra {first} {inFrom} til {last} {inTo}.',
    'Fram mot {yearTo} regner SSB med at {subjectHere} {rises} {by?}, fra {first} {inFrom} til {last} {inTo}.',
  ],
  'projection-level': [
    'SSB regner med at {subjectHere} holder seg omtrent uendret fram mot {yearTo}: {firstFull} {inFrom} og {last} {inTo}.',
    '{Where} regner SSB med at {subject} holder seg omtrent uendret: {firstFull} {inFrom} og {last} {inTo}.',
  ],
}
