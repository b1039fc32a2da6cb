import { ARBEID_SAYINGS } from './arbeid.ts'
import { HELSE_SAYINGS } from './helse.ts'
import { KLIMA_SAYINGS } from './klima.ts'
import { LEVENDE_SAYINGS } from './levende.ts'
import type { Sayings } from './make-saying.ts'
import { OPPVEKST_SAYINGS } from './oppvekst.ts'

/** The words of every shown indicator that a kommune or fylke can have a figure of. */
export const SAYINGS: Sayings = {
  ...ARBEID_SAYINGS,
  ...KLIMA_SAYINGS,
  ...HELSE_SAYINGS,
  ...OPPVEKST_SAYINGS,
  ...LEVENDE_SAYINGS,
}
