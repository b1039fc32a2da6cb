/**
 * What templates are written in. `{slot}` is filled in, `{Slot}` with a capital, `{slot?}` may be
 * empty; a template is left out where a slot it needs has nothing to say.
 */
export type TemplateKind =
  | 'level'
  | 'change'
  | 'change-level'
  | 'comparison'
  | 'comparison-level'
  | 'neighbours'
  | 'neighbours-level'
  | 'rank'
  | 'streak'
  | 'record'
  | 'share'
  | 'reversal'
  | 'contrast'
  | 'projection'
  | 'projection-level'

/** Levels of amounts and crossings are in the sayings: their sentences are the indicator's own. */
export type Templates = Readonly<Record<TemplateKind, readonly string[]>>
