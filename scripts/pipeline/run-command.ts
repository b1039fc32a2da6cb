import { readEnvironment } from './environment.ts'
import type { Environment } from './environment.ts'

/** What every data command is given: its arguments, its environment, and where to say things. */
export interface CommandInput {
  readonly args: readonly string[]
  readonly environment: Environment
  /** Progress, one line at a time, on stderr. */
  readonly log: (line: string) => void
  /** The result, on stdout. */
  readonly print: (text: string) => void
}

/** Runs a command from the command line; it fails by throwing or by answering false. */
export async function runCommand(
  command: (input: CommandInput) => Promise<boolean>,
): Promise<void> {
  const ok = await command({
    args: process.argv.slice(2),
    environment: readEnvironment(process.env, new Date()),
    log: (line) => console.error(line),
    print: (text) => console.log(text),
  }).catch((cause: unknown) => {
    console.error(cause instanceof Error ? cause.message : cause)
    return false
  })
  if (!ok) process.exitCode = 1
}
