import { codeFromSlug } from '../../domain/place-name.ts'
import { DataGate } from '../../ui/data-gate.tsx'
import { UnknownPlace } from '../../ui/unknown-place.tsx'
import { usePlaceFiles } from '../../ui/use-place-files.ts'
import { PlaceContent } from './place-content.tsx'

/** `/sted/3101-halden`: only the number counts, the name is for the reader. */
export default function PlacePage({ slug }: { slug: string }) {
  const code = codeFromSlug(slug)
  return code === null ? <UnknownPlace slug={slug} /> : <KnownCode code={code} slug={slug} />
}

function KnownCode({ code, slug }: { code: string; slug: string }) {
  const { files, unknown } = usePlaceFiles(code)
  if (unknown) return <UnknownPlace slug={slug} />
  return <DataGate queries={files}>{(data) => <PlaceContent {...data} slug={slug} />}</DataGate>
}
