import { memo, useEffect, useRef } from 'react'
import { CLASS_METHODS } from '../../domain/class-method.ts'
import type { GroupKind } from '../../domain/group-kinds.ts'
import type { IndicatorSummary } from '../../observations/shards.ts'
import { MAP_FORMS, MAP_LEVELS, type FigureView, type MapLevel } from '../../addresses/map.ts'
import type { NamedGroup } from '../../ui/group-names.ts'
import {
  formChange,
  groupsChange,
  kindsAt,
  levelChange,
  viewChange,
  withGroup,
  type ChangeMap,
  type MapSelection,
} from './map-selection.ts'
import { Choice } from './choice.tsx'
import type { MapText } from './text.ts'
import { useSameFunction } from './use-same-function.ts'

interface ViewChoicesProps {
  summary: IndicatorSummary
  selection: MapSelection
  views: readonly FigureView[]
  named: Readonly<Record<GroupKind, readonly NamedGroup[]>>
  change: ChangeMap
  text: MapText
}

/** What else can be chosen of the map, behind one word: a list for each part of the address. */
export const ViewChoices = memo(function ViewChoices(props: ViewChoicesProps) {
  const { summary, selection, views, named, change, text } = props
  const box = useRef<HTMLDetailsElement>(null)
  useClosing(box)
  const chooseLevel = useSameFunction((level: MapLevel) => change(levelChange(level, selection)))
  return (
    <details className="view-choices no-print" ref={box}>
      <summary className="button">{text.viewChoices}</summary>
      <form
        className="controls map-controls"
        aria-label={text.controls}
        onSubmit={(event) => event.preventDefault()}
      >
        <Choice
          label={text.level}
          value={selection.level}
          options={MAP_LEVELS.filter((level) => summary.levels.includes(level)).map((level) =>
            option(level, text.levels[level]),
          )}
          onChange={chooseLevel}
        />
        <Choice
          label={text.view}
          value={selection.view}
          options={views.map((view) => option(view, viewName(view, selection.level, text)))}
          onChange={(view) => change(viewChange(view))}
        />
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
        <fieldset>
          <legend>{text.filters}</legend>
          {kindsAt(selection.level).map((kind) => (
            <GroupChoice key={kind} {...{ kind, selection, named, change, text }} />
          ))}
        </fieldset>
      </form>
    </details>
  )
})

type GroupChoiceProps = Pick<ViewChoicesProps, 'selection' | 'named' | 'change' | 'text'> & {
  kind: GroupKind
}

/** Which group of a kind is shown; groups of several kinds combine. */
function GroupChoice({ kind, selection, named, change, text }: GroupChoiceProps) {
  const { groups } = selection
  const choose = useSameFunction((code: string) =>
    change(groupsChange(withGroup(groups, { kind, code }))),
  )
  return (
    <Choice
      label={text.groupKinds[kind]}
      value={groups.find((group) => group.kind === kind)?.code ?? ''}
      options={[
        option('', text.allGroups),
        ...named[kind].map(({ code, name }) => option(code, name)),
      ]}
      onChange={choose}
    />
  )
}

const option = <Value extends string>(value: Value, label: string) => ({ value, label })

const viewName = (view: FigureView, level: MapLevel, text: MapText): string =>
  view === 'avstand' && level === 'fylke' ? text.viewFylker : text.views[view]

/** It closes with Escape, and when the reader presses elsewhere. */
function useClosing(box: { readonly current: HTMLDetailsElement | null }) {
  useEffect(() => {
    const close = () => {
      if (box.current) box.current.open = false
    }
    const onKey = ({ key }: KeyboardEvent) => {
      if (key !== 'Escape' || !box.current?.open) return
      close()
      box.current.querySelector('summary')?.focus()
    }
    const onPress = ({ target }: PointerEvent) => {
      if (!box.current?.contains(target as Node)) close()
    }
    document.addEventListener('keydown', onKey)
    document.addEventListener('pointerdown', onPress)
    return () => {
      document.removeEventListener('keydown', onKey)
      document.removeEventListener('pointerdown', onPress)
    }
  }, [box])
}
