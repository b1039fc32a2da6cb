import type { ChosenIndicator } from '../../addresses/compare.ts'
import { levelOf, type Level, type PlaceCode } from '../../domain/place.ts'
import { PLACE_STYLES, REGION_STYLES, type PlaceStyle } from '../../charts/place-styles.ts'
import type { IndicatorSummary } from '../../observations/shards.ts'
import {
  shortNameOf,
  type CompareData,
  type ComparedIndicator,
  type MiddleOf,
} from './compare-data.ts'
import { canBeBetter } from './better-model.ts'
import type { Selection } from './selection.ts'
import type { ChangeSelection } from './use-selection.ts'

/** A place, or a group by its id, as the charts draw it. */
export interface Drawn {
  readonly code: string
  readonly name: string
  readonly style: PlaceStyle
}

/** What every part of the page is given: the figures, what is chosen, and what follows from it. */
export interface CompareScene {
  readonly data: CompareData
  readonly selection: Selection
  readonly change: ChangeSelection
  /** The place that is "us". */
  readonly own: PlaceCode
  readonly ownName: string
  readonly middleOf: MiddleOf
  /** The level that is ranked and drawn: fylker only where nothing else is chosen. */
  readonly level: Level
  /** The chosen that the charts draw, with the colour of each. */
  readonly drawn: readonly Drawn[]
  /** The regions that they draw, and the fylker where kommuner are drawn; but for the map. */
  readonly regions: readonly Drawn[]
  /** Short, of a place or a group. */
  readonly nameOf: (code: string) => string
  readonly compared: readonly ComparedIndicator[]
  /** The one that is looked closer at. */
  readonly focus: ComparedIndicator
}

/** One indicator of each theme: its first with figures for most kommuner. */
export function defaultIndicators({ themes, indicators }: CompareData): ChosenIndicator[] {
  return themes.flatMap(({ id: theme }) => {
    const first = indicators.find((one) => one.theme === theme && one.coverage > 300)
    return first ? [{ id: first.id, period: null }] : []
  })
}

/** What is compared: the reader's choice, else one of each theme. */
export const chosenIndicators = (
  data: CompareData,
  { indicators }: Selection,
): readonly ChosenIndicator[] => (indicators.length > 0 ? indicators : defaultIndicators(data))

/** "We" are the place that the address says, else the first of the chosen. */
export const ownPlace = ({ own, places }: Selection): PlaceCode | null => own ?? places[0] ?? null

/** Kommuner are ranked among kommuner; fylker only where all of the chosen are fylker. */
export const levelOfPlaces = (places: readonly PlaceCode[]): Level =>
  places.length > 0 && places.every((code) => levelOf(code) === 'fylke') ? 'fylke' : 'kommune'

/** The chosen of the level that charts draw; "we" always have the first colour. */
export function drawnPlaces(data: CompareData, places: readonly PlaceCode[], own: PlaceCode) {
  const level = levelOfPlaces(places)
  const ofLevel = places.filter((code) => levelOf(code) === level)
  const first = ofLevel.includes(own) ? [own] : []
  const order = [...first, ...ofLevel.filter((code) => code !== own)]
  return order.slice(0, PLACE_STYLES.length).map((code, i) => ({
    code,
    name: shortNameOf(data, code),
    style: PLACE_STYLES[i] ?? { colour: 'currentColor', dash: '' },
  }))
}

/** Fylker among kommuner, then the chosen groups: as many as can be told apart. */
export function drawnRegions(
  { places, groups }: Pick<Selection, 'places' | 'groups'>,
  nameOf: (code: string) => string,
): Drawn[] {
  const level = levelOfPlaces(places)
  const wider = [...places.filter((code) => levelOf(code) !== level), ...groups]
  return wider.flatMap((code, i) => {
    const style = REGION_STYLES[i]
    return style ? [{ code, name: nameOf(code), style }] : []
  })
}

/** Indicators of which one place can be said to do better than another. */
export const withDirection = ({ indicators }: CompareData): IndicatorSummary[] =>
  indicators.filter((summary) => canBeBetter(summary) && summary.coverage > 300)
