/** Files that only those read who make or check claims, so apart from the others. */
import { fileQuery } from './queries.ts'
import type { ChecksumsShard } from './shards.ts'

export const checksumsQuery = () => fileQuery<ChecksumsShard>('sjekksummer.json')
