/**
 * One window writes at a time. A second one reads along, and can take the pen: the first then saves
 * what it has and lets go. Where the browser has no locks (plain http), all write, and what they
 * write is merged when it is saved.
 */

/** How long the other window has to answer before the pen is taken from it. */
const PATIENCE = 1500

interface Turn {
  /** This window has the pen, or has it no more. */
  readonly changed: (writes: boolean) => void
  /** Everything on the screen is stored, so that another window may go on from it. */
  readonly handOver: () => Promise<void>
  /** Another window has stored something. */
  readonly stored: () => void
}

export interface WritingTurn {
  readonly take: () => void
  readonly tell: () => void
  readonly stop: () => void
}

type Word = 'give' | 'stored'

export function writingTurn(name: string, { changed, handOver, stored }: Turn): WritingTurn {
  const channel = new BroadcastChannel(name)
  const stopped = new AbortController()
  let letGo: (() => void) | null = null
  let waiting: ReturnType<typeof setTimeout> | undefined
  // A page on plain http has none, whatever the types say.
  const locks = navigator.locks as LockManager | undefined

  const hold = () => {
    clearTimeout(waiting)
    if (stopped.signal.aborted) return Promise.resolve()
    changed(true)
    return new Promise<void>((resolve) => {
      letGo = resolve
    })
  }
  /** Stands in line: the pen comes when the window before lets go, or is closed. */
  const queue = (): void =>
    void locks?.request(name, { signal: stopped.signal }, hold).catch(() => {
      // Taken from us, as we did not answer in time: in line again.
      letGo = null
      if (stopped.signal.aborted) return
      changed(false)
      queue()
    })
  const give = async () => {
    if (!letGo) return
    changed(false)
    await handOver()
    letGo?.()
    letGo = null
    // The one who asked stands in line already.
    setTimeout(queue, 100)
  }
  channel.addEventListener('message', ({ data }: MessageEvent<Word>) => {
    if (data === 'give') void give()
    else stored()
  })
  if (locks)
    void locks
      .request(name, { ifAvailable: true }, (lock) => {
        if (lock) return hold()
        changed(false)
        queue()
        return undefined
      })
      .catch(() => {
        letGo = null
        if (stopped.signal.aborted) return
        changed(false)
        queue()
      })
  else changed(true)
  return {
    take: () => {
      channel.postMessage('give' satisfies Word)
      waiting = setTimeout(
        () => void locks?.request(name, { steal: true }, hold).catch(() => changed(false)),
        PATIENCE,
      )
    },
    tell: () => channel.postMessage('stored' satisfies Word),
    stop: () => {
      stopped.abort()
      clearTimeout(waiting)
      letGo?.()
      channel.close()
    },
  }
}
