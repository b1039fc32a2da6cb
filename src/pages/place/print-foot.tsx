import { useMemo, useState } from 'react'
import { fullName, withoutQualifier } from '../../domain/place-name.ts'
import type { PlaceFacts } from '../../observations/shards.ts'
import { dateText } from '../../ui/date-text.ts'
import { useText } from '../../ui/language.tsx'
import { placeName } from '../../ui/place-title.ts'
import { useRules } from '../../ui/use-rules.ts'
import { usePlaceText } from './text.ts'

/** Place, date and page in the foot of every page that is printed: pages come apart on a table. */
export function PrintFoot({ place }: { place: PlaceFacts }) {
  const text = useText()
  const words = usePlaceText()
  const name = withoutQualifier(fullName(placeName(place, text)))
  const { language } = text
  const [today] = useState(() => new Date().toISOString())
  const rules = useMemo(() => {
    const printed = words.printed(dateText(today, language))
    const said = JSON.stringify(`${name} · Lokaltall · ${printed}`)
    return [`@page{${part('left', said)}${part('right', 'counter(page) " / " counter(pages)')}}`]
  }, [name, language, words, today])
  useRules(rules)
  return null
}

const part = (where: string, content: string): string =>
  `@bottom-${where}{content:${content};font:8pt system-ui,sans-serif;color:#5c554d}`
