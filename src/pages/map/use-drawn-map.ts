/** Everything that the parts of a map's page show of one selection, made once and handed to all. */
import { useMemo } from 'react'
import { notFollowedBy } from './map-selection.ts'
import { DOT } from '../../domain/list-text.ts'
import { isSeen } from '../../map/extent.ts'
import { namedGroups, namedOf } from '../../ui/group-names.ts'
import { useLanguage } from '../../ui/language.tsx'
import { mapFinding, patternText } from './map-finding.ts'
import type { MapFiles } from './map-input.ts'
import type { MapInput, MapModel } from './map-model.ts'
import { mapWords } from './map-words.ts'
import { MAP_TEXT } from './text.ts'
import { useMapModel, type useMapSelection } from './use-map.ts'
import { useShapes, type DrawnShapes } from './use-shapes.ts'
import type { MapSelection } from './map-selection.ts'

export type ChosenMap = MapFiles & ReturnType<typeof useMapSelection> & { readonly input: MapInput }

export function useDrawnMap(props: ChosenMap) {
  const { summary, catalogue, places, groups: files, input, search, selection, change } = props
  const language = useLanguage()
  const text = MAP_TEXT[language]
  const { source, model, scale } = useMapModel(input, selection)
  const drawn = useShapes(selection)
  const named = useMemo(() => namedGroups(files, places, language), [files, places, language])
  const groups = useMemo(() => namedOf(selection.groups, named), [selection.groups, named])
  const words = useMemo(
    () => mapWords(summary, selection, language),
    [summary, selection, language],
  )
  const { said } = props.indicator
  const finding = useMemo(
    () => mapFinding({ input, source, model, selection, said, groups }, language),
    [input, source, model, selection, said, groups, language],
  )
  const pattern = useMemo(() => patternText(model.rows, words, text), [model.rows, words, text])
  const heading = [
    text.levels[selection.level],
    ...groups.map(({ name }) => name),
    words.meaning,
    words.period,
  ]
    .filter(Boolean)
    .join(DOT)
  const shown = { summary, catalogue, input, selection, change, text, words }
  const made = { source, model, scale, drawn, named, groups, heading, finding, pattern }
  return {
    ...shown,
    ...made,
    headline: finding ?? summary.title,
    views: props.views,
    periods: props.periods,
    ignored: notFollowedBy(search, selection, isShown(selection, model, drawn)),
  }
}

export type DrawnMap = ReturnType<typeof useDrawnMap>

/** What of the address is for the legend and the ground to know. Of what has not come yet: yes. */
function isShown(selection: MapSelection, { legend }: MapModel, drawn: DrawnShapes) {
  const { picked, extent, form } = selection
  const fills = [...legend.classes, ...legend.specials]
  return {
    picked: picked === '' || fills.some(({ fill }) => fill === picked),
    extent: extent === null || form !== drawn.form || isSeen(extent, drawn.shapes),
  }
}
