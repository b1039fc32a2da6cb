import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { usageError } from '../run/exit-codes.ts'
import { findingId, LOSS, nameOfLoss } from '../checks/finding.ts'
import type { Finding } from '../checks/finding.ts'

/** A warning, or a loss, that was let pass: `data/changes/` keeps it. */
export interface AcceptedWarning {
  /** Its id: `folketall#revised`, `folketall/2024#loss`; or of all the parts of a breakdown. */
  readonly id: string
  readonly reason: string
  /** ISO date. */
  readonly when: string
  /** What the warning said. */
  readonly message: string
}

export interface AcceptArgument {
  readonly id: string
  readonly reason: string
}

/** An option that lets something pass: how its text is written, and the finding it names. */
interface Option {
  readonly form: RegExp
  readonly what: string
  readonly example: string
  idOf(name: string): string
}

const OPTIONS: Readonly<Record<string, Option>> = {
  '--accept': {
    form: /^([a-z0-9/-]+#(?!loss:)[a-z-]+):\s*(\S.*)$/s,
    what: "the warning's id, a colon and why it is right",
    example: 'folketall#revised: SSB rettet 2025 den 18. desember',
    idOf: (name) => name,
  },
  '--let-go': {
    form: /^([A-Za-z0-9/-]+):\s*(\S.*)$/s,
    what: 'the name of what is to go, a colon and why',
    example: 'folketall/2024: SSB har trukket tallene for 2024',
    idOf: (name) => `${name}#${LOSS}`,
  },
}

/**
 * `--accept "<id>: <reason>"` and `--let-go "<name>: <reason>"`, any number of times; answers the
 * rest of the arguments too.
 */
export function readAcceptances(
  args: readonly string[],
  usage: string,
): { readonly accepted: readonly AcceptArgument[]; readonly rest: readonly string[] } {
  const accepted: AcceptArgument[] = []
  const rest: string[] = []
  for (let at = 0; at < args.length; at++) {
    const argument = args[at] ?? ''
    const option = OPTIONS[argument]
    if (option) accepted.push(acceptance(argument, option, args[++at] ?? '', usage))
    else rest.push(argument)
  }
  return { accepted, rest }
}

function acceptance(name: string, option: Option, text: string, usage: string): AcceptArgument {
  const [, given, reason] = option.form.exec(text) ?? []
  if (given !== undefined && reason !== undefined) return { id: option.idOf(given), reason }
  throw usageError(
    `${name} "${text}": write ${option.what}, as in ${name} "${option.example}". Use: ${usage}`,
  )
}

/** Whether an acceptance names a finding: itself, or the breakdown it is a part of. */
const names = ({ id }: AcceptArgument, finding: Finding): boolean =>
  id === findingId(finding) || id === `${breakdownOf(finding)}#${finding.check}`

const breakdownOf = ({ about, check, breakdown }: Finding): string | undefined =>
  check === LOSS ? breakdown : about.split('/')[0]

/** Whether an acceptance lets a finding pass: a warning or a loss that it names, never an error. */
export const accepts = (one: AcceptArgument, finding: Finding): boolean =>
  (finding.severity === 'warning' || finding.check === LOSS) && names(one, finding)

/** Why an acceptance lets nothing pass, one line each: it names an error, or nothing that is there. */
export const idleAcceptances = (
  accepted: readonly AcceptArgument[],
  findings: readonly Finding[],
): string[] =>
  accepted
    .filter((one) => !findings.some((finding) => accepts(one, finding)))
    .map((one) =>
      findings.some((finding) => names(one, finding))
        ? `--accept "${one.id}": this is an error, and errors are mended, not let pass.`
        : nothingNamed(one),
    )

function nothingNamed({ id }: AcceptArgument): string {
  const name = nameOfLoss(id)
  if (name === undefined) return `--accept "${id}": no warning has this name.`
  return `--let-go "${name}": nothing of this name would be lost.`
}

/** How a finding is let pass, as it is written after the command; a breakdown's parts as one. */
export function optionFor(finding: Finding): string {
  const { about, check, breakdown } = finding
  if (check !== LOSS) return `--accept "${findingId(finding)}: <reason>"`
  return `--let-go "${breakdown ?? about}: <reason>"`
}

/** Those of the acceptances that let a warning pass, with what it said. */
export const usedAcceptances = (
  accepted: readonly AcceptArgument[],
  findings: readonly Finding[],
  when: string,
): AcceptedWarning[] =>
  accepted.flatMap((one) => {
    const [first] = findings.filter((finding) => accepts(one, finding))
    return first ? [{ ...one, when, message: first.message }] : []
  })

const pathOf = (staging: string): string => join(staging, 'accepted.json')

/** Acceptances of earlier commands on the same staged figures. */
export async function readEarlier(staging: string): Promise<AcceptedWarning[]> {
  const text = await readFile(pathOf(staging), 'utf8').catch(() => '[]')
  return JSON.parse(text) as AcceptedWarning[]
}

export async function writeAccepted(
  staging: string,
  accepted: readonly AcceptedWarning[],
): Promise<void> {
  await mkdir(staging, { recursive: true })
  await writeFile(pathOf(staging), `${JSON.stringify(accepted, null, 2)}\n`)
}
