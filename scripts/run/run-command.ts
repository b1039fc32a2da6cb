import { readEnvironment } from './environment.ts'
import type { Environment } from './environment.ts'
import { CommandError, EXIT } from './exit-codes.ts'
import type { ExitCode } from './exit-codes.ts'
import { TimeLimitReached } from '../http/http.ts'
import type { HttpOptions } from '../http/http.ts'

/** What every data command is given: its arguments, its environment, and where to say things. */
export interface CommandInput {
  readonly args: readonly string[]
  readonly environment: Environment
  /** Progress, one line at a time, on stderr. */
  readonly log: (line: string) => void
  /** The result, on stdout. */
  readonly print: (text: string) => void
  /** Clock, pace and patience other than the usual: tests do not wait. */
  readonly http?: Partial<HttpOptions>
}

/** A command answers whether it went well, or with its exit code. */
export type Command = (input: CommandInput) => Promise<boolean | ExitCode>

/** The exit code of a command, its errors told through `log`. */
export async function exitCodeOf(command: Command, input: CommandInput): Promise<ExitCode> {
  try {
    const ended = await command(input)
    if (typeof ended === 'number') return ended
    return ended ? EXIT.done : EXIT.error
  } catch (cause) {
    input.log(cause instanceof Error ? cause.message : String(cause))
    if (cause instanceof CommandError) return cause.code
    return cause instanceof TimeLimitReached ? EXIT.outOfTime : EXIT.error
  }
}

/** Runs a command from the command line. */
export async function runCommand(command: Command): Promise<void> {
  const log = (line: string) => console.error(line)
  process.exitCode = await exitCodeOf(
    async (input) => command({ ...input, environment: readEnvironment(process.env, new Date()) }),
    {
      args: process.argv.slice(2),
      environment: readEnvironment({}, new Date()),
      log,
      print: (text) => console.log(text),
    },
  )
}
