import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import * as v from 'valibot'
import type { Paper } from '../../src/domain/paper.ts'
import { PAPER_SCHEMA } from './paper-schema.ts'

/**
 * The discussion paper to show: of those in `<dataDir>/content/`, the one for the latest
 * election. Throws, naming file and field, when a paper is not as it should be.
 */
export async function readPaper(dataDir: string): Promise<Paper> {
  const papers = await readPapers(dataDir)
  const newest = papers.toSorted((a, b) => yearOf(b) - yearOf(a))[0]
  if (!newest)
    throw new Error(`There is no paper in ${path.join(dataDir, 'content')}: put one there as JSON.`)
  return newest
}

/** Every paper in `<dataDir>/content/`, in the order of their file names. */
export async function readPapers(dataDir: string): Promise<readonly Paper[]> {
  const folder = path.join(dataDir, 'content')
  const names = (await readdir(folder)).filter((name) => name.endsWith('.json')).toSorted()
  return Promise.all(
    names.map(async (name) => parsePaper(await readFile(path.join(folder, name), 'utf8'), name)),
  )
}

/** The paper in a file's text; `name` is for the error, which says what is wrong where. */
export function parsePaper(text: string, name: string): Paper {
  const result = v.safeParse(PAPER_SCHEMA, parseJson(text, name))
  if (result.success) return result.output
  const faults = result.issues.map((one) => `${v.getDotPath(one) ?? 'the whole'}: ${one.message}`)
  throw new Error(`${name} is no paper. Mend these fields: ${faults.join('; ')}`)
}

function parseJson(text: string, name: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    throw new Error(`${name} is not JSON: ${String(error)}`, { cause: error })
  }
}

const yearOf = ({ election }: Paper): number => Number(election.slice(-4))
