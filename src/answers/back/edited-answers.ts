/**
 * A Word document that has been edited, read back: the answers under each question as they stand in
 * it now. Only what a sheet can hold is read; footnotes, charts and the list of sources are made anew.
 */
import { writtenBlock } from '../file/written-sheet.ts'
import { citationsIn, isUnwritten, levelled, type Block } from '../model/block.ts'
import { questionsOf, withQuestion, type Sheet, type SheetQuestion } from '../model/sheet.ts'
import { outlineOf } from '../out/outline.ts'
import { OUT_WORDS } from '../out/words.ts'
import { joined, wordBlock, type WordContext } from './word-paragraph.ts'
import { allNamed, childNamed, valueOf, type XmlNode } from './xml-node.ts'

/** The parts of the document that are read; a part that is not there is null. */
export interface WordParts {
  readonly document: XmlNode
  readonly numbering: XmlNode | null
  readonly relations: XmlNode | null
}

/** The sheet that travelled inside, with every answer that has been edited as it is now. */
export function editedAnswers(sheet: Sheet, parts: WordParts): Sheet {
  const context = contextOf(sheet, parts)
  const answers = answersIn(sheet, parts.document, context)
  return questionsOf(sheet).reduce((changed, question) => {
    const blocks = answers.get(question.id)
    if (!blocks || saysTheSame(blocks, question)) return changed
    return withQuestion(changed, question.id, (one) => ({ ...one, blocks }))
  }, sheet)
}

function contextOf(sheet: Sheet, { numbering, relations }: WordParts): WordContext {
  const lists = numbering ? countingLists(numbering) : new Set<string>()
  const links = new Map(
    (relations ? allNamed(relations, 'Relationship') : []).map((one) => [
      valueOf(one, 'Id'),
      valueOf(one, 'Target'),
    ]),
  )
  return {
    ordered: (list) => lists.has(list),
    linkOf: (id) => links.get(id),
    cited: citationsIn(questionsOf(sheet).flatMap(({ blocks }) => blocks)),
  }
}

/** The lists whose items are numbered. */
function countingLists(numbering: XmlNode): Set<string> {
  const kinds = new Map(
    allNamed(numbering, 'w:abstractNum').map((one) => [
      valueOf(one, 'w:abstractNumId'),
      valueOf(childNamed(childNamed(one, 'w:lvl'), 'w:numFmt')),
    ]),
  )
  const counts = (one: XmlNode) =>
    !['bullet', 'none', '', undefined].includes(
      kinds.get(valueOf(childNamed(one, 'w:abstractNumId'))),
    )
  return new Set(
    allNamed(numbering, 'w:num')
      .filter(counts)
      .map((one) => valueOf(one, 'w:numId')),
  )
}

const bare = (text: string): string => text.replace(/\s+/g, ' ').trim()

/** Each question's paragraphs, up to the next heading. */
function answersIn(sheet: Sheet, document: XmlNode, context: WordContext): Map<string, Block[]> {
  const headings = new Set([
    ...sheet.themes.map(({ title }) => bare(title)),
    OUT_WORDS[sheet.language].sources,
    outlineOf(sheet).end,
  ])
  const byMark = new Map(
    questionsOf(sheet).map(({ id }) => [`lt_q_${id.replaceAll('-', '_')}`, id]),
  )
  const byText = new Map(questionsOf(sheet).map(({ id, text }) => [bare(text), id]))
  const answers = new Map<string, Block[]>()
  let now: Block[] | null = null
  for (const paragraph of allNamed(document, 'w:p')) {
    const text = bare(wordsOf(paragraph))
    const id = markedIn(paragraph, byMark) ?? byText.get(text)
    if (id !== undefined && !answers.has(id)) answers.set(id, (now = []))
    else if (headings.has(text) || isHeading(paragraph)) now = null
    else if (now) now.push(...[wordBlock(paragraph, context)].filter((one) => one !== null))
  }
  for (const blocks of answers.values()) takeAwayUnanswered(blocks, sheet)
  return answers
}

const wordsOf = (paragraph: XmlNode): string =>
  allNamed(paragraph, 'w:t')
    .flatMap(({ childNodes }) => Array.from(childNodes))
    .map(({ nodeValue }) => nodeValue ?? '')
    .join('')

function markedIn(paragraph: XmlNode, byMark: ReadonlyMap<string, string>): string | undefined {
  return allNamed(paragraph, 'w:bookmarkStart')
    .map((mark) => byMark.get(valueOf(mark, 'w:name')))
    .find((id) => id !== undefined)
}

const isHeading = (paragraph: XmlNode): boolean =>
  /^(?:heading|overskrift|title|tittel)/i.test(
    valueOf(childNamed(childNamed(paragraph, 'w:pPr'), 'w:pStyle')),
  )

/** "Ikke besvart." is ours, not anybody's answer. */
function takeAwayUnanswered(blocks: Block[], { language }: Sheet): void {
  const [only] = blocks
  const [inline] = only?.inlines ?? []
  const ours = inline?.kind === 'text' && inline.text.trim() === OUT_WORDS[language].unanswered
  if (blocks.length === 1 && ours) blocks.pop()
}

/** What went out in the document, however it was cut into runs and whoever wrote it. */
function saysTheSame(blocks: readonly Block[], question: SheetQuestion): boolean {
  const out = levelled(question.blocks.filter((block) => !isUnwritten([block])))
  const plain = (all: readonly Block[]) =>
    JSON.stringify(
      all.map((block) => ({
        ...writtenBlock({ ...block, inlines: joined(block.inlines) }),
        by: undefined,
      })),
    )
  return plain(out) === plain(blocks)
}
