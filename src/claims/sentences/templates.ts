/**
 * What templates are written in. `{slot}` is filled in, `{Slot}` with a capital, `{slot?}` may be
 * empty; a template is left out where a slot it needs has nothing to say.
 */
export type TemplateKind =
  | 'level'
  /** Of growth, which is told as what it is: up, down or unchanged. */
  | 'growth'
  | 'change'
  | 'change-level'
  | 'comparison'
  | 'comparison-level'
  /** Of shares: what it is here, against what it is there. */
  | 'comparison-share'
  | 'neighbours'
  | 'neighbours-level'
  | 'rank'
  | 'streak'
  | 'record'
  | 'share'
  | 'reversal'
  | 'contrast'

/**
 * Levels of amounts, crossings and projections are in the sayings: their sentences are the
 * indicator's own.
 */
export type Templates = Readonly<Record<TemplateKind, readonly string[]>>
