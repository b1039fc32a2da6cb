/** Indicators that are nobody's, in any number: what would the pages cost if there were so many? */
import { cp, mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { encodeObservations } from '../../src/observations/csv.ts'
import { INDICATORS } from '../../src/catalogue/index.ts'
import type { Indicator } from '../../src/domain/indicator.ts'
import type { Observation } from '../../src/domain/observation.ts'
import type { PlaceCode } from '../../src/domain/place.ts'

/** The same numbers every time: linear congruence, as in the C standard. */
function numbersFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0
    return (state >>> 8) / 2 ** 24
  }
}

/** Records beside those of the catalogue, until there are `count` in all; each like a real one. */
export function manyIndicators(count: number): Indicator[] {
  const models = INDICATORS.filter(
    ({ role, parts, facilities }) => role === 'shown' && !parts && !facilities,
  )
  return Array.from({ length: Math.max(0, count - INDICATORS.length) }, (_, i) => {
    const model = models[i % models.length]
    if (!model) throw new Error('The catalogue has no indicator to make others like.')
    const { duties: _duties, likeness: _likeness, contrasts: _contrasts, ...rest } = model
    const name = `Oppdiktet ${i + 1}`
    return { ...rest, id: `oppdiktet-${i + 1}`, title: { nb: name, nn: name } }
  })
}

/** Every place and year a figure that walks on from the year before; some are missing. */
export function figuresOf(
  indicator: Indicator,
  places: readonly PlaceCode[],
  years: number,
  seed: number,
): Observation[] {
  const next = numbersFrom(seed + 1)
  const [low, high] = indicator.bounds
  const span = Math.min(high - low, 10_000)
  const scale = 10 ** indicator.decimals
  return places.flatMap((place) => {
    let level = low + span * next()
    return Array.from({ length: years }, (_, i): Observation => {
      level = Math.min(low + span, Math.max(low, level + (next() - 0.5) * span * 0.05))
      const period = String(2025 - years + i)
      return next() < 0.02
        ? { place, period, value: null, status: 'missing' }
        : { place, period, value: Math.round(level * scale) / scale, status: 'ok' }
    })
  })
}

/** A data folder like `from`, with a file of figures for each of the indicators besides. */
export async function writeManyIndicators(
  from: string,
  to: string,
  indicators: readonly Indicator[],
  places: readonly PlaceCode[],
  years: number,
): Promise<void> {
  await mkdir(to, { recursive: true })
  await cp(from, to, { recursive: true })
  for (const [i, indicator] of indicators.entries()) {
    const text = encodeObservations(figuresOf(indicator, places, years, i))
    await writeFile(join(to, 'observations', `${indicator.id}.csv`), text)
  }
}
