import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { usageError } from '../run/exit-codes.ts'
import { findingId } from '../checks/finding.ts'
import type { Finding } from '../checks/finding.ts'

/** A warning that was let pass, by whom it may be read: `data/changes/` keeps it. */
export interface AcceptedWarning {
  /** The warning's id: `folketall#revised`; or of all the parts of a breakdown. */
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

const FORM = /^([a-z0-9/-]+#[a-z-]+):\s*(\S.*)$/s

/** `--accept "<id>: <reason>"`, any number of times; answers the rest of the arguments too. */
export function readAcceptances(
  args: readonly string[],
  usage: string,
): { readonly accepted: readonly AcceptArgument[]; readonly rest: readonly string[] } {
  const accepted: AcceptArgument[] = []
  const rest: string[] = []
  for (let at = 0; at < args.length; at++) {
    const argument = args[at] ?? ''
    if (argument !== '--accept') rest.push(argument)
    else accepted.push(acceptance(args[++at] ?? '', usage))
  }
  return { accepted, rest }
}

function acceptance(text: string, usage: string): AcceptArgument {
  const [, id, reason] = FORM.exec(text) ?? []
  if (id !== undefined && reason !== undefined) return { id, reason }
  throw usageError(
    `--accept "${text}": write the warning's id, a colon and why it is right, as in --accept "folketall#revised: SSB rettet 2025 den 18. desember". Use: ${usage}`,
  )
}

/** Whether an acceptance names a finding: itself, or the breakdown it is a part of. */
const names = ({ id }: AcceptArgument, finding: Finding): boolean =>
  id === findingId(finding) || id === `${finding.about.split('/')[0]}#${finding.check}`

/** Whether an acceptance lets a finding pass: a warning that it names, and never an error. */
export const accepts = (one: AcceptArgument, finding: Finding): boolean =>
  finding.severity === 'warning' && names(one, finding)

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
        : `--accept "${one.id}": no warning has this name.`,
    )

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
