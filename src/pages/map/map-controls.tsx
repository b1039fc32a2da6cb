import { useLocation } from 'wouter'
import { CLASS_METHODS } from '../../domain/class-method.ts'
import { GROUP_KINDS, type GroupKind } from '../../domain/group-kinds.ts'
import type { CatalogueShard, IndicatorSummary } from '../../observations/shards.ts'
import { writer } from '../../ui/figure-text.ts'
import { useLanguage } from '../../ui/language.tsx'
import {
  MAP_FORMS,
  MAP_LEVELS,
  mapPath,
  readMap,
  type FigureView,
  type MapLevel,
} from '../../addresses/map.ts'
import { groupFromValue, groupValue, type NamedGroup } from '../../ui/group-names.ts'
import {
  formChange,
  groupChange,
  levelChange,
  type ChangeMap,
  type MapSelection,
} from './map-selection.ts'
import { hasPlaces } from '../../ui/has-places.ts'
import { Choice } from './choice.tsx'
import type { MapText } from './text.ts'

interface MapControlsProps {
  summary: IndicatorSummary
  catalogue: CatalogueShard
  selection: MapSelection
  views: readonly FigureView[]
  named: Readonly<Record<GroupKind, readonly NamedGroup[]>>
  change: ChangeMap
  text: MapText
}

/** What the map shows, chosen: a list for each part of the address. */
export function MapControls(props: MapControlsProps) {
  const { summary, selection, views, named, change, text } = props
  const { shortPeriod } = writer(summary, useLanguage())
  const option = <Value extends string>(value: Value, label: string) => ({ value, label })
  return (
    <form
      className="controls map-controls no-print"
      aria-label={text.controls}
      onSubmit={(event) => event.preventDefault()}
    >
      <IndicatorChoice {...props} />
      <Choice
        label={text.level}
        value={selection.level}
        options={MAP_LEVELS.filter((level) => summary.levels.includes(level)).map((level) =>
          option(level, text.levels[level]),
        )}
        onChange={(level) => change(levelChange(level, selection))}
      />
      {selection.level === 'kommune' && (
        <Choice
          label={text.group}
          value={groupValue(selection.group)}
          options={[option('', text.allPlaces)]}
          groups={GROUP_KINDS.map((kind) => ({
            label: text.groupKinds[kind],
            options: named[kind].map((group) => option(groupValue(group), group.name)),
          }))}
          onChange={(value) => change(groupChange(groupFromValue(value)))}
        />
      )}
      <Choice
        label={text.view}
        value={selection.view}
        options={views.map((view) => option(view, viewName(view, selection.level, text)))}
        onChange={(view) => change({ view, picked: null })}
      />
      {selection.view === 'endring' && (
        <Choice
          label={text.since}
          value={selection.since}
          options={summary.periods
            .filter((period) => period !== selection.period)
            .map((period) => option(period, shortPeriod(period)))}
          onChange={(since) => change({ since, picked: null })}
        />
      )}
      <Choice
        label={text.form}
        value={selection.form}
        options={MAP_FORMS.map((form) => option(form, text.forms[form]))}
        onChange={(form) => change(formChange(form))}
      />
      <Choice
        label={text.classes}
        value={selection.method}
        options={CLASS_METHODS.map((method) => option(method, text.methods[method]))}
        onChange={(method) => change({ method, picked: null })}
      />
    </form>
  )
}

const viewName = (view: FigureView, level: MapLevel, text: MapText): string =>
  view === 'avstand' && level === 'fylke' ? text.viewFylker : text.views[view]

/** Parts of the address that belong to one indicator, and are left behind when another is chosen. */
const OWN_PARTS = { period: null, since: null, picked: null, view: null }

function IndicatorChoice({ summary, catalogue, text }: MapControlsProps) {
  const [, navigate] = useLocation()
  const shown = catalogue.indicators.filter(hasPlaces)
  return (
    <Choice
      label={text.indicator}
      value={summary.id}
      options={[]}
      groups={catalogue.paper.themes.map((theme) => ({
        label: theme.title,
        options: shown
          .filter((indicator) => indicator.theme === theme.id)
          .map(({ id, title }) => ({ value: id, label: title })),
      }))}
      onChange={(id) => navigate(mapPath(id, { ...readMap(window.location.search), ...OWN_PARTS }))}
    />
  )
}
