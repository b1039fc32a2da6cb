import type { PaperTest, Paper, Theme } from '../../src/domain/paper.ts'

/** What the check needs to know of an indicator. */
interface Known {
  readonly id: string
  readonly role: 'shown' | 'base'
}

function indicatorsOf(test: PaperTest): readonly string[] {
  if (test.kind === 'untested') return []
  return test.kind === 'higher' ? [test.indicator, test.than] : [test.indicator]
}

function repeated(ids: readonly string[]): readonly string[] {
  return ids
    .filter((id, at) => ids.indexOf(id) !== at)
    .map((id) => `${id}: the id is used more than once`)
}

/** A quote that is not in the introduction, word for word, is not the paper's. */
const strayQuotes = ({ id, introduction, claims }: Theme): readonly string[] =>
  claims
    .filter((claim) => !introduction.some((paragraph) => paragraph.includes(claim.quote)))
    .map((claim) => `${claim.id}: "${claim.quote}" is not in the introduction of "${id}"`)

const unknownIndicators = (theme: Theme, shown: ReadonlySet<string>): readonly string[] =>
  [
    { id: theme.id, used: theme.key },
    ...theme.questions.map(({ id, indicators }) => ({ id, used: indicators })),
    ...theme.claims.map(({ id, test }) => ({ id, used: indicatorsOf(test) })),
  ].flatMap(({ id, used }) =>
    used
      .filter((indicator) => !shown.has(indicator))
      .map((indicator) => `${id}: the catalogue shows no indicator "${indicator}"`),
  )

/** A shown indicator that no question uses never meets its reader. */
function unused(paper: Paper, shown: ReadonlySet<string>) {
  const used = new Set(paper.themes.flatMap((one) => one.questions.flatMap((q) => q.indicators)))
  return [...shown]
    .filter((id) => !used.has(id))
    .map((id) => `${id}: no question uses it, so that nobody meets it: name it under one`)
}

/** Everything that is wrong with a paper, held against the catalogue; empty when all is well. */
export function checkPaper(paper: Paper, catalogue: readonly Known[]): string[] {
  const shown = new Set(catalogue.filter((one) => one.role === 'shown').map((one) => one.id))
  const { themes } = paper
  return [
    ...repeated(themes.map((theme) => theme.id)),
    ...repeated(themes.flatMap((theme) => theme.questions.map((one) => one.id))),
    ...repeated(themes.flatMap((theme) => theme.claims.map((one) => one.id))),
    ...themes.flatMap((theme) => theme.questions.flatMap((one) => repeated(one.indicators))),
    ...themes.flatMap(strayQuotes),
    ...themes.flatMap((theme) => unknownIndicators(theme, shown)),
    ...unused(paper, shown),
  ]
}
