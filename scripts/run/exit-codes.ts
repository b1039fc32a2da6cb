/** What a data command ends with, for a scheduler to act on. */
export const EXIT = {
  /** All is well: promoted, or nothing was new. */
  done: 0,
  /** A check erred or something broke: nothing was changed. */
  error: 1,
  /** The command was written wrongly. */
  usage: 2,
  /** Warnings need an acceptance with a reason: nothing was changed. */
  needsAcceptance: 3,
  /** A source could not be had; what the others gave is promoted. */
  sourceFailed: 4,
  /** Another run holds the data folder. */
  busy: 5,
  /** The time limit is reached: nothing was changed, the next run goes on from here. */
  outOfTime: 6,
} as const

export type ExitCode = (typeof EXIT)[keyof typeof EXIT]

/** An error that carries its exit code; any other ends with `EXIT.error`. */
export class CommandError extends Error {
  readonly code: ExitCode
  constructor(code: ExitCode, message: string) {
    super(message)
    this.code = code
  }
}

export const usageError = (message: string): CommandError => new CommandError(EXIT.usage, message)
