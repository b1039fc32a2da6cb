import { fullName } from '../../src/domain/place-name.ts'
import { COUNTRY } from '../../src/domain/place.ts'
import type { PlaceCode } from '../../src/domain/place.ts'
import { countChanges } from './diff.ts'
import type { SeriesDiff } from './diff.ts'
import { findingId } from '../checks/finding.ts'
import type { Finding } from '../checks/finding.ts'
import { checksSection } from './check-words.ts'
import { unplacedSection } from './report-unplaced.ts'
import type { UnplacedOf } from './report-unplaced.ts'
import { unlikelySection } from './report-unlikely.ts'
import type { UnlikelyFigures } from './report-unlikely.ts'
import { arrivalSections, periodSection } from './report-arrivals.ts'
import { revisionSection } from './report-revisions.ts'
import { plural, section, shortDate } from './report-words.ts'

export interface SourceFailure {
  readonly source: string
  readonly failed: string
}

/** Series that would lose figures: they stay as they are while the others are taken. */
export interface HeldBack {
  readonly series: readonly string[]
  readonly losses: readonly Finding[]
}

export interface ReportInput {
  readonly diffs: readonly SeriesDiff[]
  readonly findings: readonly Finding[]
  /** Names of today's kommuner and fylker, by code. */
  readonly names: ReadonlyMap<PlaceCode, string>
  /** ISO date. */
  readonly today: string
  /** Sources that could not be had, and why. */
  readonly failures?: readonly SourceFailure[]
  /** Series that are left as they are, and what would be lost of them. */
  readonly held?: HeldBack
  /** Series whose figures were moved to new borders. */
  readonly moved?: number
  /** What is unlikely of all that there is, new or not. */
  readonly unlikely?: readonly UnlikelyFigures[]
  /** What of the new figures is in no kommune. */
  readonly unplaced?: readonly UnplacedOf[]
}

/**
 * What an update would change, as Markdown in bokmål for somebody who does not program: every
 * section says what was found and ends with what to do about it.
 */
export function reportText({
  diffs,
  findings,
  names,
  today,
  failures = [],
  held = { series: [], losses: [] },
  moved = 0,
  unlikely = [],
  unplaced = [],
}: ReportInput): string {
  const shown = diffs.map((diff) => ({ ...diff, name: nameOf(diff) }))
  const nameOfPlace = (code: PlaceCode) =>
    code === COUNTRY ? 'Norge' : `${fullName(names.get(code) ?? 'ukjent')} (${code})`
  const parts = [
    `# Endringsrapport ${shortDate(today)}`,
    summary(diffs, findings, failures),
    failureSection(failures),
    heldSection(held),
    bordersSection(moved),
    checksSection(findings),
    periodSection(shown),
    revisionSection(shown, nameOfPlace),
    ...arrivalSections(shown, nameOfPlace),
    unplacedSection(unplaced),
    unlikelySection(unlikely, nameOfPlace),
  ]
  return `${parts.filter(Boolean).join('\n\n')}\n`
}

/** A part of a breakdown goes by the breakdown's title and its own. */
function nameOf({ id, indicator }: SeriesDiff): string {
  const part = indicator.parts?.find((one) => `${indicator.id}/${one.id}` === id)
  return part ? `${indicator.title.nb}, ${part.title.nb.toLowerCase()}` : indicator.title.nb
}

function summary(
  diffs: readonly SeriesDiff[],
  findings: readonly Finding[],
  failures: readonly SourceFailure[],
): string {
  const errors = findings.filter(({ severity }) => severity === 'error').length
  if (errors)
    return `**Oppdateringen er stoppet av ${plural(errors, 'feil', 'feil')}.** Tallene som ligger i Lokaltall, er ikke rørt. Les «Kontrollene» først.`
  const changes = diffs.reduce((sum, diff) => sum + countChanges(diff), 0)
  if (!changes)
    return failures.length
      ? 'Ingen tall er endret siden sist, men ikke alle kildene svarte.'
      : 'Ingenting er endret siden sist. Du trenger ikke gjøre noe.'
  const counts = [
    count(diffs, (diff) => diff.kind === 'new', 'er nye'),
    count(diffs, (diff) => diff.newPeriods.length > 0, 'har fått en ny periode'),
    count(diffs, (diff) => diff.revised.length > 0, 'har fått reviderte tall'),
    count(diffs, (diff) => diff.lost.length > 0 || diff.kind === 'gone', 'har mistet tall'),
  ]
  return `${plural(diffs.length, 'tallserie', 'tallserier')} er endret. Av dem: ${counts.filter(Boolean).join(', ') || 'bare merknader om tallene'}.`
}

function count(
  diffs: readonly SeriesDiff[],
  holds: (diff: SeriesDiff) => boolean,
  words: string,
): string {
  const found = diffs.filter(holds).length
  return found ? `${found} ${words}` : ''
}

/** Why a source failed is told in the words of whoever is to mend it. */
function failureSection(failures: readonly SourceFailure[]): string {
  if (!failures.length) return ''
  return section(
    'Kilder som ikke svarte',
    failures.map(({ source, failed }) => `- **${source}**: ${failed}`).join('\n'),
    'Tallene fra disse kildene er som før. Prøv igjen i morgen. Svarer kilden fortsatt ikke, så se «A source that moved» i scripts/RUNBOOK.md, eller send denne rapporten til den som kan rette oppslaget.',
  )
}

function heldSection({ series, losses }: HeldBack): string {
  if (!series.length) return ''
  return section(
    'Tallserier som er holdt tilbake',
    [
      `${plural(series.length, 'tallserie', 'tallserier')} er som før, for ellers ville tall blitt borte: ${series.join(', ')}. De andre er tatt inn.`,
      ...losses.map((one) => `- \`${findingId(one)}\`: ${one.message}.`),
    ].join('\n\n'),
    'Finn ut hvorfor kilden ikke har tallene lenger, og prøv igjen i morgen. Er de trukket for godt, så la dem gå med navn: «Update» i scripts/RUNBOOK.md sier hvordan.',
  )
}

/** The figures are the same, put together another way: no cell of it is a revision. */
function bordersSection(moved: number): string {
  if (!moved) return ''
  return section(
    'Nye grenser',
    `${plural(moved, 'tallserie', 'tallserier')} er flyttet til dagens kommuner. Antall er lagt sammen der kommuner er slått sammen. Andeler følger nye nummer, men en sammenslått kommune får ingen andeler fra før («annen grense») før kilden publiserer dem.`,
    'Se på en av de nye kommunene med `npm start`. Kildene gir tall på nye grenser utover våren: kjør oppdateringen ukentlig som ellers.',
  )
}
