import { useDeferredValue, useMemo, useState } from 'react'
import { CiteButton } from '../../ui/cite-button.tsx'
import { part } from '../../ui/part.tsx'
import { PinButton } from '../../ui/pin-button.tsx'
import { mapFingerprint } from './map-fingerprint.ts'
import { pinnedTo } from './map-selection.ts'
import type { DrawnMap } from './use-drawn-map.ts'

const MapShare = part('page', () => import('./map-share.tsx'))

/** A citation of what is shown, and a link that is pinned to its figures. */
export default function LinkButtons({ map }: { map: DrawnMap }) {
  const { summary, input, source, heading, change, text } = map
  const [shares, setShares] = useState(false)
  // The map is painted first.
  const selection = useDeferredValue(map.selection)
  const print = useMemo(
    () => mapFingerprint({ input, source, selection }),
    [input, source, selection],
  )
  return (
    <>
      <CiteButton sources={[summary.source]} what={`${summary.title}, ${heading}`} />
      <button type="button" className="button" onClick={() => setShares(true)}>
        {text.embed.share}
      </button>
      {shares && <MapShare map={map} onClose={() => setShares(false)} />}
      <PinButton fingerprint={print} onPin={(edition) => change(pinnedTo(selection, edition))} />
    </>
  )
}
