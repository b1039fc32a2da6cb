/**
 * A real revision: tonnes of CO₂ equivalents in three kommuner of Telemark, as Miljødirektoratet's
 * editions of January 2025 and April 2026 have them (all sectors, sources and gases summed).
 */
import type { Observation } from '../../src/domain/observation.ts'

const rows = (place: string, tonnes: Readonly<Record<string, number>>): Observation[] =>
  Object.entries(tonnes).map(([period, value]) => ({ place, period, value, status: 'ok' }))

export const EDITION_2025: readonly Observation[] = [
  ...rows('4001', { 2009: 2155689.47, 2020: 2129333.96, 2022: 2325090.14, 2023: 2011328.65 }),
  ...rows('4003', { 2009: 158195.03, 2020: 120433.42, 2022: 118054.02, 2023: 107836.05 }),
  ...rows('4032', { 2009: 6373.37, 2020: 6648.66, 2022: 6441.49, 2023: 6320.01 }),
]

export const EDITION_2026: readonly Observation[] = [
  ...rows('4001', {
    2009: 2257324.85,
    2020: 2128945.01,
    2022: 2281258.14,
    2023: 1969850.88,
    2024: 1972802.34,
  }),
  ...rows('4003', {
    2009: 165081.66,
    2020: 128731.61,
    2022: 125822.79,
    2023: 116312.45,
    2024: 118118.63,
  }),
  ...rows('4032', { 2009: 6506.58, 2020: 6628.97, 2022: 6397.28, 2023: 6261.18, 2024: 6766.5 }),
]

export const NAMES = new Map([
  ['4001', 'Porsgrunn'],
  ['4003', 'Skien'],
  ['4032', 'Fyresdal'],
])
