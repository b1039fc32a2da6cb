import { GROUP_KINDS, groupId } from '../../domain/group-kinds.ts'
import { GROUP_TEXT } from '../../ui/group-text.ts'
import { useLanguage } from '../../ui/language.tsx'
import type { ChooserProps } from './chooser-props.ts'
import { useCompareText } from './text.ts'

/** Groups of kommuner that stand in the table as rows of their own. */
export function GroupChooser({ data, selection, change }: ChooserProps) {
  const text = useCompareText()
  const language = useLanguage()
  const { groups } = selection
  return (
    <div className="group-chooser">
      <div className="controls">
        <label>
          {text.addGroup}
          <select
            value=""
            onChange={(event) => change({ groups: [...groups, event.target.value] })}
          >
            <option value="">{text.chooseGroup}</option>
            {GROUP_KINDS.map((kind) => (
              <optgroup key={kind} label={GROUP_TEXT[language].kinds[kind]}>
                {data.named[language][kind]
                  .filter((group) => !groups.includes(groupId(group)))
                  .map((group) => (
                    <option key={group.code} value={groupId(group)}>
                      {group.name}
                    </option>
                  ))}
              </optgroup>
            ))}
          </select>
        </label>
      </div>
    </div>
  )
}
