import type { Templates } from './templates.ts'

/** Every wording in nynorsk. What the slots hold is in `slots/`. */
export const TEMPLATES_NN: Templates = {
  level: [
    '{Where} {verb} {figure} av {whole} {rest?} {when}.',
    '{Figure} av {whole} {where} {verb} {rest?} {when}.',
    '{When} {verb} {figure} av {whole} {where} {rest?}.',
    '{Fraction} {where} {verb} {rest?} {when} ({figure}).',
  ],
  change: [
    '{SubjectHere} har {risen} {by?} {over?}, frå {first} {inFrom} til {last} {inTo}.',
    '{Where} har {subject} {risen} {by?} {over?}, frå {first} {inFrom} til {last} {inTo}.',
    'Sidan {since} har {subjectHere} {risen} {by?}, frå {first} til {last} {inTo}.',
    '{Over} har {subjectHere} {risen} {by?}, frå {first} {inFrom} til {last} {inTo}.',
    'Frå {startYear} til {yearTo} {rose} {subjectHere} {particle?} {by?}, frå {first} til {last}.',
    '{SubjectHere} er {grown} {over?}, frå {first} {inFrom} til {last} {inTo}.',
    'Sidan {since} er {subjectHere} {grown}, frå {first} til {last} {inTo}.',
  ],
  'change-level': [
    '{SubjectHere} har stått om lag stille {over?}: {firstFull} {inFrom} og {last} {inTo}.',
    '{Where} har {subject} stått om lag stille {over?}: {firstFull} {inFrom} og {last} {inTo}.',
    'Frå {yearFrom} til {yearTo} stod {subjectHere} om lag stille: {firstFull} først og {last} til slutt.',
  ],
  comparison: [
    '{Subject} var {by} {higher} {where} enn i {other} {when}: {first} mot {last}.',
    '{Where} var {subject} {by} {higher} enn i {other} {when}: {first} mot {last}.',
    'Samanlikna med {other} var {subjectHere} {by} {higher} {when}: {first} mot {last}.',
    '{When} var {subjectHere} {by} {higher} enn i {other}: {first} mot {last}.',
    '{SubjectHere} var {times} {high} som i {other} {when}: {first} mot {last}.',
  ],
  'comparison-level': [
    '{SubjectHere} var om lag på nivå med {other} {when}: {first} mot {last}.',
    '{Where} var {subject} om lag på nivå med {other} {when}: {first} mot {last}.',
    'Samanlikna med {other} var {subjectHere} om lag på same nivå {when}: {first} mot {last}.',
    '{When} var {subjectHere} om lag på nivå med {other}: {first} mot {last}.',
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
    '{SubjectHere} har {risen} {steps} på rad, frå {first} {inFrom} til {last} {inTo}.',
    '{Steps} på rad har {subjectHere} {risen}, frå {first} {inFrom} til {last} {inTo}.',
    '{Where} har {subject} {risen} {steps} på rad, frå {first} {inFrom} til {last} {inTo}.',
  ],
  record: [
    '{SubjectHere} var {higher} {inTo} enn nokon gong sidan {yearFrom}: {last}, mot {next} på det {highest} før det.',
    '{Where} var {subject} {higher} {inTo} enn nokon gong sidan {yearFrom}: {last}, mot {next} på det {highest} før det.',
    'Aldri sidan {yearFrom} har {subjectHere} vore {higher} enn {inTo}: {last}, mot {next} på det {highest} før det.',
  ],
  share: [
    '{Percent} av {partOf} i {whole} {verb} {where} {when} ({part} av {total}).',
    '{Where} {verb} {percent} av {partOf} i {whole} {when} ({part} av {total}).',
    'Av {partOf} i {whole} {verb} {percent} {where} {when} ({part} av {total}).',
    '{Fraction} i {whole} {verb} {where} {when} ({exactPercent}, {part} av {total}).',
  ],
  reversal: [
    '{SubjectHere} {roseBefore} {particleBefore?} frå {first} {inFrom} til {turn} {inTurn}, men har sidan {risen} til {last} {inTo}.',
    'Sidan {yearTurn} har {subjectHere} {risen} frå {turn} til {last} {inTo}, etter først å ha {risenBefore} frå {first} {inFrom}.',
    '{Where} har {subject} {risen} frå {turn} {inTurn} til {last} {inTo}, etter først å ha {risenBefore} frå {first} {inFrom}.',
  ],
  contrast: [
    '{SubjectHere} har {risen} frå {first} {inFrom} til {last} {inTo}, medan {second} har {risenSecond} frå {firstSecond} til {lastSecond}.',
    'Medan {subjectHere} {rose} {particle?} frå {first} {inFrom} til {last} {inTo}, {roseSecond} {second} {particleSecond?} frå {firstSecond} til {lastSecond}.',
    'Frå {yearFrom} til {yearTo} {rose} {subjectHere} {particle?} frå {first} til {last}, medan {second} {roseSecond} {particleSecond?} frå {firstSecond} til {lastSecond}.',
  ],
  projection: [
    'SSB reknar med at {subjectHere} {rises} {by?} fram mot {yearTo}, frå {first} {inFrom} til {last} {inTo}.',
    '{Where} reknar SSB med at {subject} {rises} {by?}, frå {first} {inFrom} til {last} {inTo}.',
    'Fram mot {yearTo} reknar SSB med at {subjectHere} {rises} {by?}, frå {first} {inFrom} til {last} {inTo}.',
  ],
  'projection-level': [
    'SSB reknar med at {subjectHere} held seg om lag uendra fram mot {yearTo}: {firstFull} {inFrom} og {last} {inTo}.',
    '{Where} reknar SSB med at {subject} held seg om lag uendra: {firstFull} {inFrom} og {last} {inTo}.',
  ],
}
