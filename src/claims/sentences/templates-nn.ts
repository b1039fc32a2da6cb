import type { Templates } from './templates.ts'

/** Every wording in nynorsk. What the slots hold is in `slots/`. */
export const TEMPLATES_NN: Templates = {
  level: [
    '{Where} {verb} {figure} av {whole} {rest?} {when}.',
    '{Figure} av {whole} {where} {verb} {rest?} {when}.',
    '{When} {verb} {figure} av {whole} {where} {rest?}.',
    '{Fraction} {where} {verb} {rest?} {when} ({figure}).',
  ],
  growth: [
    '{Thing} {verb} {rest} {where} {span}{beside?}.',
    '{Where} {verb} {thing} {rest} {span}{beside?}.',
    '{Span} {verb} {thing} {rest} {where}{beside?}.',
  ],
  change: [
    'Frå {startYear} til {yearTo} {rose} {subjectHere} {particle?}{mark?} frå {first} til {last}.',
    '{SubjectHere} {rose} {particle?}{mark?} frå {firstFull} {inFrom} til {last} {inTo}.',
    '{Where} {rose} {subject} {particle?}{mark?} frå {firstFull} {inFrom} til {last} {inTo}.',
    'Sidan {since} har {subjectHere} {risen}{mark?} frå {first} til {last} {inTo}.',
    '{SubjectHere} har {risen} {by} sidan {since}.',
    'Frå {startYear} til {yearTo} {rose} {subjectHere} {particle?} {by}.',
    '{SubjectHere} er {grown} {over}, frå {first} til {last} {inTo}.',
    'Sidan {since} er {subjectHere} {grown}, frå {first} til {last} {inTo}.',
    'Frå {startYear} til {yearTo} vart {subjectHere} {grownThen}, frå {first} til {last}.',
  ],
  'change-level': [
    '{SubjectHere} var om lag {unchanged} frå {yearFrom} til {yearTo}: {ends}.',
    '{Where} var {subject} om lag {unchanged} frå {yearFrom} til {yearTo}: {ends}.',
    'Frå {yearFrom} til {yearTo} var {subjectHere} om lag {unchanged}: {ends}.',
  ],
  comparison: [
    '{SubjectHere} var {higher} enn {than} {when}: {first} mot {last}.',
    '{Where} var {subject} {higher} enn {than} {when}: {first} mot {last}.',
    '{When} var {subjectHere} {higher} enn {than}: {first} mot {last}.',
    '{SubjectHere} var {times} {high} som {than} {when}: {first} mot {last}.',
  ],
  'comparison-level': [
    '{SubjectHere} var {aboutAs} {high} som {than} {when}: {both}.',
    '{Where} var {subject} {aboutAs} {high} som {than} {when}: {both}.',
    '{When} var {subjectHere} {aboutAs} {high} som {than}: {both}.',
  ],
  'comparison-share': [
    '{Where} {verb} {figure} av {whole} {rest?} {when}, {others}.',
    '{Figure} av {whole} {where} {verb} {rest?} {when}, {others}.',
    '{When} {verb} {figure} av {whole} {where} {rest?}, {others}.',
    '{SubjectHere} var {times} {high} som {than} {when}: {first} mot {last}.',
  ],
  neighbours: [
    '{CountOf} hadde {fewer} {indefinite} enn {Place} {when}{alike?} ({figure}).',
    '{Place} hadde {more} {indefinite} enn {countOf} {when}{alike?} ({figure}).',
    '{When} hadde {Place} {more} {indefinite} enn {countOf}{alike?} ({figure}).',
  ],
  'neighbours-level': [
    '{Lower} av {of} {neighbours} hadde {fewer} {indefinite} enn {Place} {when}, og {higher} hadde {more}{alike?} ({figure}).',
    'Blant {of} {neighbours} hadde {lower} {fewer} og {higher} {more} {indefinite} enn {Place} {when}{alike?} ({figure}).',
  ],
  rank: [
    '{Place} hadde {rankPhrase} {among} {when} ({figure}).',
    '{Among} hadde {Place} {rankPhrase} {when} ({figure}).',
    '{When} hadde {Place} {rankPhrase} {among} ({figure}).',
    '{Few} av {ofPlaces} hadde {more} {indefinite} enn {Place} {when} ({figure}).',
    'I {ahead} av {ofPlaces} var {subject} {higher} enn {where} {when} ({figure}).',
    '{When} var {subject} {higher} enn {where} i {ahead} av {ofPlaces} ({figure}).',
  ],
  streak: [
    'Frå {yearFrom} til {yearTo} {rose} {subjectHere} {particle?} kvart år, frå {first} til {last}.',
    '{Steps} på rad {roseThen} {subjectHere} {particle?}, frå {first} til {last} {inTo}.',
    '{Steps} på rad har {subjectHere} {risen}, frå {first} til {last} {inTo}.',
    '{SubjectHere} har {risen} {steps} på rad, til {last} {inTo}.',
  ],
  record: [
    '{InTo} var {subjectHere} {theHighest} sidan talrekkja starta {inFrom}: {last}.',
    '{SubjectHere} var {inTo} {theHighest} sidan talrekkja starta {inFrom}: {last}.',
    '{Where} var {subject} {inTo} {theHighest} sidan talrekkja starta {inFrom}: {last}.',
  ],
  share: [
    '{Percent} av {partOf} i {whole} {verb} {rest?} {where} {when} ({part} av {total}).',
    'Av {partOf} i {whole} {verb} {percent} {rest?} {where} {when} ({part} av {total}).',
    '{Where} {verb} {percent} av {partOf} i {whole} {rest?} {when} ({part} av {total}).',
    '{Fraction} i {whole} {verb} {rest?} {where} {when} ({exactPercent}, {part} av {total}).',
  ],
  reversal: [
    '{SubjectHere} {roseBefore} {particleBefore?} frå {yearFrom} til {yearTurn}, men har sidan {risen} frå {turn} til {last} {inTo}.',
    '{Where} {roseBefore} {subject} {particleBefore?} frå {yearFrom} til {yearTurn}, men {rose} deretter {particle?} frå {turn} til {last} {inTo}.',
    'Frå {yearTurn} til {yearTo} {rose} {subjectHere} {particle?} frå {turn} til {last}, etter å ha {risenBefore} sidan {yearFrom}.',
  ],
  contrast: [
    'Frå {yearFrom} til {yearTo} {rose} {subjectHere} {particle?} {by}, medan {second} {roseSecond} {particleSecond?} {bySecond}.',
    '{SubjectHere} {rose} {particle?} {by} frå {yearFrom} til {yearTo}, medan {second} {roseSecond} {particleSecond?}.',
    '{Where} {rose} {subject} {particle?} {by} frå {yearFrom} til {yearTo}, medan {second} {roseSecond} {particleSecond?}.',
  ],
}
