import { revisionOf } from '../file/revision.ts'
import { isBlank, type Ancestor, type Sheet, type SheetTheme } from '../model/sheet.ts'
import { mergeThemes, type QuestionConflict } from './merge-themes.ts'

/**
 * `taken`: there was nothing here, so theirs is mine. `known`: all of theirs was here already.
 * `merged`: both are in the sheet.
 */
export interface MergedSheets {
  readonly outcome: 'taken' | 'known' | 'merged'
  readonly sheet: Sheet
  readonly conflicts: readonly QuestionConflict[]
}

const united = (...lists: readonly (readonly string[])[]): string[] => [...new Set(lists.flat())]

/** A sheet that has just come from a file: what it said is what both sides have in common. */
export function received(sheet: Sheet): Sheet {
  const revision = revisionOf(sheet.themes)
  return {
    ...sheet,
    ancestor: { revision, themes: sheet.themes },
    lineage: united(sheet.lineage, [revision]),
  }
}

/**
 * A sheet that is saved to a file: from now on others may grow from these words. The first file is
 * the ancestor of all; later ones only name themselves, as their readers may have the first alone.
 */
export function handedOver(sheet: Sheet): Sheet {
  const revision = revisionOf(sheet.themes)
  return {
    ...sheet,
    ancestor: sheet.ancestor ?? { revision, themes: sheet.themes },
    lineage: united(sheet.lineage, [revision]),
  }
}

/** An ancestor of other words than it is named for would take words away that nobody has deleted. */
const isItself = ({ revision, themes }: Ancestor): boolean => revisionOf(themes) === revision

/** The newest words that both copies have grown from; empty when nobody has kept any. */
function commonAncestor(mine: Sheet, theirs: Sheet): readonly SheetTheme[] {
  const has = (sheet: Sheet, ancestor: Ancestor | null): ancestor is Ancestor =>
    ancestor !== null && sheet.lineage.includes(ancestor.revision) && isItself(ancestor)
  const shared = [
    ...(has(mine, theirs.ancestor) ? [theirs.ancestor] : []),
    ...(has(theirs, mine.ancestor) ? [mine.ancestor] : []),
  ]
  const ageOf = ({ revision }: Ancestor) => mine.lineage.indexOf(revision)
  return shared.toSorted((a, b) => ageOf(b) - ageOf(a))[0]?.themes ?? []
}

/**
 * Another's file taken into this sheet. Nothing that either has written is lost, and the same file
 * once more changes nothing. Place and language stay mine; the caller sees to it that the places
 * are the same.
 */
export function mergeSheets(mine: Sheet, theirs: Sheet): MergedSheets {
  const revision = revisionOf(theirs.themes)
  if (isBlank(mine) && mine.lineage.length === 0)
    return {
      outcome: 'taken',
      sheet: { ...received(theirs), writer: mine.writer, language: mine.language },
      conflicts: [],
    }
  if (mine.lineage.includes(revision)) return { outcome: 'known', sheet: mine, conflicts: [] }
  if (revision === revisionOf(mine.themes))
    return { outcome: 'known', sheet: received(mine), conflicts: [] }
  const { themes, conflicts } = mergeThemes({
    base: commonAncestor(mine, theirs),
    mine: mine.themes,
    theirs: theirs.themes,
    writer: theirs.writer,
  })
  const lineage = united(mine.lineage, theirs.lineage, [revision])
  const ancestor = { revision, themes: theirs.themes }
  return { outcome: 'merged', sheet: { ...mine, themes, ancestor, lineage }, conflicts }
}
