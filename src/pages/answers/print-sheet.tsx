import { useDeferredValue, useMemo } from 'react'
import { shortDate } from '../../domain/short-date.ts'
import type { Sheet } from '../../answers/model/sheet.ts'
import { outlineOf } from '../../answers/out/outline.ts'
import { OUT_WORDS } from '../../answers/out/words.ts'
import { useRules } from '../../ui/use-rules.ts'
import { useAnswers } from './answers-context.ts'
import { ReadAnswer } from './read-answer.tsx'

/** A text as a string in a style sheet: nothing of it can end the string. */
const cssString = (text: string): string =>
  `"${text.replace(/[^\p{L}\p{N} ,.–-]/gu, (sign) => `\\${sign.codePointAt(0)?.toString(16)} `)}"`

/** The sheet on paper, A4: what is handed in, and nothing of the page around it. */
export function PrintSheet() {
  const newest = useAnswers().sheet
  // Nobody sees it while letters are typed.
  const sheet = useDeferredValue(newest)
  return useMemo(() => <Printed sheet={sheet} />, [sheet])
}

/** Whose sheet it is, at the foot of every page. */
function useFoot(said: string) {
  useRules(useMemo(() => [`@page { @bottom-left { content: ${cssString(said)}; } }`], [said]))
}

function Printed({ sheet }: { sheet: Sheet }) {
  const { title, subtitle, themes, sources, end } = outlineOf(sheet)
  const words = OUT_WORDS[sheet.language]
  useFoot(`${sheet.place.name}, ${shortDate(sheet.saved)}`)
  return (
    <div className="answers-print" lang={sheet.language}>
      <h1>{title}</h1>
      <p>{subtitle}</p>
      {themes.map((theme) => (
        <section key={theme.title}>
          <h2>{theme.title}</h2>
          {theme.questions.map(({ id, text, blocks, answered }) => (
            <section key={id}>
              <h3>{text}</h3>
              {answered ? (
                <ReadAnswer blocks={blocks} numberOf={sources.numberOf} />
              ) : (
                <p className="muted">{words.unanswered}</p>
              )}
            </section>
          ))}
        </section>
      ))}
      {sources.list.length > 0 && (
        <section>
          <h2>{words.sources}</h2>
          <ol>
            {sources.list.map(({ number, text }) => (
              <li key={number}>{text}</li>
            ))}
          </ol>
        </section>
      )}
      <p className="small">{end}</p>
    </div>
  )
}
