import { klassAt, KLASS, KLASS_BASE } from '../sources/klass.ts'
import type { Job } from './fetch-jobs.ts'
import { examples } from '../checks/finding.ts'

/**
 * Whether the kommuner in the data folder are those that KLASS has today: a border reform shows
 * here first. Brings no figures; fails with what to do when the two differ.
 */
export const checkPlacesAgainstKlass: Job = {
  source: 'KLASS kommuner',
  series: [],
  run: async ({ environment, kept, places, log }) => {
    log('KLASS: asking which kommuner there are today')
    const { today, klassUrl } = environment
    const klass = klassAt(kept('klass', today), klassUrl ?? KLASS_BASE)
    const now = (await klass.codesAt(KLASS.kommuner, today)).map(({ code }) => code)
    const ours = places.kommuner.map(({ code }) => code)
    const fresh = now.filter((code) => !ours.includes(code))
    const ended = ours.filter((code) => !now.includes(code))
    if (!fresh.length && !ended.length) return []
    throw new Error(
      `KLASS has other kommuner than data/places: new ${examples(fresh) || 'none'}, ended ${examples(ended) || 'none'}. Run "npm run boundaries" and "npm run places" as "A border reform" in scripts/RUNBOOK.md says, and run the update again.`,
    )
  },
}
