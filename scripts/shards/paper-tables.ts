import type { Paper, PaperTest } from '../../src/domain/paper.ts'
import type { IndicatorTable } from './indicator-table.ts'

/** The indicators that a page about a place reads, and all the others; each in the given order. */
export interface SplitTables {
  readonly paper: readonly IndicatorTable[]
  readonly others: readonly IndicatorTable[]
}

/**
 * A place's pages cost what the paper leans on, however many indicators there are: its questions,
 * what its claims are held against, what has a duty on every page, and the bases of these.
 */
export function splitByPaper(tables: readonly IndicatorTable[], paper: Paper): SplitTables {
  const asked = new Set(paper.themes.flatMap(askedBy))
  const dutiful = tables.filter(({ indicator }) => indicator.duties?.length)
  const leaned = new Set([...asked, ...dutiful.map(({ id }) => id)])
  const bases = tables.flatMap(({ id, indicator }) =>
    leaned.has(id) ? (indicator.minimumBase?.indicator ?? []) : [],
  )
  const all = new Set([...leaned, ...bases])
  return {
    paper: tables.filter(({ id }) => all.has(id)),
    others: tables.filter(({ id }) => !all.has(id)),
  }
}

const askedBy = ({ key, questions, claims }: Paper['themes'][number]): string[] => [
  ...key,
  ...questions.flatMap(({ indicators }) => indicators),
  ...claims.flatMap(({ test }) => testedBy(test)),
]

function testedBy(test: PaperTest): string[] {
  if (test.kind === 'untested') return []
  return test.kind === 'higher' ? [test.indicator, test.than] : [test.indicator]
}
