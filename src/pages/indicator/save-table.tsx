import { useQueryClient } from '@tanstack/react-query'
import type { PlaceCode } from '../../domain/place.ts'
import type { Series } from '../../domain/series.ts'
import { exactQuery } from '../../observations/queries.ts'
import { useText } from '../../ui/language.tsx'
import { placeCells } from '../../ui/place-columns.ts'
import { SaveFigures } from '../../ui/save-figures.tsx'
import type { TableView } from './saved-table.ts'
import type { IndicatorFiles } from './table-input.ts'

interface SaveTableProps {
  files: IndicatorFiles
  series: ReadonlyMap<PlaceCode, Series>
  view: TableView
}

/** Saves the table as it is seen, with every period, in one workbook. */
export function SaveTable({ files, series, view }: SaveTableProps) {
  const text = useText()
  const queries = useQueryClient()
  const { summary, groups, places } = files
  const make = async () => {
    const exact = await queries.fetchQuery(exactQuery(summary.id))
    const { savedTable } = await import('./saved-table.ts')
    const belongs = placeCells(groups, places, text.language)
    const day = new Date().toISOString()
    const address = window.location.href
    return savedTable({ summary, view, series, exact, belongs, address, day }, text)
  }
  return <SaveFigures make={make} />
}
