/** One dimension of a cube: its codes in the order the values lie. */
export interface CubeDimension {
  readonly code: string
  readonly label: string
  readonly codes: readonly string[]
  readonly labels: Readonly<Record<string, string>>
}

/** A decoded json-stat2 dataset. */
export interface Cube {
  readonly label: string
  readonly updated: string | null
  readonly notes: readonly string[]
  /** Notes that the publisher demands are shown. */
  readonly mandatoryNotes: readonly string[]
  readonly dimensions: readonly CubeDimension[]
  /** Code of the dimension that holds places; null when the figures are national. */
  readonly geo: string | null
  readonly time: string | null
  readonly metric: string | null
  /** Every cell once, in the order of the values. */
  cells(): Generator<Cell>
}

/** One cell; `at` gives the code of each dimension. */
export interface Cell {
  readonly at: Readonly<Record<string, string>>
  readonly value: number | null
  /** The symbol that stands for the value, such as `..`; null for an ordinary value. */
  readonly symbol: string | null
}

interface RawDimension {
  readonly label?: string
  readonly category: {
    readonly index?: Readonly<Record<string, number>> | readonly string[]
    readonly label?: Readonly<Record<string, string>>
  }
}

interface RawDataset {
  readonly class: string
  readonly label?: string
  readonly updated?: string
  readonly note?: readonly string[]
  readonly id: readonly string[]
  readonly size: readonly number[]
  readonly role?: { readonly [role: string]: readonly string[] | null | undefined }
  readonly dimension: Readonly<Record<string, RawDimension>>
  readonly extension?: { readonly noteMandatory?: Readonly<Record<string, boolean>> }
  readonly value?: readonly unknown[] | Readonly<Record<string, unknown>>
  readonly status?: string | readonly unknown[] | Readonly<Record<string, unknown>>
}

/**
 * Decodes a json-stat2 dataset (with or without values: SSB's metadata has none). Takes both
 * ways of writing an index and symbols that stand among the values, as FHI's do.
 * Throws when it is no dataset or its parts disagree; `from` names the sender.
 */
export function decodeCube(body: unknown, from: string): Cube {
  const raw = asDataset(body, from)
  const dimensions = raw.id.map((code, i) => decodeDimension(code, raw, raw.size[i], from))
  return {
    label: raw.label ?? '',
    updated: raw.updated ?? null,
    notes: raw.note ?? [],
    mandatoryNotes: mandatoryNotes(raw),
    dimensions,
    geo: raw.role?.['geo']?.[0] ?? null,
    time: raw.role?.['time']?.[0] ?? null,
    metric: raw.role?.['metric']?.[0] ?? null,
    cells: () => cells(raw, dimensions, from),
  }
}

function asDataset(body: unknown, from: string): RawDataset {
  const raw = body as Partial<RawDataset> | null
  if (raw?.class !== 'dataset' || !Array.isArray(raw.id) || !raw.size || !raw.dimension)
    throw new Error(`${from}: the answer is not a json-stat2 dataset. Has the address changed?`)
  return raw as RawDataset
}

const mandatoryNotes = (raw: RawDataset): string[] =>
  Object.entries(raw.extension?.noteMandatory ?? {}).flatMap(([index, mandatory]) =>
    mandatory ? (raw.note?.[Number(index)] ?? []) : [],
  )

function decodeDimension(
  code: string,
  raw: RawDataset,
  size: number | undefined,
  from: string,
): CubeDimension {
  const dimension = raw.dimension[code]
  const labels = dimension?.category.label ?? {}
  const codes = orderedCodes(dimension?.category.index, labels)
  if (codes.length !== size)
    throw new Error(
      `${from}: dimension ${code} has ${codes.length} codes, but its size is ${size}.`,
    )
  if (new Set(codes).size !== codes.length || isAmbiguous(dimension?.category.index))
    throw new Error(
      `${from}: dimension ${code} has a code or a position twice, so that its figures cannot be told apart. Try again later.`,
    )
  return { code, label: dimension?.label ?? code, codes, labels }
}

/** Two codes at one position, or at none. */
function isAmbiguous(index: RawDimension['category']['index']): boolean {
  if (!index || Array.isArray(index)) return false
  const positions = Object.values(index as Readonly<Record<string, number>>)
  return new Set(positions).size !== positions.length || !positions.every(Number.isInteger)
}

/** Object keys that look like numbers lose their order: the positions are what counts. */
function orderedCodes(
  index: RawDimension['category']['index'],
  labels: Readonly<Record<string, string>>,
): string[] {
  if (!index) return Object.keys(labels)
  if (Array.isArray(index)) return [...index]
  return Object.entries(index as Readonly<Record<string, number>>)
    .sort(([, a], [, b]) => a - b)
    .map(([code]) => code)
}

function* cells(
  raw: RawDataset,
  dimensions: readonly CubeDimension[],
  from: string,
): Generator<Cell> {
  const count = raw.size.reduce((product, size) => product * size, 1)
  if (Array.isArray(raw.value) && raw.value.length !== count)
    throw new Error(`${from}: ${raw.value.length} values came where ${count} were promised.`)
  const values = (raw.value ?? {}) as Readonly<Record<number, unknown>>
  refuseStrayValues(values, count, from)
  for (let flat = 0; flat < count; flat++)
    yield { at: codesAt(flat, dimensions), ...valueAt(values[flat], statusAt(raw.status, flat)) }
}

/** Values that no cell has, or that are neither a number, a sign nor nothing. */
function refuseStrayValues(
  values: Readonly<Record<number, unknown>>,
  count: number,
  from: string,
): void {
  for (const [at, value] of Object.entries(values)) {
    const isCell = Number(at) >= 0 && Number(at) < count
    const isValue = value === null || typeof value === 'string' || Number.isFinite(value)
    if (!isCell || !isValue)
      throw new Error(
        `${from}: the value ${JSON.stringify(value)} at place ${at} of ${count} is no figure. Try again later; if it stays, the service has changed its answers.`,
      )
  }
}

/** The last dimension runs fastest. */
function codesAt(flat: number, dimensions: readonly CubeDimension[]): Record<string, string> {
  const at: Record<string, string> = {}
  let rest = flat
  for (let i = dimensions.length - 1; i >= 0; i--) {
    const { code, codes } = dimensions[i] as CubeDimension
    at[code] = codes[rest % codes.length] as string
    rest = Math.floor(rest / codes.length)
  }
  return at
}

function statusAt(status: RawDataset['status'], flat: number): string | null {
  if (!status) return null
  const found = typeof status === 'string' ? status : (status as Record<number, unknown>)[flat]
  return typeof found === 'string' && found !== '' ? found : null
}

function valueAt(value: unknown, symbol: string | null): Omit<Cell, 'at'> {
  if (typeof value === 'number') return { value, symbol }
  return { value: null, symbol: symbol ?? (typeof value === 'string' ? value : null) }
}
