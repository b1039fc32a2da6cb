import type { Origin } from '../../src/domain/manifest.ts'

/** The origin of figures whose answers came on this day (ISO date), which may be before today. */
export const originOn = (origin: Origin, day: string): Origin => ({
  ...origin,
  taken: origin.direct ? day : origin.taken,
  read: day,
})
