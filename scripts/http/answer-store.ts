import { createHash } from 'node:crypto'
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

/** One answer as it came, and what was asked: enough to replay a run without a network. */
export interface KeptAnswer {
  readonly url: string
  /** What was sent, for a POST. */
  readonly body: unknown
  /** When it came (ISO date and time). */
  readonly at: string
  /** The publisher's own stamp that it belongs to: `updated` of a table, `modifiedAt`, an ETag. */
  readonly stamp: string | null
  readonly type: string
  readonly etag: string | null
  readonly lastModified: string | null
  readonly sha256: string
  readonly bytes: Uint8Array
}

type Facts = Omit<KeptAnswer, 'bytes'>

/** Answers in a folder, in groups (one a table): `<group>/<key>.json` and `<key>.body`. */
export interface AnswerStore {
  /** The answer to this question; undefined when there is none, or when the disk lost part of it. */
  read(group: string, url: string, body?: unknown): Promise<KeptAnswer | undefined>
  write(group: string, answer: Omit<KeptAnswer, 'sha256'>): Promise<void>
  /** Removes the answers of a group that have another stamp. */
  prune(group: string, stamp: string | null): Promise<void>
  /** Removes all answers of a group: they turned out not to be what was asked for. */
  forget(group: string): Promise<void>
}

const sha256 = (data: Uint8Array | string): string =>
  createHash('sha256').update(data).digest('hex')

const keyOf = (url: string, body: unknown): string =>
  sha256(`${url}\n${body === undefined ? '' : JSON.stringify(body)}`).slice(0, 24)

/** The store below `<dir>`. Bodies are written first, so that facts never stand alone. */
export function answerStore(dir: string): AnswerStore {
  return {
    read: async (group, url, body) => readAnswer(join(dir, group, keyOf(url, body))),
    write: async (group, { bytes, ...facts }) => {
      await mkdir(join(dir, group), { recursive: true })
      const path = join(dir, group, keyOf(facts.url, facts.body))
      await writeWhole(`${path}.body`, bytes)
      const whole: Facts = { ...facts, sha256: sha256(bytes) }
      await writeWhole(`${path}.json`, `${JSON.stringify(whole, null, 2)}\n`)
    },
    prune: (group, stamp) => pruneGroup(join(dir, group), stamp),
    forget: (group) => rm(join(dir, group), { recursive: true, force: true }),
  }
}

async function writeWhole(path: string, data: Uint8Array | string): Promise<void> {
  const beside = `${path}.${process.pid}.tmp`
  await writeFile(beside, data)
  await rename(beside, path)
}

async function readAnswer(path: string): Promise<KeptAnswer | undefined> {
  const text = await readFile(`${path}.json`, 'utf8').catch(() => null)
  const bytes = await readFile(`${path}.body`).catch(() => null)
  if (text === null || bytes === null) return undefined
  const facts = JSON.parse(text) as Facts
  return sha256(bytes) === facts.sha256 ? { ...facts, bytes } : undefined
}

async function pruneGroup(folder: string, stamp: string | null): Promise<void> {
  const names = await readdir(folder).catch(() => [] as string[])
  for (const name of names.filter((one) => one.endsWith('.json'))) {
    const path = join(folder, name)
    const facts = JSON.parse(await readFile(path, 'utf8')) as Facts
    if (facts.stamp === stamp) continue
    await rm(path)
    await rm(path.replace(/json$/, 'body'), { force: true })
  }
}
