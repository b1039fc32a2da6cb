import { useQueryClient } from '@tanstack/react-query'
import { MOST_PLACES } from '../../addresses/compare.ts'
import { shortName } from '../../domain/place-name.ts'
import { levelOf, type PlaceCode } from '../../domain/place.ts'
import { placeQuery } from '../../observations/queries.ts'
import { useLanguage } from '../../ui/language.tsx'
import type { ChooserProps } from './chooser-props.ts'
import { largestFirst, shortNameOf, type CompareData } from './compare-data.ts'
import { useCompareText } from './text.ts'

interface PresetsProps extends ChooserProps {
  onReplace: (places: readonly PlaceCode[]) => void
}

const LARGEST = 10

/** Kommuner of a fylke, largest first, so that the ten that are drawn are those most live in. */
const kommunerOf = (data: CompareData, fylke: PlaceCode): PlaceCode[] =>
  largestFirst(
    data,
    data.kommuner.filter((kommune) => kommune.fylke === fylke).map(({ code }) => code),
  )

/** Selections that a committee often wants, in one press. */
export function Presets(props: PresetsProps) {
  const { data, own, onReplace } = props
  const text = useCompareText()
  return (
    <details className="presets" open={own === null}>
      <summary>{text.presets}</summary>
      <div className="preset-list">
        <FylkePreset {...props} />
        <Preset
          name={text.presetLargest}
          onPress={() => onReplace(largestFirst(data, data.codes('kommune')).slice(0, LARGEST))}
        />
        <Preset
          name={text.presetFylker}
          onPress={() => onReplace(largestFirst(data, data.codes('fylke')))}
        />
        {own !== null && levelOf(own) === 'kommune' && <OwnPresets {...props} own={own} />}
      </div>
    </details>
  )
}

function Preset({ name, onPress }: { name: string; onPress: () => void }) {
  return (
    <button type="button" className="button" onClick={onPress}>
      {name}
    </button>
  )
}

function FylkePreset({ data, onReplace }: PresetsProps) {
  const text = useCompareText()
  return (
    <div className="controls">
      <label>
        {text.presetFylke}
        <select value="" onChange={(event) => onReplace(kommunerOf(data, event.target.value))}>
          <option value="">{text.chooseFylke}</option>
          {data.codes('fylke').map((fylke) => (
            <option key={fylke} value={fylke}>
              {shortName(data.name(fylke))} ({kommunerOf(data, fylke).length})
            </option>
          ))}
        </select>
      </label>
    </div>
  )
}

/** Those of the same kind, and those next door; "we" come first. */
function OwnPresets({ data, own, onReplace }: PresetsProps & { own: PlaceCode }) {
  const text = useCompareText()
  const language = useLanguage()
  const queries = useQueryClient()
  const name = shortNameOf(data, own)
  const peers = data.peers(own)
  const neighbours = async () => {
    // Only the place's own file knows its neighbours; it is small, and fetched for this alone.
    const { place } = await queries.fetchQuery(placeQuery(own))
    onReplace([
      own,
      ...largestFirst(
        data,
        place.neighbours.map(({ code }) => code),
      ),
    ])
  }
  return (
    <>
      <Preset
        name={text.presetPeers(name, peers.group?.name[language] ?? '')}
        onPress={() => onReplace([own, ...largestFirst(data, peers.members)].slice(0, MOST_PLACES))}
      />
      <Preset name={text.presetNeighbours(name)} onPress={() => void neighbours()} />
    </>
  )
}
