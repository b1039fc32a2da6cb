import type { PlaceCode } from '../domain/place.ts'
import type { LocatorShard } from '../observations/shards.ts'

interface LocatorMapProps {
  shard: LocatorShard
  /** The place to mark; null marks none. */
  marked: PlaceCode | null
  label: string
}

/** An area smaller than this share of the map is too small to find by its colour alone. */
const SMALL = 0.07

/** Where a kommune lies in its fylke, or a fylke in the country. */
export function LocatorMap({ shard, marked, label }: LocatorMapProps) {
  const { box, areas } = shard
  const size = Math.max(box[2], box[3])
  const here = areas.find((area) => area.code === marked)
  return (
    <svg className="locator" viewBox={box.join(' ')} role="img" aria-label={label}>
      {areas.map(({ code, path }) => (
        <path key={code} d={path} className={code === marked ? 'here' : 'land'} />
      ))}
      {here && here.extent < SMALL * size && (
        <circle className="here-ring" cx={here.centre[0]} cy={here.centre[1]} r={0.05 * size} />
      )}
    </svg>
  )
}
