import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Acceptance } from './changes.ts'

/** `accepted.json` in the staging folder: warnings that were let pass; none when there is no file. */
export async function readAccepted(staging: string): Promise<readonly Acceptance[]> {
  const text = await readFile(join(staging, 'accepted.json'), 'utf8').catch(() => '[]')
  return JSON.parse(text) as readonly Acceptance[]
}
