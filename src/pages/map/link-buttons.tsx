import { useDeferredValue, useMemo } from 'react'
import { CiteButton } from '../../ui/cite-button.tsx'
import { PinButton } from '../../ui/pin-button.tsx'
import { mapFingerprint } from './map-fingerprint.ts'
import { pinnedTo } from './map-selection.ts'
import type { DrawnMap } from './use-drawn-map.ts'

/** A citation of what is shown, and a link that is pinned to its figures. */
export default function LinkButtons({ map }: { map: DrawnMap }) {
  const { summary, input, source, heading, change } = map
  // The map is painted first.
  const selection = useDeferredValue(map.selection)
  const print = useMemo(
    () => mapFingerprint({ input, source, selection }),
    [input, source, selection],
  )
  return (
    <>
      <CiteButton sources={[summary.source]} what={`${summary.title}, ${heading}`} />
      <PinButton fingerprint={print} onPin={(edition) => change(pinnedTo(selection, edition))} />
    </>
  )
}
