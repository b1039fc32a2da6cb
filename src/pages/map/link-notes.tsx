import { useMemo } from 'react'
import { NotFollowed } from '../../ui/not-followed.tsx'
import { Pinned } from '../../ui/pinned.tsx'
import { mapFingerprint } from './map-fingerprint.ts'
import type { DrawnMap } from './use-drawn-map.ts'

/** What is to be told of the link: what of it is not followed, and whether it is pinned. */
export default function LinkNotes({ map, edition }: { map: DrawnMap; edition: string | null }) {
  const { ignored, text, model } = map
  return (
    <div className="link-notes small">
      <NotFollowed parts={ignored} />
      {edition !== null && <PinnedMap map={map} edition={edition} />}
      {model.rows.length === 0 && <p role="status">{text.noneInAll}</p>}
    </div>
  )
}

function PinnedMap({ map, edition }: { map: DrawnMap; edition: string }) {
  const { input, source, selection } = map
  const now = useMemo(
    () => mapFingerprint({ input, source, selection }),
    [input, source, selection],
  )
  return <Pinned edition={edition} now={now} />
}
