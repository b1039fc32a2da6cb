import { useEffect, useMemo } from 'react'
import { useLocation, useSearch } from 'wouter'
import { fullName, slug as slugOf } from '../../domain/place-name.ts'
import type { CatalogueShard, LatestShard, PlaceShard } from '../../observations/shards.ts'
import { placePath } from '../../ui/urls.ts'
import { Detail } from './detail.tsx'
import { PlaceHead } from './place-head.tsx'
import { placeModel } from './place-model.ts'
import { ThemeSection } from './theme-section.tsx'
import { ThemeNav } from './theme-nav.tsx'
import { placeName } from '../../ui/place-title.ts'
import { useText } from '../../ui/language.tsx'

interface PlaceContentProps {
  place: PlaceShard
  catalogue: CatalogueShard
  latest: LatestShard
  /** As it stood in the address: put right when the name in it is not the place's. */
  slug: string
}

export function PlaceContent({ place: shard, catalogue, latest, slug }: PlaceContentProps) {
  const text = useText()
  const model = useMemo(() => placeModel(shard, catalogue, latest), [shard, catalogue, latest])
  useCanonicalAddress(shard.place, slug)
  useAnchor()
  return (
    <>
      <title>{`${fullName(placeName(shard.place, text))} · Lokaltall`}</title>
      <PlaceHead model={model} />
      <ThemeNav themes={model.themes} />
      {model.themes.map((theme) => (
        <ThemeSection key={theme.theme.id} model={theme} place={model.place} cards={model.cards} />
      ))}
      <Detail model={model} />
    </>
  )
}

/** The browser looked for `#helse` before it was there: go to it once the content stands. */
function useAnchor() {
  useEffect(() => {
    document.getElementById(window.location.hash.slice(1))?.scrollIntoView()
  }, [])
}

/** `/sted/3101` and `/sted/3101-old-name` become the address that people share. */
function useCanonicalAddress(place: { code: string; name: string }, slug: string) {
  const [, navigate] = useLocation()
  const search = useSearch()
  const right = slugOf(place.code, place.name)
  useEffect(() => {
    if (slug !== right)
      navigate(`${placePath(place)}${search && `?${search}`}${window.location.hash}`, {
        replace: true,
      })
  }, [slug, right, place, search, navigate])
}
