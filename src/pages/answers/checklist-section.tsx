import { useDeferredValue, useMemo } from 'react'
import { checklist, type Remark } from '../../answers/checklist.ts'
import { useAnswers } from './answers-context.ts'
import type { AnswersText } from './text.ts'

function remarkText(remark: Remark, words: AnswersText): string {
  const text = words.checklist
  switch (remark.kind) {
    case 'unanswered':
      return text.unanswered
    case 'too-long':
      return text.tooLong(remark.paragraphs)
    case 'uncited':
      return text.uncited(remark.numbers.join(', '))
    case 'revised':
      return text.revised(remark.citations.length)
    case 'unchecked':
      return text.unchecked(remark.citations.length)
    case 'from-others':
      return text.fromOthers(remark.writers.map((name) => name || text.another).join(', '))
  }
}

/** What to look at before the sheet is handed in. Nothing of it stops anyone. */
export function Checklist() {
  const { words, sheet: newest, recheckOf } = useAnswers()
  // Every number of every answer is read: letters that are typed do not wait for it.
  const sheet = useDeferredValue(newest)
  const checked = useMemo(
    () => checklist(sheet, (citation) => recheckOf(citation)?.outcome ?? null),
    [sheet, recheckOf],
  )
  const remarked = checked.filter(({ remarks }) => remarks.length > 0)
  return (
    <section className="answers-checklist" aria-labelledby="sjekkliste">
      <h2 id="sjekkliste">{words.checklist.title}</h2>
      {remarked.length === 0 && <p>{words.checklist.good}</p>}
      <ul>
        {remarked.map(({ question, remarks }) => (
          <li key={question.id}>
            <a href={`#${question.id}`} lang="nb">
              {question.text}
            </a>
            <ul>
              {remarks.map((remark) => (
                <li key={remark.kind}>{remarkText(remark, words)}</li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </section>
  )
}
