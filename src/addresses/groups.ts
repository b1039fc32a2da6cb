/** `?fylke=31&sentralitet=03`: groups of kommuner, of which those are meant that are in all. */
import { GROUP_KINDS, type Group } from '../domain/group-kinds.ts'
import type { Field } from './grammar.ts'

/** A part for each kind; whether a code names something is for the page to know. */
export const GROUPS: Field<readonly Group[]> = {
  parts: GROUP_KINDS,
  read: (...codes) =>
    GROUP_KINDS.flatMap((kind, i) => {
      const code = codes[i] ?? ''
      return code === '' ? [] : [{ kind, code }]
    }),
  write: (groups) =>
    GROUP_KINDS.map((kind) => groups.find((group) => group.kind === kind)?.code ?? ''),
}
