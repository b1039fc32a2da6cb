import { examples } from '../checks/finding.ts'
import { COUNTRY, fylkeOf } from '../../src/domain/place.ts'

/**
 * Codes of figures that are in no kommune of ours: not stated (`0199`, `9999`, of all or of one
 * fylke), Svalbard, the shelf, and the rest of a summed list.
 */
const UNPLACED = /^(?:[KF][-_.])?(\d{2}99|2[1-9]\d\d|Rest)$/

export const isUnplaced = (code: string): boolean => UNPLACED.test(code)

/** What a place's figure is more than its kommuner's, by `0 2024`. */
export type Rest = Readonly<Record<string, number>>

/** Figures in no kommune, added up for the places that they are a part of. */
export class UnplacedFigures {
  private readonly codes = new Set<string>()
  private readonly sums: Record<string, number> = {}

  /** Adds one; a cell without a figure, or of another kind of code, is nothing. */
  add(code: string, period: string, value: number | null): void {
    const place = UNPLACED.exec(code)?.[1]
    if (place === undefined || value === null) return
    this.codes.add(code)
    const isOfFylke = place.endsWith('99') && place !== '9999'
    for (const whole of isOfFylke ? [COUNTRY, fylkeOf(place)] : [COUNTRY])
      if (value !== 0)
        this.sums[`${whole} ${period}`] = (this.sums[`${whole} ${period}`] ?? 0) + value
  }

  /** Undefined when there is nothing, so that nothing is written of it. */
  rest(): Rest | undefined {
    return Object.keys(this.sums).length ? this.sums : undefined
  }

  /** What to say of them; undefined when none came. */
  told(): string | undefined {
    if (!this.codes.size) return undefined
    const zero = this.rest() ? '' : ', all of them 0'
    return `figures came for ${examples([...this.codes].sort())}, which are no kommune (not stated, Svalbard or the rest)${zero}: they are left out of the kommuner, and counted in the country`
  }
}
