/**
 * What a sheet's file may hold. Nothing more is let in: a part that this version does not know is
 * told of, and never dropped without a word.
 */
import * as v from 'valibot'
import { claim, placeCode, text } from '../../claims/saved-set.ts'
import { DEEPEST_LEVEL, type Block } from '../model/block.ts'
import { isSafeLink } from '../model/clean-text.ts'
import { SHEET_FORMAT, SHEET_VERSION, type Sheet } from '../model/sheet.ts'

/** The longest text that one part of a sheet may be; the file as a whole has a limit of its own. */
const LONG = 1_000_000

const date = v.pipe(
  v.string(),
  v.maxLength(40),
  v.check((written) => !Number.isNaN(Date.parse(written))),
)
const id = v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/), v.maxLength(100))
const revision = v.pipe(v.string(), v.regex(/^[0-9a-f]{16}$/))
const yes = v.exactOptional(v.literal(true))

const textRun = v.strictObject({
  kind: v.literal('text'),
  text: v.pipe(text(LONG), v.nonEmpty()),
  strong: yes,
  em: yes,
  href: v.exactOptional(v.pipe(v.string(), v.check(isSafeLink))),
})

const citation = v.strictObject({
  kind: v.literal('citation'),
  claim,
  said: v.pipe(text(4000), v.nonEmpty()),
  source: text(2000),
  kept: v.exactOptional(date),
  chart: yes,
})

const written = {
  inlines: v.array(v.variant('kind', [textRun, citation])),
  by: v.exactOptional(text(200)),
}

const level = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(DEEPEST_LEVEL))

const block = v.variant('kind', [
  v.strictObject({ kind: v.literal('paragraph'), ...written }),
  v.strictObject({ kind: v.literal('item'), ordered: v.boolean(), level, ...written }),
])

const question = v.strictObject({
  id,
  text: text(4000),
  blocks: v.array(block),
  points: v.array(text(4000)),
})

const themes = v.array(
  v.strictObject({ id, title: text(400), questions: v.pipe(v.array(question), v.maxLength(200)) }),
)

/** No two parts of a list under one id: of which of them would a change be made? */
const eachOnce = (ids: readonly string[]): boolean => new Set(ids).size === ids.length

const whole = v.pipe(
  themes,
  v.maxLength(50),
  v.check((all) => eachOnce(all.map((theme) => theme.id))),
  v.check((all) => eachOnce(all.flatMap(({ questions }) => questions.map((one) => one.id)))),
)

/** Version 1. */
export const SHEET_SCHEMA = v.strictObject({
  $schema: v.exactOptional(text(400)),
  format: v.literal(SHEET_FORMAT),
  version: v.literal(SHEET_VERSION),
  place: v.strictObject({ code: placeCode, name: text(200) }),
  language: v.picklist(['nb', 'nn']),
  paper: v.strictObject({ id, title: text(400) }),
  saved: date,
  writer: text(200),
  themes: whole,
  ancestor: v.nullable(v.strictObject({ revision, themes: whole })),
  lineage: v.pipe(v.array(revision), v.maxLength(10_000)),
})

/** Blocks alone, as they are pasted or kept apart from their sheet. */
export const BLOCKS_SCHEMA = v.array(block)

/** One citation alone, as a pasted text may hold it. */
export const CITATION_SCHEMA = citation

type Read = Omit<v.InferOutput<typeof SHEET_SCHEMA>, '$schema'>
/** Held by the compiler: what is read is a sheet. */
export const asSheet = (read: Read): Sheet => read
export const asBlocks = (read: v.InferOutput<typeof BLOCKS_SCHEMA>): readonly Block[] => read
