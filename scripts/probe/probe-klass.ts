import { readPlaces } from '../places/read-places.ts'
import { examples } from '../checks/finding.ts'
import type { Http } from '../http/http.ts'
import type { Environment } from '../run/environment.ts'
import { klassAt, KLASS, KLASS_BASE } from '../sources/klass.ts'
import { outcomeOf } from './probe-http.ts'
import type { Verdict } from './verdict.ts'

/** Whether the kommuner of `data/places` are those that KLASS has today. */
export async function probeKlass(
  http: Http,
  { dataDir, klassUrl, today }: Environment,
): Promise<Verdict> {
  const about = { record: 'places', source: 'KLASS 131' }
  try {
    const klass = klassAt(http, klassUrl ?? KLASS_BASE)
    const now = (await klass.codesAt(KLASS.kommuner, today)).map(({ code }) => code)
    const ours = (await readPlaces(dataDir)).kommuner.map(({ code }) => code)
    const fresh = now.filter((code) => !ours.includes(code))
    const ended = ours.filter((code) => !now.includes(code))
    if (!fresh.length && !ended.length)
      return { ...about, outcome: 'will work', why: `the same ${now.length} kommuner as we have` }
    return {
      ...about,
      outcome: 'will not',
      why: `KLASS has other kommuner: new ${examples(fresh) || 'none'}, ended ${examples(ended) || 'none'}. See "A border reform" in scripts/RUNBOOK.md`,
    }
  } catch (cause) {
    return { ...about, ...outcomeOf(cause) }
  }
}
