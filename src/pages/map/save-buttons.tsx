import { useState } from 'react'
import { at, type Series } from '../../domain/series.ts'
import { shortName } from '../../domain/place-name.ts'
import type { PlaceCode } from '../../domain/place.ts'
import type { Shapes } from '../../map/drawing.ts'
import { csvText } from '../../ui/csv-text.ts'
import { useText } from '../../ui/language.tsx'
import { pngOf, saveBlob } from '../../ui/picture.ts'
import { csvRows, fileName, savedSheets, savedSvg, type SavedMap } from './saved-map.ts'

interface SaveButtonsProps extends SavedMap {
  shapes: Shapes
  names: ReadonlyMap<PlaceCode, string>
  series: ReadonlyMap<PlaceCode, Series>
}

/** Saves what is shown: as a picture to print, as a drawing to work on, as figures. */
export function SaveButtons(props: SaveButtonsProps) {
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
    <section className="no-print" aria-labelledby="map-save">
      <h2 id="map-save">{text.save}</h2>
      <div className="save-buttons">
        {Object.entries(files).map(([kind, make]) => (
          <button key={kind} type="button" className="button" onClick={save(make)}>
            {kind}
          </button>
        ))}
      </div>
      {failed && <p role="alert">{failed}</p>}
    </section>
  )
}

function useFiles(props: SaveButtonsProps): Record<string, () => Promise<void> | void> {
  const { shapes, names, series, summary } = props
  const text = useText()
  const name = fileName(props)
  const nameOf = (code: PlaceCode) => names.get(code) ?? code
  const svg = () => savedSvg(props, shapes, (code) => shortName(nameOf(code)), text.language)
  const pointAt = (code: PlaceCode, period: string) => {
    const own = series.get(code)
    return own ? { ...at(own, period), code, place: nameOf(code) } : null
  }
  return {
    PNG: async () => saveBlob(`${name}.png`, await pngOf(svg())),
    SVG: () => saveBlob(`${name}.svg`, new Blob([svg()], { type: 'image/svg+xml' })),
    CSV: () => {
      const csv = csvText(csvRows(props, pointAt), summary, text)
      saveBlob(`${name}.csv`, new Blob([csv], { type: 'text/csv;charset=utf-8' }))
    },
    // What writes workbooks is fetched by those who ask for one.
    Excel: async () => {
      const { saveWorkbook } = await import('../../ui/save-workbook.ts')
      await saveWorkbook(name, savedSheets(props, text))
    },
  }
}
