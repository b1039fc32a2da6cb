import { useQueryClient } from '@tanstack/react-query'
import type { Language } from '../../domain/indicator.ts'
import { exactQuery, indicatorQuery, regionsQuery } from '../../observations/queries.ts'
import { CiteButton } from '../../ui/cite-button.tsx'
import { writer } from '../../ui/figure-text.ts'
import { useText } from '../../ui/language.tsx'
import { PinButton } from '../../ui/pin-button.tsx'
import { placeCells } from '../../ui/place-columns.ts'
import { SavePicture } from '../../ui/save-picture.tsx'
import { SaveFigures } from '../../ui/save-figures.tsx'
import { cellParts, heatOf } from './heat-model.ts'
import type { IndicatorHistory } from './saved-figures.ts'
import type { CompareScene } from './scene.ts'
import type { CompareRow } from './table-model.ts'
import { useCompareText } from './text.ts'
import { seriesOf } from './use-compared.ts'
import { regionsOf } from './region-figures.ts'
import { useRowName } from './use-row-name.ts'

interface SaveButtonsProps {
  scene: CompareScene
  /** As they are seen. */
  rows: readonly CompareRow[]
  /** Of the figures shown; null while some are on their way. */
  print: string | null
}

const MOST_ACROSS = 16

/** Saves the table as it stands, with every period of its figures and what explains them. */
export function SaveButtons({ scene, rows, print }: SaveButtonsProps) {
  const page = useText()
  const { language } = page
  const text = useCompareText()
  const nameOf = useRowName(scene)
  const make = useFile(scene, rows)
  const draw = (isSlide: boolean) => async () => {
    const [{ picturedTable }, { tablePicture, slidePicture }, { fileName }] = await Promise.all([
      import('./pictured-table.ts'),
      import('../../ui/table-picture.ts'),
      import('./saved-comparison.ts'),
    ])
    const { data, compared, selection, own } = scene
    const table = {
      data,
      rows,
      compared,
      nameOf,
      own,
      parts: cellParts(selection),
      heat: heatOf(selection),
      // More places than that are no columns of a slide.
      turned: selection.turned && !(isSlide && rows.length > MOST_ACROSS),
      address: window.location.href,
      day: new Date().toISOString(),
    }
    const picture = picturedTable(table, page)
    const name = fileName(table, text.fileName, text.andMore)
    return isSlide
      ? { svg: slidePicture(picture, text.notOnSlide), fileName: `${name}-${text.slideFile}` }
      : { svg: tablePicture(picture), fileName: name }
  }
  const pin = (edition: string) =>
    scene.change({
      indicators: scene.compared.map(({ summary: { id }, period }) => ({ id, period })),
      edition,
    })
  const complete = scene.compared.every(({ snapshot }) => snapshot !== null)
  return (
    <div className="button-row no-print">
      <SaveFigures make={make} disabled={!complete} />
      <SavePicture make={draw(false)} disabled={!complete} />
      <SavePicture make={draw(true)} disabled={!complete} words={text.slide} sharpness={1} />
      <CiteButton
        sources={scene.compared.map(({ summary }) => summary.source)}
        what={`${text.title}: ${rows.map(nameOf).join(', ')}. ${titlesOf(scene, language)}`}
      />
      {print !== null && <PinButton fingerprint={print} onPin={pin} />}
    </div>
  )
}

/** `Folketall, 2026; Valgdeltakelse ved kommunevalg, 2023` */
const titlesOf = ({ compared }: CompareScene, language: Language): string =>
  compared
    .map(
      ({ summary, period }) => `${summary.title}, ${writer(summary, language).shortPeriod(period)}`,
    )
    .join('; ')

/** What makes the file, and every period that goes into it, are fetched when one is asked for. */
function useFile(scene: CompareScene, rows: readonly CompareRow[]) {
  const text = useText()
  const nameOf = useRowName(scene)
  const queries = useQueryClient()
  const { data, compared, selection, own, middleOf } = scene
  const historyOf = async (summary: (typeof compared)[number]['summary']) => {
    const regional = selection.groups.length > 0 && summary.levels.includes('kommune')
    const [shard, exact, regions] = await Promise.all([
      queries.fetchQuery(indicatorQuery(summary.id)),
      queries.fetchQuery(exactQuery(summary.id)),
      regional ? queries.fetchQuery(regionsQuery(summary.id)) : null,
    ])
    const history: IndicatorHistory = {
      series: seriesOf(shard, summary),
      exact,
      regions: regions && { series: regionsOf(regions, summary), made: regions.made },
    }
    return [summary.id, history] as const
  }
  return async () => {
    const [{ savedComparison }, { figuresOfRows }, ...histories] = await Promise.all([
      import('./saved-comparison.ts'),
      import('./saved-figures.ts'),
      ...compared.map(({ summary }) => historyOf(summary)),
    ])
    const peers = data.peers(own).members
    const figureOf = figuresOfRows({ histories: new Map(histories), peers, middleOf })
    const belongs = placeCells(data.groups, data.places, text.language)
    const distances = cellParts(selection).includes('forskjell')
    const [address, day] = [window.location.href, new Date().toISOString()]
    return savedComparison(
      { rows, compared, nameOf, figureOf, belongs, distances, address, day },
      text,
    )
  }
}
