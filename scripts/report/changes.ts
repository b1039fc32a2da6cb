import { nameOfLoss } from '../checks/finding.ts'
import type { ChangeKind, ChangeLine } from './changes-file.ts'
import type { CellChange, SeriesDiff } from './diff.ts'

/** A warning that somebody let pass, and why. */
export interface Acceptance {
  /** What the warning was about: a series, or the id of the warning itself. */
  readonly id: string
  readonly reason: string
  /** ISO date. */
  readonly when: string
}

/** Every line that an update adds to `data/changes/`; `today` is an ISO date. */
export function changeLines(
  diffs: readonly SeriesDiff[],
  accepted: readonly Acceptance[],
  today: string,
): ChangeLine[] {
  return [...accepted.map(acceptanceLine), ...diffs.flatMap((diff) => linesOf(diff, today))]
}

/** A loss goes by its own name: `let-go,folketall/2024`. */
function acceptanceLine({ id, reason, when }: Acceptance): ChangeLine {
  const line = { ...BLANK, when, why: reason }
  const name = nameOfLoss(id)
  if (name === undefined) return { ...line, kind: 'accepted', indicator: id }
  return { ...line, kind: 'let-go', indicator: name }
}

const BLANK: Omit<ChangeLine, 'kind'> = {
  indicator: '',
  place: '',
  period: '',
  cells: '',
  old: '',
  old_status: '',
  new: '',
  new_status: '',
  when: '',
  published: '',
  why: '',
}

/** A series that was not there gets one line, not one for each of its cells. */
function linesOf(diff: SeriesDiff, today: string): ChangeLine[] {
  const { id, why, published } = diff
  const line = (kind: ChangeKind, some: Partial<ChangeLine>): ChangeLine => ({
    ...BLANK,
    indicator: id,
    when: today,
    published: published?.slice(0, 10) ?? '',
    why,
    ...some,
    kind,
  })
  const cells = (kind: ChangeKind, changes: readonly CellChange[]) =>
    sorted(changes).map((change) => line(kind, cellOf(change)))
  if (diff.kind === 'new')
    return [line('new-indicator', { cells: String(diff.cells), why: 'first' })]
  if (diff.kind === 'gone')
    return [line('gone-indicator', { cells: String(diff.cells) }), ...cells('lost', diff.lost)]
  return [
    ...diff.newPeriods.map((one) =>
      line('new-period', { period: one.what, cells: String(one.cells) }),
    ),
    ...diff.newPlaces.map((one) =>
      line('new-place', { place: one.what, cells: String(one.cells) }),
    ),
    ...cells('gained', diff.gained),
    ...cells('lost', diff.lost),
    ...cells('revised', diff.revised),
    ...cells('status', diff.statuses),
  ]
}

const cellOf = ({ place, period, before, after }: CellChange): Partial<ChangeLine> => ({
  place,
  period,
  cells: '1',
  old: numberText(before?.value),
  old_status: before?.status ?? '',
  new: numberText(after?.value),
  new_status: after?.status ?? '',
})

const numberText = (value: number | null | undefined): string =>
  value === null || value === undefined ? '' : String(value)

const sorted = (changes: readonly CellChange[]): CellChange[] =>
  [...changes].sort((a, b) => order(a.place, b.place) || order(a.period, b.period))

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
