/** What is in `data/observations`, read again from the files: the reader trusts nobody's figures. */
import { readdirSync, readFileSync } from 'node:fs'

/** Values are held as whole millionths, so that a half is a half when it is rounded. */
const DIGITS = 6

/** Millionths by period; null where the file has the cell and no value. */
export type Row = ReadonlyMap<string, number | null>

export interface Figures {
  /** Every period of the file, oldest first. */
  readonly periods: readonly string[]
  readonly byPlace: ReadonlyMap<string, Row>
}

/** `23.45` as millionths. What is beyond them is cut off: rounded, it could become a half. */
export function millionths(text: string): number {
  const [whole = '', rest = ''] = text.split('.')
  return Number(whole + rest.slice(0, DIGITS).padEnd(DIGITS, '0'))
}

/** Whole shown units of a number of millionths: half away from zero. */
export function shownUnits(value: number, decimals: number): number {
  const step = 10 ** (6 - decimals)
  const units = Math.floor((Math.abs(value) + step / 2) / step)
  return units === 0 ? 0 : Math.sign(value) * units
}

function figuresIn(path: string): Figures {
  const byPlace = new Map<string, Map<string, number | null>>()
  const periods = new Set<string>()
  for (const line of readFileSync(path, 'utf8').split('\n').slice(1)) {
    const [place, period, value] = line.split(',')
    if (!place || !period) continue
    const row = byPlace.get(place) ?? new Map<string, number | null>()
    byPlace.set(place, row.set(period, value ? millionths(value) : null))
    periods.add(period)
  }
  return { periods: [...periods].sort(), byPlace }
}

/** Every observation file by the indicator that it is named for. */
export function readFigures(dataDir: string): ReadonlyMap<string, Figures> {
  const folder = `${dataDir}/observations`
  const files = readdirSync(folder).filter((name) => name.endsWith('.csv'))
  return new Map(files.map((name) => [name.slice(0, -4), figuresIn(`${folder}/${name}`)]))
}
