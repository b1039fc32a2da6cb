/**
 * Pairs of indicators of the same kind of period whose ways apart say something: people and
 * homes, old and young, the whole and one source of it. Each is asked about one way only.
 */
export const CONTRAST_PAIRS: readonly (readonly [indicator: string, against: string])[] = [
  ['folketall', 'andel-barn'],
  ['boliger', 'folketall'],
  ['andel-65-pluss', 'andel-barn'],
  ['klimagassutslipp', 'utslipp-veitrafikk'],
  ['klimagassutslipp', 'utslipp-jordbruk'],
  ['klimagassutslipp', 'utslipp-annen-mobil-forbrenning'],
  ['medianinntekt', 'lavinntekt-alle-aldre'],
  ['leid-bolig', 'lavinntekt-alle-aldre'],
]
