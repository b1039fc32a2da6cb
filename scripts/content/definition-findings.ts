import { existsSync } from 'node:fs'
import path from 'node:path'
import { checkCatalogue, INDICATORS } from '../../src/catalogue/index.ts'
import { checkSayings } from '../../src/catalogue/check-sayings.ts'
import { SAYINGS } from '../../src/catalogue/sayings/index.ts'
import { error } from '../checks/finding.ts'
import type { Finding } from '../checks/finding.ts'
import { checkPaper } from './check-paper.ts'
import { readPapers } from './read-paper.ts'

/** What is wrong with the records of the catalogue and their words. */
const catalogueFindings = (): Finding[] =>
  [...checkCatalogue(INDICATORS), ...checkSayings(INDICATORS, SAYINGS)].map((fault) =>
    error('src/catalogue', fault, 'mend the record or its words', 'definition'),
  )

/** What is wrong with the papers of a data folder, held against the catalogue. */
async function paperFindings(dataDir: string): Promise<Finding[]> {
  if (!existsSync(path.join(dataDir, 'content'))) return []
  const papers = await readPapers(dataDir)
  return papers.flatMap((paper) =>
    checkPaper(paper, INDICATORS).map((fault) =>
      error(paper.id, fault, `mend the paper in ${dataDir}/content/`, 'definition'),
    ),
  )
}

/**
 * What is wrong with what people write by hand: the catalogue and the papers. Throws, naming file
 * and field, when a paper cannot be read. A folder without papers has nothing wrong with them.
 */
export const definitionFindings = async (dataDir: string): Promise<Finding[]> => [
  ...catalogueFindings(),
  ...(await paperFindings(dataDir)),
]
