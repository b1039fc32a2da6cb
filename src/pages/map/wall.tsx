import { useLayoutEffect, useMemo, useRef, useState } from 'react'
import { DOT } from '../../domain/list-text.ts'
import { shortName } from '../../domain/place-name.ts'
import { posterSvg } from '../../map/poster-svg.ts'
import { histogramOf } from '../../map/histogram.ts'
import type { Shapes } from '../../map/drawing.ts'
import type { FigureSource } from '../../map/map-figures.ts'
import { useText } from '../../ui/language.tsx'
import { pngOf, saveBlob } from '../../ui/picture.ts'
import { legendMarks } from './legend-marks.ts'
import { fileName, mapExport, type SavedMap } from './saved-map.ts'

export interface WallProps extends SavedMap {
  /** The headline, as on the page. */
  headline: string
  source: FigureSource
  shapes: Shapes
  names: ReadonlyMap<string, string>
  onClose: () => void
}

/** Bars of the poster's histogram. */
const STEPS = 48

/** The map for the wall: nothing but the picture that is saved, and how to save it. */
export default function Wall(props: WallProps) {
  const { text, onClose, headline } = props
  const { language } = useText()
  const dialog = useRef<HTMLDialogElement>(null)
  const [failed, setFailed] = useState('')
  const svg = useMemo(() => wallSvg(props, language), [props, language])
  useLayoutEffect(() => {
    const element = dialog.current
    element?.showModal()
    return () => element?.close()
  }, [])
  const name = `${fileName(props)}-vegg`
  const save = (make: () => Promise<Blob>, ending: string) => () => {
    setFailed('')
    make().then(
      (blob) => saveBlob(`${name}.${ending}`, blob),
      (fault: unknown) => setFailed(text.saveFailed(String(fault))),
    )
  }
  return (
    <dialog className="wall" ref={dialog} aria-label={text.wall} onClose={onClose}>
      <img
        src={`data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`}
        alt={text.wallPicture(headline)}
      />
      <p className="wall-buttons no-print">
        <button type="button" className="button" onClick={save(() => pngOf(svg, 1), 'png')}>
          {text.savePicture}
        </button>
        <button
          type="button"
          className="button"
          onClick={save(async () => new Blob([svg], { type: 'image/svg+xml' }), 'svg')}
        >
          {text.saveDrawing}
        </button>
        {document.fullscreenEnabled && (
          <button
            type="button"
            className="button"
            onClick={() => void dialog.current?.requestFullscreen().catch(() => {})}
          >
            {text.fullScreen}
          </button>
        )}
        <button type="button" className="button" onClick={onClose}>
          {text.leaveWall}
        </button>
        {failed && <span role="alert">{failed}</span>}
      </p>
    </dialog>
  )
}

function wallSvg(props: WallProps, language: 'nb' | 'nn'): string {
  const { model, shapes, names, summary, heading, words, text, headline } = props
  const labelOf = (code: string) => shortName(names.get(code) ?? code)
  return posterSvg({
    ...mapExport(props, shapes, labelOf, language),
    title: headline,
    subtitle: `${summary.title}, ${words.unit}${DOT}${heading}`,
    histogram: histogramOf(model.figures, model.fills, STEPS),
    marks: legendMarks({ ...props, shown: props.selection.place }),
    insetNames: text.insets,
  })
}
