import { useMemo } from 'react'
import { fullName } from '../../domain/place-name.ts'
import type { CatalogueShard, PlaceShard } from '../../observations/shards.ts'
import { useAnchor, useCanonicalAddress } from '../../ui/place-address.ts'
import { placePath } from '../../addresses/place.ts'
import { Detail } from './detail.tsx'
import { PlaceHead } from './place-head.tsx'
import { placeModel } from './place-model.ts'
import { ThemeSection } from './theme-section.tsx'
import { ThemeNav } from './theme-nav.tsx'
import { placeName } from '../../ui/place-title.ts'
import { useText } from '../../ui/language.tsx'
import { useHeld } from './use-held.ts'

interface PlaceContentProps {
  place: PlaceShard
  catalogue: CatalogueShard
  /** As it stood in the address: put right when the name in it is not the place's. */
  slug: string
}

export function PlaceContent({ place: shard, catalogue, slug }: PlaceContentProps) {
  const text = useText()
  const held = useHeld(catalogue.paper)
  const model = useMemo(
    () => placeModel(shard, catalogue, held.come),
    [shard, catalogue, held.come],
  )
  useCanonicalAddress(shard.place, slug, placePath(shard.place))
  useAnchor()
  return (
    <>
      <title>{`${fullName(placeName(shard.place, text))} · Lokaltall`}</title>
      <PlaceHead model={model} />
      <ThemeNav themes={model.themes} />
      {model.themes.map((theme) => (
        <ThemeSection
          key={theme.theme.id}
          model={theme}
          place={model.place}
          cards={model.cards}
          held={held.queries.get(theme.theme.id)}
        />
      ))}
      <Detail model={model} />
    </>
  )
}
