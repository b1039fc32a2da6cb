/** What a pasted text is held against when the pages do it, made of the committed figures. */
import { claimDataOf, type ClaimData } from '../../../src/claims/model/claim-data.ts'
import type { Telling } from '../../../src/claims/sentences/index.ts'
import { examineText, type ExaminedText } from '../../../src/claims/speech/examine.ts'
import { languagesIn, placesWanted } from '../../../src/claims/speech/places-wanted.ts'
import type { Language } from '../../../src/domain/indicator.ts'
import type { PlaceCode } from '../../../src/domain/place.ts'
import type { SayingsShard } from '../../../src/observations/sayings-shard.ts'
import type { PlacesShard } from '../../../src/observations/shards.ts'
import { committedShards } from '../../committed-shards.ts'
import { filesOf } from '../every-sentence.ts'

export interface RealFigures {
  readonly places: PlacesShard['places']
  readonly sayings: Readonly<Record<Language, SayingsShard>>
  readonly dataOf: (code: PlaceCode) => ClaimData
  readonly telling: (code: PlaceCode, language: Language) => Telling
  /**
   * As the page does it: the chosen place first, then those that the text names. `looked`: whether
   * sentences of our own are looked for.
   */
  readonly examine: (text: string, chosen: readonly PlaceCode[], looked?: boolean) => ExaminedText
}

/** Places whose data is kept. */
const MOST_KEPT = 12

export async function realFigures(): Promise<RealFigures> {
  const file = filesOf(await committedShards())
  let known = new Map<PlaceCode, ClaimData>()
  const dataOf = (code: PlaceCode): ClaimData => {
    // All that is worked out about a place hangs on its data: of every place it is gigabytes.
    if (known.size >= MOST_KEPT && !known.has(code)) known = new Map()
    const data =
      known.get(code) ??
      claimDataOf({
        place: file(`sted/${code}.json`),
        catalogue: file('katalog.nb.json'),
        latest: file('siste.json'),
        checksums: file('sjekksummer.json'),
      })
    known.set(code, data)
    return data
  }
  const sayings = {
    nb: file<SayingsShard>('ord.nb.json'),
    nn: file<SayingsShard>('ord.nn.json'),
  }
  const { places } = file<PlacesShard>('steder.json')
  const telling = (code: PlaceCode, language: Language): Telling => ({
    data: dataOf(code),
    sayings: sayings[language],
    language,
  })
  return {
    places,
    sayings,
    dataOf,
    telling,
    examine: (text, chosen, looked = true) => {
      const [first, ...others] = placesWanted(text, chosen, places)
      if (first === undefined) throw new Error('The text names no place, and none is chosen.')
      const codes = [first, ...others] as const
      return examineText(
        text,
        {
          places: [dataOf(first), ...others.map(dataOf)],
          named: places,
          sayings: [sayings.nb, sayings.nn],
        },
        (looked ? languagesIn(text, 'nb') : []).flatMap((one) =>
          codes.map((code) => telling(code, one)),
        ),
      )
    },
  }
}
