import { cp, mkdir, rename, rm, stat, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'

/** The calls a generation is written with; tests give ones that fail like a full disk. */
export interface FileSystem {
  readonly cp: typeof cp
  readonly mkdir: typeof mkdir
  readonly rename: typeof rename
  readonly rm: typeof rm
  readonly writeFile: typeof writeFile
}

const DISK: FileSystem = { cp, mkdir, rename, rm, writeFile }

/** What a new generation of a folder differs in. */
export interface Difference {
  /** Texts by path below the folder. */
  readonly files: ReadonlyMap<string, string>
  /** Paths that no longer belong. */
  readonly removed: readonly string[]
}

const bare = (dir: string): string => dir.replace(/\/+$/, '')
const nextOf = (dir: string): string => `${bare(dir)}.next`
const previousOf = (dir: string): string => `${bare(dir)}.previous`

const there = (path: string): Promise<boolean> =>
  stat(path).then(
    () => true,
    () => false,
  )

/**
 * Replaces a folder by a new generation of itself: a whole copy is written beside it, then the two
 * are swapped by renaming. Killed at any moment, `finishOrUndo` leaves the old or the new, whole.
 * Throws, with the folder as it was, when the copy cannot be written (a full disk).
 */
export async function replaceFolder(
  dir: string,
  { files, removed }: Difference,
  disk: FileSystem = DISK,
): Promise<void> {
  const [next, previous] = [nextOf(dir), previousOf(dir)]
  try {
    await disk.cp(bare(dir), next, { recursive: true, preserveTimestamps: true })
    for (const path of removed) await disk.rm(join(next, path), { force: true })
    for (const [path, text] of files) {
      await disk.mkdir(dirname(join(next, path)), { recursive: true })
      await disk.writeFile(join(next, path), text)
    }
  } catch (cause) {
    await rm(next, { recursive: true, force: true })
    throw notWritten(dir, cause)
  }
  await disk.rename(bare(dir), previous)
  await disk.rename(next, bare(dir))
  await disk.rm(previous, { recursive: true, force: true })
}

function notWritten(dir: string, cause: unknown): Error {
  const reason = cause instanceof Error ? cause.message : String(cause)
  const full = (cause as NodeJS.ErrnoException).code === 'ENOSPC'
  return new Error(
    `The new figures could not be written (${reason}). ${dir} is as it was. ${full ? 'Make room on the disk' : 'Look at the rights of the folder'} and run "npm run data:promote".`,
    { cause },
  )
}

/**
 * Mends what a run that was killed left beside the folder. The names tell how far it came: with
 * the folder gone, the copy beside it is whole, and the swap is finished; otherwise what lies
 * beside it is removed.
 */
export async function finishOrUndo(dir: string, log: (line: string) => void): Promise<void> {
  const [next, previous] = [nextOf(dir), previousOf(dir)]
  if (!(await there(dir)) && (await there(previous))) {
    const whole = (await there(next)) ? next : previous
    await rename(whole, bare(dir))
    log(`${dir}: a run was stopped while it swapped; finished from ${whole}`)
  }
  for (const left of [next, previous])
    if ((await there(dir)) && (await there(left))) {
      await rm(left, { recursive: true, force: true })
      log(`${left}: left by a run that was stopped; removed`)
    }
}
