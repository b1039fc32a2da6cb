import { useQuery } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { shortName } from '../../domain/place-name.ts'
import { COUNTRY, fylkeOf, levelOf } from '../../domain/place.ts'
import { keep, keptFiles, type Progress } from '../../offline/keep.ts'
import { fylkeFiles } from '../../offline/place-files.ts'
import { fileSizesQuery } from '../../observations/queries.ts'
import type { CatalogueShard } from '../../observations/shards.ts'
import { dateText } from '../../ui/date-text.ts'
import { useText } from '../../ui/language.tsx'
import { useLastPlace } from '../../ui/last-place.ts'
import { usePlaces } from '../../ui/use-places.ts'
import { OFFLINE_PART_TEXT } from './offline-text.ts'

const MEGABYTE = 1e6

/** What this device has without a network, from when, and how to take more of it along. */
export function Offline({ catalogue }: { catalogue: CatalogueShard }) {
  const { language } = useText()
  const words = OFFLINE_PART_TEXT[language]
  const [kept, look] = useKept()
  if (kept === null) return null
  const places = kept.filter((path) => path.startsWith('sted/')).length
  const { read } = catalogue.tally
  return (
    <section className="page-section prose" aria-labelledby="uten-nett">
      <h2 id="uten-nett">{words.title}</h2>
      <p>{words.lead}</p>
      <p>{places === 0 ? words.nothing : words.has(places, read && dateText(read, language))}</p>
      <Take kept={kept} onKept={look} />
    </section>
  )
}

/** Null where the browser keeps nothing for us, or before that is known. */
function useKept(): [readonly string[] | null, () => void] {
  const [kept, setKept] = useState<readonly string[] | null>(null)
  const look = () => {
    if ('caches' in window && 'serviceWorker' in navigator)
      keptFiles().then(setKept, () => setKept(null))
  }
  useEffect(look, [])
  return [kept, look]
}

interface TakeProps {
  kept: readonly string[]
  onKept: () => void
}

/** The fylke one came from, and everything: each with its size before it is pressed. */
function Take({ kept, onKept }: TakeProps) {
  const text = useText()
  const words = OFFLINE_PART_TEXT[text.language]
  const sizes = useQuery(fileSizesQuery()).data
  const last = useLastPlace()
  const places = usePlaces()
  if (!sizes) return null
  const all = Object.keys(sizes)
  const code = last && levelOf(last.code) !== 'land' ? fylkeOf(last.code) : null
  const fylke = places?.places.find((place) => place.code === code)
  const left = (paths: readonly string[]) => paths.filter((path) => !kept.includes(path))
  const mega = (paths: readonly string[]) =>
    paths.reduce((sum, path) => sum + (sizes[path] ?? 0), 0) / MEGABYTE
  const choices = [
    ...(fylke && fylke.code !== COUNTRY
      ? [{ name: words.fylke(shortName(fylke.name)), paths: left(fylkeFiles(fylke.code, all)) }]
      : []),
    { name: words.all, paths: left(all) },
  ]
  return choices.map(({ name, paths }) => (
    <Choice
      key={name}
      name={paths.length === 0 ? words.isHere(name) : words.take(name, mega(paths))}
      paths={paths}
      onKept={onKept}
    />
  ))
}

function Choice(props: { name: string; paths: readonly string[]; onKept: () => void }) {
  const words = OFFLINE_PART_TEXT[useText().language]
  const [progress, setProgress] = useState<Progress | null>(null)
  const { name, paths, onKept } = props
  const take = () => {
    setProgress({ done: 0, of: paths.length, failed: 0 })
    void keep(paths, setProgress).then(onKept)
  }
  const running = progress !== null && progress.done < progress.of
  return (
    <p>
      <button
        type="button"
        className="button"
        disabled={running || paths.length === 0}
        onClick={take}
      >
        {name}
      </button>{' '}
      <span role="status">
        {running && words.progress(progress.done, progress.of)}
        {progress && !running && progress.failed > 0 && words.failed(progress.failed)}
      </span>
    </p>
  )
}
