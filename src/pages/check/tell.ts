import type { Notice } from './message.tsx'
import type { Refusal } from './use-sets.ts'

/** Says what was done, or why it was refused. */
export type Tell = (refusal: Refusal, done: Notice) => void
