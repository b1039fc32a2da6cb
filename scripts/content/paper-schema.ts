import * as v from 'valibot'
import type { PaperTest, Paper } from '../../src/domain/paper.ts'

const text = v.pipe(v.string(), v.nonEmpty('must not be empty'))
const id = v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be kebab-case'))
const bothForms = v.strictObject({ nb: text, nn: text })
const themeId = v.picklist(['arbeid', 'klima', 'helse', 'oppvekst', 'levende'])
const years = v.pipe(v.number(), v.integer(), v.minValue(1))

const levelSaid = v.strictObject({
  above: text,
  below: v.exactOptional(text),
  none: v.exactOptional(text),
})

const claimTest: v.GenericSchema<unknown, PaperTest> = v.variant('kind', [
  v.strictObject({
    kind: v.literal('crossing'),
    indicator: id,
    threshold: v.number(),
    claimed: v.nullable(text),
  }),
  v.strictObject({
    kind: v.literal('level'),
    indicator: id,
    claimed: v.nullable(v.number()),
    exact: v.exactOptional(v.literal(true)),
    said: v.exactOptional(v.strictObject({ nb: levelSaid, nn: levelSaid })),
  }),
  v.strictObject({
    kind: v.literal('change'),
    indicator: id,
    claimed: v.picklist(['up', 'down']),
    everywhere: v.exactOptional(v.literal(true)),
    years,
  }),
  v.strictObject({
    kind: v.literal('higher'),
    indicator: id,
    than: id,
    said: v.exactOptional(bothForms),
  }),
  v.strictObject({ kind: v.literal('untested'), reason: bothForms }),
])

const claim = v.strictObject({
  id,
  quote: text,
  test: claimTest,
  note: v.exactOptional(bothForms),
})

const question = v.strictObject({ id, text, indicators: v.array(id) })

const theme = v.strictObject({
  id: themeId,
  title: text,
  key: v.pipe(v.array(id), v.nonEmpty('must name an indicator')),
  introduction: v.pipe(v.array(text), v.nonEmpty('must have a paragraph')),
  questions: v.pipe(v.array(question), v.nonEmpty('must have a question')),
  claims: v.array(claim),
})

/** A discussion paper as `data/content/` holds it: no field missing, none unknown. */
export const PAPER_SCHEMA: v.GenericSchema<unknown, Paper> = v.strictObject({
  id,
  title: text,
  election: v.pipe(text, v.regex(/\b\d{4}$/, 'must end in the year of the election')),
  introduction: v.array(text),
  themes: v.pipe(v.array(theme), v.nonEmpty('must have a theme')),
})
