/**
 * The ways a statement can be made, by kind, in tokens that are the same in both languages. `{x}`
 * is a part that is kept: a number, a time, or words for an indicator.
 */
export type Kind =
  | 'level'
  | 'change'
  | 'still'
  | 'comparison'
  | 'alike'
  | 'neighbours'
  | 'rank'
  | 'streak'
  | 'record'
  | 'share'
  | 'reversal'
  | 'contrast'
  | 'projection'
  | 'crossing'
  | 'projected-crossing'
  | 'growth'
  | 'growth-comparison'
  | 'growth-neighbours'
  | 'growth-rank'
  | 'growth-record'

const NUMBER = 'N\\d+'
const TIME = 'P\\d+'
/** Nynorsk has one word for rose and risen. */
const WAY_DONE = 'UPPP|DNPP|UPLP|DNLP|ØKTE'
const WAY_DID = 'ØKTE|GIKK|BLE'
const PARTICLE = 'NED|HI|LO'
const WORDS = '#\\d+'
const BEYOND = 'MER_UP|MINDRE_UP|MINDRE_NED|MER_NED|DET_UP|DET_NED'

/** What may stand in each slot. */
const SLOTS: Readonly<Record<string, string>> = {
  S: WORDS,
  S2: WORDS,
  I: WORDS,
  Q: WORDS,
  G: WORDS,
  when: TIME,
  from: TIME,
  to: TIME,
  turnAt: TIME,
  during: TIME,
  made: TIME,
  began: TIME,
  now: 'HAR|ER',
  w: WAY_DONE,
  w1: WAY_DONE,
  v: WAY_DID,
  v1: WAY_DID,
  v2: WAY_DID,
  p: PARTICLE,
  p1: PARTICLE,
  p2: PARTICLE,
  hi: 'HI|LO',
  hi2: 'HI|LO',
  top: 'HIEST|LOEST',
  side: 'NESTEN|MERENN',
  grown: 'DOBLET|TREDOBLET|FIREDOBLET|HALVERT',
  other: 'LANDSBASIS|@FI HELHET|VANLIGK|VANLIGF',
  whose: 'LANDSBASIS|@FI|LIKNENDE|FYLKER_ANDRE',
  whole: 'I LANDET|@FI',
  verb: 'BE|BLE',
  places: 'KOMMUNER|FYLKER|KOMMUNENE|FYLKENE',
  parts: 'DELER3|DELER4|DELER5|DELER10|DELER20',
  beyond: BEYOND,
  beyond2: BEYOND,
  end: 'VEKSTEN|NEDGANGEN',
}

const slot = (name: string): string => `(?<${name}>${SLOTS[name] ?? NUMBER})`

const compiled = (shape: string): RegExp =>
  new RegExp(`^${shape.replace(/\{(\w+)\}/g, (_, name: string) => slot(name))}$`)

const FROM_TO = 'FRA {from} TIL {to}'
const ENDS = 'FRA {first} TIL {last}'
const SPAN = 'FRA {firstFull} {from} TIL {last} {to}'
const GROWN = '(?:{side} )?{grown}'
const WENT = '{v} {S}(?: {p})?'

const CHANGE = [
  `${FROM_TO} ${WENT} ${ENDS}`,
  `{S} {v}(?: {p})? ${SPAN}`,
  `${WENT} ${SPAN}`,
  `SIDEN {from} {now} {S} {w} ${ENDS} {to}`,
  '{S} {now} {w} MED {by} SIDEN {from}',
  `${FROM_TO} ${WENT} MED {by}`,
  `{S} {now} ${GROWN} PÅ {over} ÅR ${ENDS} {to}`,
  `SIDEN {from} {now} {S} ${GROWN} ${ENDS} {to}`,
  `${FROM_TO} BLE {S} ${GROWN} ${ENDS}`,
]

const AS_MUCH = `(?:${ENDS}|{same} (?<twice>BEGGEÅR|BEGGEPERIODER))`
const STILL = [
  `{S} VAR UENDRET ${FROM_TO} ${AS_MUCH}`,
  `VAR {S} UENDRET ${FROM_TO} ${AS_MUCH}`,
  `${FROM_TO} VAR {S} UENDRET ${AS_MUCH}`,
]

const HELD = '{own} MOT {beside}'
const COMPARISON = [
  `{S} VAR {hi} ENN {other} {when} ${HELD}`,
  `VAR {S} {hi} ENN {other} {when} ${HELD}`,
  `{when} VAR {S} {hi} ENN {other} ${HELD}`,
  `{S} VAR (?:{side} )?(?:TWICE|{times} TIMES) HØY SOM {other} {when} ${HELD}`,
]

const BOTH = `(?:${HELD}|{same}(?: BEGGESTEDER)?)`
const ALIKE = [
  `{S} VAR (?:ABOUT )?SAME HØY SOM {other} {when} ${BOTH}`,
  `VAR {S} (?:ABOUT )?SAME HØY SOM {other} {when} ${BOTH}`,
  `{when} VAR {S} (?:ABOUT )?SAME HØY SOM {other} ${BOTH}`,
]

const NEIGHBOURS_OF =
  '(?:{count} AV {of} NABO|ALLEDE {all} NABOENE|(?<both>BEGGE) NABOENE)(?<some> MEDTALL)?'
const ABOUT_SAME = '(?: MENS {same} ANDRELIKT)?'
const NEIGHBOURS = [
  `${NEIGHBOURS_OF} HADDE {hi2} {I} ENN @N {when}${ABOUT_SAME} {own}`,
  `@N HADDE {hi} {I} ENN ${NEIGHBOURS_OF} {when}${ABOUT_SAME} {own}`,
  `{when} HADDE @N {hi} {I} ENN ${NEIGHBOURS_OF}${ABOUT_SAME} {own}`,
  `{below} AV {of} NABO(?<some> MEDTALL)? HADDE LO {I} ENN @N {when} OG {above} HADDE HI${ABOUT_SAME} {own}`,
  `BLANT {of} NABO(?<some> MEDTALL)? HADDE {below} LO OG {above} HI {I} ENN @N {when}${ABOUT_SAME} {own}`,
]

const RANKED = '(?<the>DEN|DET|DE) (?:{rank} )?{top} {S}'
const PLACES =
  '(?:LANDETS|DE) {of} {places}(?: I LANDET)?(?<within> @FI)?(?<some> MEDTALL)?(?: (?:MED|OG) MINST {base})?'
const RANK = [
  `@N HADDE ${RANKED} BLANT ${PLACES} {when} {own}`,
  `BLANT ${PLACES} HADDE @N ${RANKED} {when} {own}`,
  `{when} HADDE @N ${RANKED} BLANT ${PLACES} {own}`,
  `(?:BARE )?{fewer} AV ${PLACES} HADDE {hi} {I} ENN @N {when} {own}`,
  `I {fewer} AV ${PLACES} VAR {S} {hi} ENN {when} {own}`,
  `{when} VAR {S} {hi} ENN I {fewer} AV ${PLACES} {own}`,
]

const STREAK = [
  `${FROM_TO} ${WENT} HVERTÅR ${ENDS}`,
  `{steps} (?:ÅR|SKOLEÅR) RAD ${WENT} ${ENDS} {to}`,
  `{steps} (?:ÅR|SKOLEÅR) RAD {now} {S} {w} ${ENDS} {to}`,
  '{S} {now} {w} {steps} (?:ÅR|SKOLEÅR) RAD TIL {last} {to}',
]

const EXTREME = '(?<the>DEN|DET|DE) {top} SIDENSTART {from} {own}'
const RECORD = [`{to} VAR {S} ${EXTREME}`, `{S} VAR {to} ${EXTREME}`, `VAR {S} {to} ${EXTREME}`]

const FRACTION = '(?:{side} )?(?:(?<half>HALVPARTEN)|(?:EN|{parts_n}) {parts})'
const PERCENT = '(?:(?<about_percent>ABOUT) )?{percent}'
const SHARE = [
  `${PERCENT} AV {Q} {whole} {verb}(?: BOSATT)? {when} {part} AV {total}`,
  `{verb} ${PERCENT} AV {Q} {whole}(?: BOSATT)? {when} {part} AV {total}`,
  `AV {Q} {whole} {verb} ${PERCENT}(?: BOSATT)? {when} {part} AV {total}`,
  `${FRACTION} AV {Q} {whole} {verb}(?: BOSATT)? {when} {percent} {part} AV {total}`,
]

const REVERSAL = [
  '{S} {v1}(?: {p1})? FRA {from} TIL {turnAt} MEN (?<now>HARSIDEN) {w} FRA {turn} TIL {last} {to}',
  '{v1} {S}(?: {p1})? FRA {from} TIL {turnAt} MEN {v} DERETTER(?: {p})? FRA {turn} TIL {last} {to}',
  'FRA {turnAt} TIL {to} {v} {S}(?: {p})? FRA {turn} TIL {last} ETTERÅHA {w1} SIDEN {from}',
]

const CONTRAST = [
  `${FROM_TO} ${WENT} MED {by} MENS {S2} {v2}(?: {p2})? MED {by2}`,
  `{S} {v}(?: {p})? MED {by} ${FROM_TO} MENS {S2} {v2}(?: {p2})?`,
  `${WENT} MED {by} ${FROM_TO} MENS {S2} {v2}(?: {p2})?`,
]

const PROJECTION = [
  'IFØLGE {made} VILBO {last}(?: {I})? {to} MOT {first} {from}',
  '{to} VILBO {last}(?: {I})? IFØLGE {made} MOT {first} {from}',
  'VILBO {last}(?: {I})? {to} MOT {first} {from} IFØLGE {made}',
]

const CROSSING = [
  '(?<now>HARBODDFLERE) SIDEN {from}',
  'SIDEN {from} (?<now>HARBODDFLERE)',
  `${FROM_TO} BODDEFLERE`,
  '(?<turned>VARBLITTFLERE) {from}',
  '{from} (?<turned>VARBLITTFLERE)',
  `(?<fewer>VARFÆRRE) IALLEÅR ${FROM_TO}`,
  `IALLEÅR ${FROM_TO} (?<fewer>VARFÆRRE)`,
]

const PROJECTED_CROSSING = [
  'IFØLGE {made} VILBOFLERE FRA {from}',
  'VILBOFLERE FRA {from} IFØLGE {made}',
  'IFØLGE {made} (?<fewer>VILBOFÆRRE) HELTTIL {to}',
  '(?<fewer>VILBOFÆRRE) HELTTIL {to} IFØLGE {made}',
]

/** What grew or fell, by how much and over what time; then what is told beside it. */
const grew = (beside: string): string[] =>
  [FROM_TO, 'LØPET {during}'].flatMap((span) => [
    `{G} (?<grew>ØKTE|GIKK NED|VAR UENDRET) {own} ${span}${beside}`,
    `(?<grew>ØKTE|GIKK|VAR) {G}(?: NED| UENDRET)? {own} ${span}${beside}`,
    `${span} (?<grew>ØKTE|GIKK|VAR) {G}(?: NED| UENDRET)? {own}${beside}`,
  ])

const GROWTH_COMPARISON = [
  ' MOT(?<usually> VANLIGVIS)? {beside} {whose}',
  ' MENS DET(?<usually> VANLIGVIS)? (?<grewThere>ØKTE|GIKK NED|VAR UENDRET) {beside} {whose}',
].flatMap(grew)

const WAS_ALIKE = '(?: I {same} VARLIKT)?'
const GROWTH_NEIGHBOURS = [
  ` OG I ${NEIGHBOURS_OF} {beyond}${WAS_ALIKE}`,
  ` OG I {below} AV {of} NABO(?<some> MEDTALL)? {beyond} OG I {above} {beyond2}${WAS_ALIKE}`,
].flatMap(grew)

const GROWTH_RANK = [
  ` DEN (?:{rank} )?{top} {end} BLANT ${PLACES}`,
  ` OG I {fewer} AV ${PLACES} {beyond}`,
].flatMap(grew)

const ALL: readonly (readonly [Kind, readonly string[]])[] = [
  ['change', CHANGE],
  ['still', STILL],
  ['comparison', COMPARISON],
  ['alike', ALIKE],
  ['neighbours', NEIGHBOURS],
  ['rank', RANK],
  ['streak', STREAK],
  ['record', RECORD],
  ['share', SHARE],
  ['reversal', REVERSAL],
  ['contrast', CONTRAST],
  ['projection', PROJECTION],
  ['crossing', CROSSING],
  ['projected-crossing', PROJECTED_CROSSING],
  ['growth', grew('')],
  ['growth-comparison', GROWTH_COMPARISON],
  ['growth-neighbours', GROWTH_NEIGHBOURS],
  ['growth-rank', GROWTH_RANK],
  ['growth-record', grew(' DEN {top} {end} SIDENSTART {began}')],
]

export interface Shape {
  readonly kind: Kind
  readonly pattern: RegExp
}

export const SHAPES: readonly Shape[] = ALL.flatMap(([kind, shapes]) =>
  shapes.map((shape) => ({ kind, pattern: compiled(shape) })),
)
