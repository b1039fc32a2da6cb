import { memo, useState } from 'react'
import { at, type Series } from '../../domain/series.ts'
import { shortName } from '../../domain/place-name.ts'
import type { PlaceCode } from '../../domain/place.ts'
import type { Shapes } from '../../map/drawing.ts'
import { useText } from '../../ui/language.tsx'
import { pngOf, saveBlob } from '../../ui/picture.ts'
import type { SavedMap } from './saved-map.ts'

interface SaveButtonsProps extends SavedMap {
  shapes: Shapes
  names: ReadonlyMap<PlaceCode, string>
  series: ReadonlyMap<PlaceCode, Series>
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
  return (
    <>
      <div className="save-buttons">
        {Object.entries(files).map(([kind, make]) => (
          <button key={kind} type="button" className="button" onClick={save(make)}>
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
  const { shapes, names, series, summary } = props
  const text = useText()
  const made = () => import('./saved-map.ts')
  const nameOf = (code: PlaceCode) => names.get(code) ?? code
  const labelOf = (code: PlaceCode) => shortName(nameOf(code))
  const pointAt = (code: PlaceCode, period: string) => {
    const own = series.get(code)
    return own ? { ...at(own, period), code, place: nameOf(code) } : null
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
      const { csvOf, fileName } = await made()
      const csv = csvOf(props, pointAt, summary, text)
      saveBlob(`${fileName(props)}.csv`, new Blob([csv], { type: 'text/csv;charset=utf-8' }))
    },
    Excel: async () => {
      const { fileName, savedSheets } = await made()
      const { saveWorkbook } = await import('../../ui/save-workbook.ts')
      await saveWorkbook(fileName(props), savedSheets(props, text))
    },
  }
}
