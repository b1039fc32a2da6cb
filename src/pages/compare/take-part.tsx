import { useState } from 'react'
import type { IndicatorSummary } from '../../observations/shards.ts'
import { CiteButton } from '../../ui/cite-button.tsx'
import { dateText } from '../../ui/date-text.ts'
import { writer } from '../../ui/figure-text.ts'
import { useText } from '../../ui/language.tsx'
import { copyText } from '../../ui/receipt-copy.ts'
import { SavePicture } from '../../ui/save-picture.tsx'
import type { DrawnPart } from './board-pictures.ts'
import type { ComparedIndicator } from './compare-data.ts'
import type { CompareScene } from './scene.ts'
import { useCompareText } from './text.ts'

interface TakePartProps {
  scene: CompareScene
  /** What is shown: `Utvikling`. */
  what: string
  shown: readonly ComparedIndicator[]
  /** Drawn when a picture is asked for; what draws is fetched then. */
  draw: () => Promise<DrawnPart | null>
  /** The figures that are drawn, a list a row, heads first. */
  figures: () => readonly (readonly string[])[]
  /** Of the file: `linjer`. */
  name: string
}

/** A chart of the board to take along: as a picture, as figures, and as a citation. */
export function TakePart({ scene, what, shown, draw, figures, name }: TakePartProps) {
  const page = useText()
  const text = useCompareText()
  const notes = (): string[] => notesOf(shown, page.language, text.source)
  const make = async () => {
    const [{ framedPicture }, drawn] = await Promise.all([
      import('../../charts/picture/framed-picture.ts'),
      draw(),
    ])
    if (!drawn) throw new Error(`Nothing of ${name} is drawn.`)
    const ids = shown.slice(0, 2).map(({ summary, period }) => `${summary.id}-${period}`)
    return {
      svg: framedPicture({ ...drawn, notes: notes() }),
      fileName: ['lokaltall', name, ...ids].join('-'),
    }
  }
  const names = scene.drawn.map((one) => one.name).join(', ')
  const titles = shown.map(({ summary, period }) => titleOf(summary, period, page.language))
  return (
    <details className="take-part no-print">
      <summary>{text.takePart}</summary>
      <div className="button-row">
        <SavePicture make={make} />
        <CopyFigures make={() => [...figures(), [], ...notes().map((note) => [note])]} />
        <CiteButton
          sources={shown.map(({ summary }) => summary.source)}
          what={`${what}: ${names}. ${titles.join('; ')}`}
        />
      </div>
    </details>
  )
}

const titleOf = (summary: IndicatorSummary, period: string, language: 'nb' | 'nn'): string =>
  `${summary.title}, ${writer(summary, language).shortPeriod(period)}`

/** Sources, then the day and the address. */
function notesOf(
  shown: readonly ComparedIndicator[],
  language: 'nb' | 'nn',
  source: string,
): string[] {
  const sources = new Set(shown.map(({ summary }) => summary.source))
  const licences = new Set(shown.map(({ summary }) => summary.licence))
  return [
    `${source}: ${[...sources].join('; ')} · ${[...licences].join(', ')}`,
    `${dateText(new Date().toISOString(), language)} · ${window.location.href}`,
  ]
}

/** With tabs between, as every table program pastes them. */
function CopyFigures({ make }: { make: () => readonly (readonly string[])[] }) {
  const text = useCompareText()
  const [said, setSaid] = useState('')
  const copy = async () => {
    const copied = await copyText(
      make()
        .map((row) => row.join('\t'))
        .join('\n'),
      null,
    )
    setSaid(copied ? text.figuresCopied : text.figuresNotCopied)
  }
  return (
    <>
      <button type="button" className="button" onClick={() => void copy()}>
        {text.copyFigures}
      </button>
      <span role="status" className="small">
        {said}
      </span>
    </>
  )
}
