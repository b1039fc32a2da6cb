import { SAYINGS } from '../../src/catalogue/sayings/index.ts'
import type { Language } from '../../src/domain/indicator.ts'
import type { SayingsShard } from '../../src/observations/sayings-shard.ts'

/** `ord.<language>.json`: the words that sentences about each indicator are made of. */
export const sayingsShard = (language: Language): SayingsShard =>
  Object.fromEntries(Object.entries(SAYINGS).map(([id, saying]) => [id, saying[language]]))
