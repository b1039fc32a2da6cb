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
  | 'projected-still'
  | 'crossing'
  | 'projected-crossing'

const NUMBER = 'N\\d+'
const TIME = 'P\\d+'
/** A time, or the two that a growth lies between. */
const WHEN = `${TIME}|FRA ${TIME} TIL ${TIME}`
const WAY_DONE = 'UPPP|DNPP'
const WAY_DID = 'ØKTE|GIKK'
const PARTICLE = 'OPP|NED'
const WORDS = '#\\d+'

/** What may stand in each slot. */
const SLOTS: Readonly<Record<string, string>> = {
  S: WORDS,
  S2: WORDS,
  I: WORDS,
  Q: WORDS,
  when: WHEN,
  from: TIME,
  to: TIME,
  turnAt: TIME,
  turned: TIME,
  ahead: TIME,
  w: WAY_DONE,
  w1: WAY_DONE,
  w2: WAY_DONE,
  v: WAY_DID,
  v2: WAY_DID,
  p: PARTICLE,
  p2: PARTICLE,
  r: 'UPPR|DNPR',
  hi: 'HI|LO',
  hi2: 'HI|LO',
  top: 'HIEST|LOEST',
  side: 'NESTEN|MERENN',
  grown: 'DOBLET|TREDOBLET|FIREDOBLET|HALVERT',
  other: 'LANDET|HELE @F|@F|@FI|PEERSK|PEERSF',
  whole: 'I LANDET|I HELE @F|@FI',
  verb: 'BE',
  places: 'KOMMUNER|FYLKER|KOMMUNENE|FYLKENE',
  delt: 'DELT|LÅLIKT',
  parts: 'DELER3|DELER4|DELER5|DELER10|DELER20',
}

const slot = (name: string): string => `(?<${name}>${SLOTS[name] ?? NUMBER})`

const compiled = (shape: string): RegExp =>
  new RegExp(`^${shape.replace(/\{(\w+)\}/g, (_, name: string) => slot(name))}$`)

const BY = '(?: MED {by})?'
const OVER = '(?: PÅ {over} ÅR)?'
const SPAN = 'FRA {first} {from} TIL {last} {to}'
const NEW_SPAN = 'FRA {first} TIL {last} {to}'
const GROWN = '(?:{side} )?{grown}'

const CHANGE = [
  `{S} HAR {w}${BY}${OVER} ${SPAN}`,
  `HAR {S} {w}${BY}${OVER} ${SPAN}`,
  `SIDEN {from} HAR {S} {w}${BY} ${NEW_SPAN}`,
  `PÅ {over} ÅR HAR {S} {w}${BY} ${SPAN}`,
  `FRA {from} TIL {to} {v} {S}(?: {p})?${BY} FRA {first} TIL {last}`,
  `{S} ER ${GROWN}${OVER} ${SPAN}`,
  `SIDEN {from} ER {S} ${GROWN} ${NEW_SPAN}`,
]

const STILL = [
  `{S} HAR STÅTTSTILLE${OVER} {first} {from} OG {last} {to}`,
  `HAR {S} STÅTTSTILLE${OVER} {first} {from} OG {last} {to}`,
  'FRA {from} TIL {to} STO {S} OMTRENTSTILLE {first} FØRST OG {last} TILSLUTT',
]

const HELD = '{own} MOT {beside}'
const COMPARISON = [
  `{S} VAR {by} {hi} ENNI {other} {when} ${HELD}`,
  `VAR {S} {by} {hi} ENNI {other} {when} ${HELD}`,
  `CMP {other} VAR {S} {by} {hi} {when} ${HELD}`,
  `{when} VAR {S} {by} {hi} ENNI {other} ${HELD}`,
  `{S} VAR (?:{side} )?(?:TWICE|{times} TIMES) HØY SOMI {other} {when} ${HELD}`,
]

const ALIKE = [
  `{S} VAR LIKE {other} {when} ${HELD}`,
  `VAR {S} LIKE {other} {when} ${HELD}`,
  `CMP {other} VAR {S} LIKE {when} ${HELD}`,
  `{when} VAR {S} LIKE {other} ${HELD}`,
]

const NEIGHBOURS_OF = '(?:{count} AV {of} NABO|ALLEDE {all} NABOENE|(?<both>BEGGE) NABOENE)'
const ABOUT_SAME = '(?: MENS {same} ANDRELIKT)?'
const NEIGHBOURS = [
  `${NEIGHBOURS_OF} HADDE {hi2} {I} ENN @N {when}${ABOUT_SAME} {own}`,
  `@N HADDE {hi} {I} ENN ${NEIGHBOURS_OF} {when}${ABOUT_SAME} {own}`,
  `{when} HADDE @N {hi} {I} ENN ${NEIGHBOURS_OF}${ABOUT_SAME} {own}`,
  `MED {own} {when} HADDE @N {hi} {I} ENN ${NEIGHBOURS_OF}${ABOUT_SAME}`,
  `{below} AV {of} NABO HADDE LO {I} ENN @N {when} OG {above} HADDE HI${ABOUT_SAME} {own}`,
  `BLANT {of} NABO HADDE {below} LO OG {above} HI {I} ENN @N {when}${ABOUT_SAME} {own}`,
]

const RANKED = '(?<the>DEN|DE) (?:{rank} )?{top} {S}'
const PLACES =
  '(?<all>DE )?{of} {places}(?<within> @FI)?(?<some> MEDTALL)?(?: (?:MED|OG) MINST {base})?'
const SHARED = '(?: {delt} {ties} ANNEN)?'
const RANK = [
  `@N HADDE ${RANKED} BLANT ${PLACES} {when}${SHARED} {own}`,
  `BLANT ${PLACES} HADDE @N ${RANKED} {when}${SHARED} {own}`,
  `{when} HADDE @N ${RANKED} BLANT ${PLACES}${SHARED} {own}`,
  `MED {own} HADDE @N ${RANKED} BLANT ${PLACES} {when}${SHARED}`,
  `(?:BARE )?{fewer} AV ${PLACES} HADDE {hi} {I} ENN @N {when} {own}(?: OG {ties} ANNEN {delt})?`,
]

const STREAK = [
  `{S} HAR {w} {steps} (?:ÅR|SKOLEÅR) RAD ${SPAN}`,
  `{steps} (?:ÅR|SKOLEÅR) RAD HAR {S} {w} ${SPAN}`,
  `HAR {S} {w} {steps} (?:ÅR|SKOLEÅR) RAD ${SPAN}`,
]

const BEST_BEFORE = '{own} MOT {next} PÅDET {top} FØRDET'
const RECORD = [
  `{S} VAR {hi} {to} ENN NOENGANG SIDEN {from} ${BEST_BEFORE}`,
  `VAR {S} {hi} {to} ENN NOENGANG SIDEN {from} ${BEST_BEFORE}`,
  `ALDRI SIDEN {from} HAR {S} VÆRT {hi} ENN {to} ${BEST_BEFORE}`,
]

const FRACTION = '(?:{side} )?(?:(?<half>HALVPARTEN)|(?:EN|{parts_n}) {parts})'
const SHARE = [
  '(?:(?<about_percent>ABOUT) )?{percent} AV {Q} {whole} {verb} {when} {part} AV {total}',
  '{verb} (?:(?<about_percent>ABOUT) )?{percent} AV {Q} {whole} {when} {part} AV {total}',
  'AV {Q} {whole} {verb} (?:(?<about_percent>ABOUT) )?{percent} {when} {part} AV {total}',
  `${FRACTION} AV {Q} {whole} {verb} {when} {percent} {part} AV {total}`,
]

const REVERSAL = [
  '{S} {v}(?: {p})? FRA {first} {from} TIL {turn} {turnAt} MEN HARSIDEN {w} TIL {last} {to}',
  'SIDEN {turnAt} HAR {S} {w} FRA {turn} TIL {last} {to} ETTERFØRSTÅHA {w1} FRA {first} {from}',
  'HAR {S} {w} FRA {turn} {turnAt} TIL {last} {to} ETTERFØRSTÅHA {w1} FRA {first} {from}',
]

const CONTRAST = [
  `{S} HAR {w} ${SPAN} MENS {S2} HAR {w2} FRA {first2} TIL {last2}`,
  `MENS {S} {v}(?: {p})? ${SPAN} {v2} {S2}(?: {p2})? FRA {first2} TIL {last2}`,
  `FRA {from} TIL {to} {v} {S}(?: {p})? FRA {first} TIL {last} MENS {S2} {v2}(?: {p2})? FRA {first2} TIL {last2}`,
]

const PROJECTION = [
  `SSB {S} {r}${BY}(?: FRAMMOT {ahead})? ${SPAN}`,
  `FRAMMOT {ahead} SSB {S} {r}${BY} ${SPAN}`,
]

const PROJECTED_STILL = ['SSB {S} UENDRET(?: FRAMMOT {ahead})? {first} {from} OG {last} {to}']

const CROSSING = [
  'BOFLERE SIDEN {from} {own} {I} {to}',
  'SIDEN {from} BOFLERE {own} {I} {to}',
  'VÆRTFLERE SIDEN {from} {own} {I} {to}',
  '(?<fewer>FÆRRE) FRA {from} TIL {to} {own} {I} {when}',
  '(?<fewer>FORTSATTFÆRRE) HELETIDEN FRA {from} TIL {to} {own} {I} {when}',
]

const PROJECTED_CROSSING = [
  'SSBFLERE FRA {from} OGIALLEÅR TIL {to} {own} {I} {when}',
  '(?<fewer>SSBFÆRRE) IALLEÅR FRA {from} TIL {to} {own} {I} {when}',
]

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
  ['projected-still', PROJECTED_STILL],
  ['crossing', CROSSING],
  ['projected-crossing', PROJECTED_CROSSING],
]

export interface Shape {
  readonly kind: Kind
  readonly pattern: RegExp
}

export const SHAPES: readonly Shape[] = ALL.flatMap(([kind, shapes]) =>
  shapes.map((shape) => ({ kind, pattern: compiled(shape) })),
)
