import { textTable } from '../run/text-table.ts'
import { OUTCOMES } from './verdict.ts'
import type { Verdict } from './verdict.ts'

/** One line a record, what will not work first, and the sum of it. */
export const probeText = (verdicts: readonly Verdict[], aside: readonly string[]): string =>
  [
    ...textTable(sorted(verdicts).map(({ outcome, record, source }) => [outcome, record, source]))
      .split('\n')
      .map((line, i) => `${line}  ${oneLine(sorted(verdicts)[i]?.why ?? '')}`),
    sumOf(verdicts),
    ...aside,
  ].join('\n')

const oneLine = (text: string): string => text.replace(/\s*\n\s*/g, ' | ')

const sorted = (verdicts: readonly Verdict[]): Verdict[] =>
  [...verdicts].sort((a, b) => OUTCOMES.indexOf(a.outcome) - OUTCOMES.indexOf(b.outcome))

const sumOf = (verdicts: readonly Verdict[]): string =>
  `${verdicts.length} records with a live source: ${[...OUTCOMES]
    .reverse()
    .map((outcome) => `${verdicts.filter((one) => one.outcome === outcome).length} ${outcome}`)
    .join(', ')}.`

/** The same for `docs/probe.md`; `when`: ISO date, `where`: the base addresses that were asked. */
export const probeDocs = (
  verdicts: readonly Verdict[],
  when: string,
  where: readonly string[],
): string => `${INTRODUCTION}
## ${when}

${sumOf(verdicts)} Asked: ${where.join(', ')}.

| outcome | record | source | why |
| --- | --- | --- | --- |
${sorted(verdicts)
  .map(
    ({ outcome, record, source, why }) =>
      `| ${[outcome, record, source, why].map(inTable).join(' | ')} |`,
  )
  .join('\n')}
`

const inTable = (text: string): string => oneLine(text).replaceAll('|', '\\|')

const INTRODUCTION = `# What the sources offer

\`npm run data:probe\` asks every live source what it offers, never for a figure: the stamps, the
contents, the lists and the periods of SSB's tables, the tables and dimensions of FHI's registers,
today's kommuner from KLASS and the first bytes of Miljødirektoratet's workbook. It takes less than
five minutes at the pace the services ask for, and changes nothing. Run it before the first
\`data:update\` from a new place, and when a source has moved.

- **will work**: what the record asks for is offered; beside it stands what would be read.
- **will not**: it is not; beside it stands what is offered instead, and what to mend.
- **not sure**: the service could not be asked, or a person should look first; beside it stands why.

It ends with 0 when every record will work, else with 4. \`--json\` prints the same for a program,
\`--docs\` writes it below, and ids after it probe those records alone.
`
