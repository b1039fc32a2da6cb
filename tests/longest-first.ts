import { BaseSequencer, type TestSpecification } from 'vitest/node'

/**
 * Test files that take long for their size: what begins with them does not end by waiting for one of
 * them on one core, with nothing left for the other.
 */
const LONG =
  /every-sentence-n[bn]|new-indicator|shards\/budgets|big-workbook|spoiled-answers|browser\//

/** By size, as vitest has it where no earlier run is known, but what takes long before the rest. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files)
    const isLong = ({ moduleId }: TestSpecification) => LONG.test(moduleId)
    return [...sorted.filter(isLong), ...sorted.filter((file) => !isLong(file))]
  }
}
