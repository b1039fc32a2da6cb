import { groupFromId } from '../../domain/group-kinds.ts'
import type { Language } from '../../domain/indicator.ts'
import { fullName } from '../../domain/place-name.ts'
import { levelOf } from '../../domain/place.ts'
import { useText } from '../../ui/language.tsx'
import type { NamedGroup } from '../../ui/group-names.ts'
import { shortNameOf, type CompareData } from './compare-data.ts'
import { briefName } from './region-name.ts'
import type { CompareRow } from './table-model.ts'
import { useCompareText } from './text.ts'
import type { CompareScene } from './scene.ts'

/** What a row is called, in the table and in the files. */
export function useRowName({ data, ownName, own }: CompareScene) {
  const page = useText()
  const text = useCompareText()
  return ({ kind, code }: CompareRow): string => {
    if (kind === 'country') return page.country
    if (kind === 'group') return groupName(data, code, page.language)
    if (kind === 'peers')
      return levelOf(own) === 'fylke' ? text.peersRowFylker : text.peersRow(ownName)
    return kind === 'fylke' ? text.fylkeRow(fullName(data.name(code))) : fullName(data.name(code))
  }
}

function groupOf({ named }: CompareData, id: string, language: Language): NamedGroup | undefined {
  const group = groupFromId(id)
  return group ? named[language][group.kind].find(({ code }) => code === group.code) : undefined
}

/** A group's name in words; its id where it has none. */
export const groupName = (data: CompareData, id: string, language: Language): string =>
  groupOf(data, id, language)?.name ?? id

/** What a place or a group is called where there is little room. */
export const shortNameIn =
  (data: CompareData, language: Language) =>
  (code: string): string => {
    if (!groupFromId(code)) return shortNameOf(data, code)
    const group = groupOf(data, code, language)
    return group ? briefName(group) : code
  }
