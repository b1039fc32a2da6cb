import { SAVED_SET_FORMAT, SAVED_SET_VERSION, type SavedSet } from '../../claims/saved-set.ts'
import { citedKey } from '../citing/cited.ts'
import { citationsIn } from '../model/block.ts'
import { questionsOf, type Sheet } from '../model/sheet.ts'
import { OUT_WORDS } from './words.ts'

/** As many as a set may hold. */
const MOST = 500

/** What a sheet cites, as a set that the check page holds against today's figures; each thing once. */
export function citedSet(sheet: Sheet): SavedSet {
  const cited = questionsOf(sheet).flatMap(({ blocks }) => citationsIn(blocks))
  const each = [...new Map(cited.map((one) => [citedKey(one), one])).values()]
  return {
    format: SAVED_SET_FORMAT,
    version: SAVED_SET_VERSION,
    id: `svar-${sheet.place.code}`,
    title: OUT_WORDS[sheet.language].title(sheet.place.name),
    place: sheet.place,
    language: sheet.language,
    saved: sheet.saved,
    items: each
      .slice(0, MOST)
      .map(({ claim, said, source }) => ({ claim, sentence: said, source: source.slice(0, 1000) })),
  }
}
