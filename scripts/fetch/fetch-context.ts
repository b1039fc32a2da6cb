import { join } from 'node:path'
import type { Places } from '../places/read-places.ts'
import { answerStore } from '../http/answer-store.ts'
import type { AnswerStore } from '../http/answer-store.ts'
import type { Areas } from '../borders/areas.ts'
import { TIME_LIMIT_MINUTES } from '../run/environment.ts'
import { politeHttp } from '../http/http.ts'
import type { AnswerHttp } from '../http/http.ts'
import { keptHttp } from '../http/kept-http.ts'
import type { KeptHttp, Keeping } from '../http/kept-http.ts'
import type { CommandInput } from '../run/run-command.ts'
import { readAreas } from '../borders/today-areas.ts'

/** SSB is asked at most 25 times in any minute; one less, since requests arrive unevenly. */
export const REQUESTS_A_MINUTE = 24

/** What every source is fetched with. */
export interface FetchContext {
  readonly environment: CommandInput['environment']
  readonly log: (line: string) => void
  readonly places: Places
  readonly areas: Areas
  readonly store: AnswerStore
  /** A workbook of emissions that was downloaded by hand. */
  readonly workbook: string | undefined
  /** An `Http` over the kept answers of a group; see `Keeping` for the stamp. */
  kept(group: string, stamp: string | null, more?: Partial<Keeping>): KeptHttp
  /** Asks on every run, and keeps the answer for a replay. */
  fresh(group: string): KeptHttp
  /**
   * Forgets the answers read since this was last called that came whole: they could not be used,
   * and kept they would be met again on every run until the publisher's stamp moves.
   */
  forgetAnswers(): Promise<void>
  /** Answers read until now were of use. */
  keepAnswers(): void
  /** Forgets every answer of the run: a check found that what they say cannot be. */
  forgetAll(): Promise<void>
}

export interface FetchOptions {
  /** Nothing is asked, kept answers are all there is. */
  readonly offline?: boolean
  /** `--file`: the workbook of emissions. */
  readonly workbook?: string | undefined
}

/** The context of one run. */
export async function fetchContext(
  input: CommandInput,
  { offline = false, workbook }: FetchOptions,
): Promise<FetchContext> {
  const { environment, log } = input
  const { places, areas } = await readAreas(environment.dataDir)
  const store = answerStore(join(environment.staging, 'answers'))
  const http = offline ? null : askingHttp(input)
  const now = () => `${environment.today}T${new Date().toISOString().slice(11)}`
  const read = new Map<string, KeptHttp>()
  const groups = new Set<string>()
  const kept: FetchContext['kept'] = (group, stamp, more = {}) => {
    const answers = keptHttp({ store, group, stamp, http, now, ...more })
    groups.add(group)
    if (!more.always) read.set(group, answers)
    return answers
  }
  const forgetAnswers = async () => {
    for (const [group, answers] of read) if (!answers.isPartial()) await store.forget(group)
    read.clear()
  }
  return {
    environment,
    log,
    places,
    areas,
    store,
    workbook,
    kept,
    fresh: (group) => kept(group, null, { always: true }),
    forgetAnswers,
    keepAnswers: () => read.clear(),
    forgetAll: async () => {
      for (const group of groups) await store.forget(group)
    },
  }
}

function askingHttp({ environment, http = {}, log }: CommandInput): AnswerHttp {
  const now = http.clock?.now() ?? Date.now()
  const limit = (environment.timeLimit ?? TIME_LIMIT_MINUTES) * 60_000
  return politeHttp({ perMinute: REQUESTS_A_MINUTE, deadline: now + limit, log, ...http })
}
