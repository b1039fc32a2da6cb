import type { IndicatorSummary } from '../../src/observations/shards.ts'

/** One line of an observation file, as it stands there: nothing is rounded on the way out. */
export interface OpenRow {
  readonly place: string
  /** A part's id, of a breakdown; else left out. */
  readonly part?: string
  readonly period: string
  /** As it is written in `data/`; empty where there is none. */
  readonly value: string
  readonly status: string
}

/** An indicator and every row of it, by place and period. */
export interface OpenTable {
  readonly summary: IndicatorSummary
  readonly rows: readonly OpenRow[]
}

/** The rows of the text of an observation file (`src/observations/csv.ts`), which the checks have read. */
export function rowsIn(text: string, part?: string): OpenRow[] {
  const [, ...lines] = text.split('\n')
  return lines.filter(Boolean).map((line) => {
    const [place = '', period = '', value = '', status = ''] = line.split(',')
    return { place, ...(part === undefined ? {} : { part }), period, value, status }
  })
}

/** A column of the files, and what the metadata say of it. */
export interface OpenColumn {
  readonly name: 'sted' | 'navn' | 'gruppe' | 'periode' | 'verdi' | 'status' | 'indikator'
  readonly type: 'string' | 'number'
  readonly description: string
  readonly required?: true
}

const COLUMNS: Readonly<Record<OpenColumn['name'], Omit<OpenColumn, 'name'>>> = {
  indikator: { type: 'string', description: 'Tallets id, som i filnavnet.', required: true },
  sted: {
    type: 'string',
    description:
      'Kommunenummer (fire siffer), fylkesnummer (to siffer) eller 0 for landet. Alltid tekst.',
    required: true,
  },
  navn: { type: 'string', description: 'Stedets offisielle navn.', required: true },
  gruppe: { type: 'string', description: 'Kjønn og aldersgruppe.', required: true },
  periode: {
    type: 'string',
    description: 'År (2024), måned (2022M10) eller skoleår (2020-2021).',
    required: true,
  },
  verdi: { type: 'number', description: 'Verdien, med desimalpunktum. Tom der det ikke er noen.' },
  status: { type: 'string', description: 'Hvorfor verdien er som den er.', required: true },
}

const column = (name: OpenColumn['name']): OpenColumn => ({ name, ...COLUMNS[name] })

/** The columns of an indicator's file. */
export const columnsOf = ({ breakdown }: IndicatorSummary): OpenColumn[] =>
  breakdown
    ? (['sted', 'navn', 'gruppe', 'periode', 'verdi', 'status'] as const).map(column)
    : (['sted', 'navn', 'periode', 'verdi', 'status'] as const).map(column)

/** What tells two rows of an indicator's file apart. */
export const keyOf = ({ breakdown }: IndicatorSummary): OpenColumn['name'][] =>
  breakdown ? ['sted', 'gruppe', 'periode'] : ['sted', 'periode']

/** The columns of a place's file. */
export const PLACE_COLUMNS: readonly OpenColumn[] = (
  ['indikator', 'periode', 'verdi', 'status'] as const
).map(column)
