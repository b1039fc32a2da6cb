import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Indicator } from '../../src/domain/indicator.ts'
import { decodeChanges, encodeChanges } from './changes-file.ts'
import type { ChangeLine } from './changes-file.ts'
import { changeLines } from './changes.ts'
import type { Acceptance } from './changes.ts'
import { diffPlan } from './diff-data.ts'
import type { Held, Plan } from '../promote/plan.ts'

const FOLDER = 'changes'

/** One update: a file in `data/changes/`, and its day. */
export interface Update {
  /** ISO date. */
  readonly date: string
  /** Which update of that day, from 1. */
  readonly number: number
  readonly lines: readonly ChangeLine[]
}

const FILE = /^(\d{4}-\d{2}-\d{2})(?:-(\d+))?\.csv$/

/** Every update in the data folder, oldest first; none when there is no such folder. */
export async function readUpdates(dataDir: string): Promise<Update[]> {
  const names = await readdir(join(dataDir, FOLDER)).catch(() => [] as string[])
  const updates = await Promise.all(names.flatMap((name) => readUpdate(dataDir, name) ?? []))
  return updates.sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : a.number - b.number))
}

function readUpdate(dataDir: string, name: string): Promise<Update> | null {
  const [, date, number = '1'] = FILE.exec(name) ?? []
  if (!date) return null
  const file = `${FOLDER}/${name}`
  return readFile(join(dataDir, file), 'utf8').then((text) => ({
    date,
    number: Number(number),
    lines: decodeChanges(text, file),
  }))
}

/** What is needed to write down what an update changes. */
export interface UpdateInput {
  readonly indicators: readonly Indicator[]
  readonly present: ReadonlyMap<string, Held>
  readonly plan: Pick<Plan, 'series' | 'manifest'>
  readonly accepted: readonly Acceptance[]
  /** ISO date. */
  readonly today: string
}

/**
 * The file that tells of an update, as text by path below the data folder, to be written together
 * with the figures. Empty when nothing changes. An update never touches the file of another.
 */
export async function changeFiles(
  dataDir: string,
  { indicators, present, plan, accepted, today }: UpdateInput,
): Promise<Map<string, string>> {
  const lines = changeLines(diffPlan(indicators, present, plan), accepted, today)
  if (!lines.length) return new Map()
  const earlier = (await readUpdates(dataDir)).filter(({ date }) => date === today)
  const number = Math.max(0, ...earlier.map((update) => update.number)) + 1
  const name = number === 1 ? today : `${today}-${number}`
  return new Map([[`${FOLDER}/${name}.csv`, encodeChanges(lines)]])
}
