import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { FileDescription } from '../../src/catalogue/files.ts'
import { readFileTable } from '../sources/file-table.ts'
import type { FileRow, LeftRow } from '../sources/file-rows.ts'
import { knownCopy } from '../sources/known-copies.ts'
import type { KnownCopies, KnownCopy } from '../sources/known-copies.ts'
import { leftLines } from '../sources/left-rows.ts'

/** A file that has been read, and the way its copy came here. */
export interface ReadFile {
  readonly description: FileDescription
  readonly name: string
  readonly rows: readonly FileRow[]
  readonly left: readonly LeftRow[]
  readonly copy: KnownCopy
}

/** The files of a folder by the id of their description: several where they are one a year. */
export type ReadFiles = ReadonlyMap<string, readonly ReadFile[]>

/** Every file of these descriptions that is in the folder, each read once. */
export async function readFiles(
  folder: string,
  descriptions: readonly FileDescription[],
  dataDir: string,
  log: (line: string) => void,
): Promise<ReadFiles> {
  const copies = await readCopies(dataDir)
  const inFolder = await readdir(folder).catch(() => [] as string[])
  const files = new Map<string, ReadFile[]>()
  for (const description of descriptions) {
    const names = namesOf(description, inFolder)
    if (!names.length)
      log(`${description.name} is not in ${folder}: skipped. ${whereFrom(description)}`)
    for (const name of names) {
      const file = await readOne(join(folder, name), { ...description, name }, copies, log)
      files.set(description.id, [...(files.get(description.id) ?? []), file])
    }
  }
  return files
}

/** Where a file that is not there is to be had. */
export const whereFrom = ({ publisher, title, url }: FileDescription): string =>
  `It is ${publisher}'s "${title.nb}", see ${url}`

const namesOf = (
  { name, format, alsoNamed }: FileDescription,
  inFolder: readonly string[],
): string[] =>
  inFolder
    .filter((one) => one === name || (alsoNamed !== undefined && isAlso(one, alsoNamed, format)))
    .sort()

/** Excel's own lock files begin with a tilde. */
const isAlso = (name: string, part: string, format: string): boolean =>
  name.toLowerCase().includes(part.toLowerCase()) &&
  name.toLowerCase().endsWith(`.${format}`) &&
  !name.startsWith('~')

async function readOne(
  path: string,
  description: FileDescription,
  copies: KnownCopies,
  log: (line: string) => void,
): Promise<ReadFile> {
  const { name } = description
  const bytes = await readFile(path)
  log(`${name}: reading ${Math.round(bytes.length / 1024)} kB`)
  const copy = knownCopy(name, bytes, copies)
  const { rows, left, told } = await readFileTable(description, bytes)
  for (const line of [...told, ...leftLines(left)]) log(`${name}: ${line}`)
  return { description, name, copy, rows, left }
}

async function readCopies(dataDir: string): Promise<KnownCopies> {
  const path = join(dataDir, 'origins.json')
  const text = await readFile(path, 'utf8').catch(() => '{}')
  return JSON.parse(text) as KnownCopies
}
