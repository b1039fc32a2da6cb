import { useState } from 'react'
import { fullName, withoutQualifier } from '../../domain/place-name.ts'
import type { PlaceFacts } from '../../observations/shards.ts'
import { dateText } from '../../ui/date-text.ts'
import { useText } from '../../ui/language.tsx'
import { placeName } from '../../ui/place-title.ts'
import { usePlaceText } from './text.ts'

/** Place, date and page in the foot of every page that is printed: pages come apart on a table. */
export function PrintFoot({ place }: { place: PlaceFacts }) {
  const text = useText()
  const words = usePlaceText()
  const [today] = useState(() => new Date().toISOString())
  const name = withoutQualifier(fullName(placeName(place, text)))
  const rule = (where: string, content: string) =>
    `@bottom-${where}{content:${content};font:8pt system-ui,sans-serif;color:#5c554d}`
  const said = JSON.stringify(
    `${name} · Lokaltall · ${words.printed(dateText(today, text.language))}`,
  )
  return (
    <style>{`@page{${rule('left', said)}${rule('right', 'counter(page) " / " counter(pages)')}}`}</style>
  )
}
