import { useLocation } from 'wouter'
import { CLASS_METHODS } from '../../domain/class-breaks.ts'
import { GROUP_KINDS, type GroupKind } from '../../domain/place-groups.ts'
import type { View } from '../../map/map-figures.ts'
import type { CatalogueShard, IndicatorSummary } from '../../observations/shards.ts'
import { writer } from '../../ui/figure-text.ts'
import { useLanguage } from '../../ui/language.tsx'
import { mapPath } from '../../ui/urls.ts'
import { groupFromValue, groupValue, type NamedGroup } from './group-names.ts'
import {
  formParts,
  FORMS,
  groupParts,
  levelParts,
  NO_EXTENT,
  queryText,
  withParts,
  type MapSelection,
} from './map-address.ts'
import { canBeMapped } from '../../ui/mapped-indicators.ts'
import { Choice } from './choice.tsx'
import type { MapText } from './text.ts'

interface MapControlsProps {
  summary: IndicatorSummary
  catalogue: CatalogueShard
  selection: MapSelection
  views: readonly View[]
  named: Readonly<Record<GroupKind, readonly NamedGroup[]>>
  change: (parts: Readonly<Record<string, string>>) => void
  text: MapText
}

/** What the map shows, chosen: a list for each part of the address. */
export function MapControls(props: MapControlsProps) {
  const { summary, selection, views, named, change, text } = props
  const { shortPeriod } = writer(summary, useLanguage())
  const option = (value: string, label: string) => ({ value, label })
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
        options={(['kommune', 'fylke'] as const)
          .filter((level) => summary.levels.includes(level))
          .map((level) => option(level, text.levels[level]))}
        onChange={(nivaa) => change(levelParts(nivaa, selection))}
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
          onChange={(value) =>
            change({ ...groupParts(groupFromValue(value)), ...NO_EXTENT, klasse: '' })
          }
        />
      )}
      <Choice
        label={text.view}
        value={selection.view}
        options={views.map((view) => option(view, viewName(view, selection.level, text)))}
        onChange={(visning) => change({ visning, klasse: '' })}
      />
      {selection.view === 'endring' && (
        <Choice
          label={text.since}
          value={selection.since}
          options={summary.periods
            .filter((period) => period !== selection.period)
            .map((period) => option(period, shortPeriod(period)))}
          onChange={(sammenlign) => change({ sammenlign, klasse: '' })}
        />
      )}
      <Choice
        label={text.form}
        value={selection.form}
        options={FORMS.map((form) => option(form, text.forms[form]))}
        onChange={(form) => change(formParts(form))}
      />
      <Choice
        label={text.classes}
        value={selection.method}
        options={CLASS_METHODS.map((method) => option(method, text.methods[method]))}
        onChange={(klasser) => change({ klasser, klasse: '' })}
      />
    </form>
  )
}

const viewName = (view: View, level: 'kommune' | 'fylke', text: MapText): string =>
  view === 'avstand' && level === 'fylke' ? text.viewFylker : text.views[view]

/** Parts of the address that belong to one indicator, and are left behind when another is chosen. */
const OWN_PARTS = { periode: '', sammenlign: '', klasse: '', visning: '' }

function IndicatorChoice({ summary, catalogue, text }: MapControlsProps) {
  const [, navigate] = useLocation()
  const shown = catalogue.indicators.filter(canBeMapped)
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
      onChange={(id) => {
        const kept = queryText(withParts(new URLSearchParams(window.location.search), OWN_PARTS))
        navigate(`${mapPath(id)}${kept ? `?${kept}` : ''}`)
      }}
    />
  )
}
