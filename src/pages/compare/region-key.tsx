import { REGION_STYLES, diamond } from '../../charts/place-styles.ts'
import type { CompareScene } from './scene.ts'
import { useCompareText } from './text.ts'

/** A diamond as regions have it in the charts, where any is chosen. */
export function RegionKey({ scene }: { scene: CompareScene }) {
  const text = useCompareText()
  return (
    scene.regions.length > 0 && (
      <li>
        <svg
          className="key-dot"
          viewBox="0 0 14 14"
          style={{ color: REGION_STYLES[0]?.colour }}
          aria-hidden="true"
        >
          <path className="place-dot" d={diamond(7, 7, 4.8)} />
        </svg>
        {text.keyRegions}
      </li>
    )
  )
}
