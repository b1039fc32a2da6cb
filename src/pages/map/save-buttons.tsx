import { useQueryClient } from '@tanstack/react-query'
import { memo, useState } from 'react'
import { shortName } from '../../domain/place-name.ts'
import type { PlaceCode } from '../../domain/place.ts'
import type { Shapes } from '../../map/drawing.ts'
import type { FigureSource } from '../../map/map-figures.ts'
import { exactQuery, groupsQuery, placesQuery } from '../../observations/queries.ts'
import { useText } from '../../ui/language.tsx'
import { pngOf, saveBlob } from '../../ui/picture.ts'
import type { SavedMap } from './saved-map.ts'

interface SaveButtonsProps extends SavedMap {
  shapes: Shapes
  source: FigureSource
  names: ReadonlyMap<PlaceCode, string>
}

/** Saves what is shown: as a picture to print, as a drawing to work on, as figures. */
export const SaveButtons = memo(function SaveButtons(props: SaveButtonsProps) {
  const { text } = props
  const [failed, setFailed] = useState('')
  const save = (make: () => Promise<void> | void) => async () => {
    setFailed('')
    await Promise.resolve()
      .then(make)
      .catch((error: unknown) => setFailed(text.saveFailed(String(error))))
  }
  const files = useFiles(props)
  // There is nothing to save of a map that has not come.
  const isWaiting = props.shapes.areas.length === 0
  return (
    <>
      <div className="save-buttons">
        {Object.entries(files).map(([kind, make]) => (
          <button
            key={kind}
            type="button"
            className="button"
            disabled={isWaiting}
            onClick={save(make)}
          >
            {kind}
          </button>
        ))}
      </div>
      {failed && <p role="alert">{failed}</p>}
    </>
  )
})

/** What makes the files is fetched by those who ask for one. */
function useFiles(props: SaveButtonsProps): Record<string, () => Promise<void>> {
  const { shapes, names, summary } = props
  const text = useText()
  const queries = useQueryClient()
  const made = () => import('./saved-map.ts')
  const written = () => import('../../ui/figure-file.ts')
  const nameOf = (code: PlaceCode) => names.get(code) ?? code
  const labelOf = (code: PlaceCode) => shortName(nameOf(code))
  const table = async () => {
    const [{ savedMapTable }, { placeCells }, exact, groups, places] = await Promise.all([
      import('./saved-map-table.ts'),
      import('../../ui/place-columns.ts'),
      queries.fetchQuery(exactQuery(summary.id)),
      queries.fetchQuery(groupsQuery()),
      queries.fetchQuery(placesQuery()),
    ])
    const belongs = placeCells(groups, places, text.language)
    const [address, day] = [window.location.href, new Date().toISOString()]
    return savedMapTable({ ...props, exact, belongs, address, day }, text)
  }
  return {
    PNG: async () => {
      const { fileName, savedSvg } = await made()
      const svg = savedSvg(props, shapes, labelOf, text.language)
      saveBlob(`${fileName(props)}.png`, await pngOf(svg))
    },
    SVG: async () => {
      const { fileName, savedSvg } = await made()
      const svg = savedSvg(props, shapes, labelOf, text.language)
      saveBlob(`${fileName(props)}.svg`, new Blob([svg], { type: 'image/svg+xml' }))
    },
    CSV: async () => {
      const [{ fileName, sheets }, { csvOfSheet }] = await Promise.all([table(), written()])
      const csv = sheets[0] ? csvOfSheet(sheets[0]) : ''
      saveBlob(`${fileName}.csv`, new Blob([csv], { type: 'text/csv;charset=utf-8' }))
    },
    Excel: async () => {
      const [file, { workbookOf }] = await Promise.all([table(), written()])
      const { saveWorkbook } = await import('../../ui/save-workbook.ts')
      await saveWorkbook(file.fileName, workbookOf(file))
    },
  }
}
