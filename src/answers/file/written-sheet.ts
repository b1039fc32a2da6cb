import { writtenClaim } from '../../claims/saved-set.ts'
import type { Block, Citation, Inline } from '../model/block.ts'
import type { Sheet, SheetTheme } from '../model/sheet.ts'

/** Where the JSON Schema of the file is published. */
export const SCHEMA_ADDRESS = '/lokaltall-svar.schema.json'

/** The same claim is the same text, in whichever order its parts were put together. */
function claimInOrder(claim: Citation['claim']): object {
  if (claim.kind === 'unknown') return writtenClaim(claim)
  const { kind, indicator, periods, compared, place, numbers, direction, checksum } = claim
  return { kind, indicator, periods, compared, place, numbers, direction, checksum }
}

function writtenInline(inline: Inline): object {
  if (inline.kind === 'citation') {
    const { kind, claim, said, source, kept, chart } = inline
    return { kind, claim: claimInOrder(claim), said, source, kept, chart }
  }
  const { kind, text, strong, em, href } = inline
  return { kind, text, strong, em, href }
}

/** A block as it goes into a file; also what tells whether two blocks say the same. */
export const writtenBlock = (block: Block): object => ({
  kind: block.kind,
  ...(block.kind === 'item' && { ordered: block.ordered, level: block.level }),
  inlines: block.inlines.map(writtenInline),
  by: block.by,
})

/** Answers as they go into a file. */
export const writtenThemes = (themes: readonly SheetTheme[]) =>
  themes.map(({ id, title, questions }) => ({
    id,
    title,
    questions: questions.map((question) => ({
      id: question.id,
      text: question.text,
      blocks: question.blocks.map(writtenBlock),
      points: question.points,
    })),
  }))

/** The sheet as it is kept: `readSheet` gives it back as it was. */
export const writtenSheet = ({ themes, ancestor, lineage, ...head }: Sheet): string =>
  `${JSON.stringify(
    {
      $schema: SCHEMA_ADDRESS,
      ...head,
      themes: writtenThemes(themes),
      ancestor: ancestor && { ...ancestor, themes: writtenThemes(ancestor.themes) },
      lineage,
    },
    null,
    1,
  )}\n`

const NOT_IN_NAMES = /[^a-z0-9]+/g

/** `halden.lokaltall.json`; letters that file systems and mail may spoil are written without marks. */
export const sheetFileName = ({ place }: Sheet, ending = 'lokaltall.json'): string => {
  const plain = place.name
    .toLowerCase()
    .replaceAll('æ', 'ae')
    .replaceAll('ø', 'o')
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replaceAll('đ', 'd')
    .replaceAll('ŋ', 'n')
    .replaceAll('ŧ', 't')
    .replace(NOT_IN_NAMES, '-')
    .replace(/^-|-$/g, '')
  return `${plain || place.code}.${ending}`
}
