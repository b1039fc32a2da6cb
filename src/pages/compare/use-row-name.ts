import { fullName } from '../../domain/place-name.ts'
import { levelOf } from '../../domain/place.ts'
import { useText } from '../../ui/language.tsx'
import type { CompareRow } from './table-model.ts'
import { useCompareText } from './text.ts'
import type { CompareScene } from './scene.ts'

/** What a row is called, in the table and in the files. */
export function useRowName({ data, ownName, own }: CompareScene) {
  const page = useText()
  const text = useCompareText()
  return ({ kind, code }: CompareRow): string => {
    if (kind === 'country') return page.country
    if (kind === 'peers')
      return levelOf(own) === 'fylke' ? text.peersRowFylker : text.peersRow(ownName)
    return kind === 'fylke' ? text.fylkeRow(fullName(data.name(code))) : fullName(data.name(code))
  }
}
