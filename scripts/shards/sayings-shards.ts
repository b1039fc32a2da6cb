import { SAYINGS } from '../../src/catalogue/sayings/index.ts'
import type { Language } from '../../src/domain/indicator.ts'
import type { SayingsShard } from '../../src/observations/sayings-shard.ts'

/** `ord.<language>.json`: what sentences about each indicator are made of, and known by. */
export const sayingsShard = (language: Language): SayingsShard =>
  Object.fromEntries(
    Object.entries(SAYINGS).map(([id, { [language]: saying, spoken }]) => [
      id,
      { ...saying, spoken },
    ]),
  )
