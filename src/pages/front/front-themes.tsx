import { useMemo } from 'react'
import { detailPath } from '../../addresses/place.ts'
import type { Theme } from '../../domain/paper.ts'
import type { CatalogueShard, PlaceShard } from '../../observations/shards.ts'
import { writer } from '../../ui/figure-text.ts'
import { useText } from '../../ui/language.tsx'
import { Link } from 'wouter'
import { nationalFigures, type NationalFigure } from './national-figures.ts'
import { FRONT_TEXT } from './text.ts'

interface FrontThemesProps {
  catalogue: CatalogueShard
  country: PlaceShard
}

/** The five themes, each with the newest national figure of what it leans on, and its questions. */
export function FrontThemes({ catalogue, country }: FrontThemesProps) {
  const text = useText()
  const words = FRONT_TEXT[text.language]
  const figures = useMemo(() => nationalFigures(country, catalogue), [country, catalogue])
  return (
    <section className="page-section" aria-labelledby="themes">
      <h2 id="themes">{words.themes}</h2>
      <p>{words.from(catalogue.paper.title)}</p>
      <ul className="front-themes">
        {catalogue.paper.themes.map((theme) => (
          <li key={theme.id}>
            <h3 lang="nb">{theme.title}</h3>
            <National of={figures.get(theme.id)} place={country.place} />
            <Questions theme={theme} />
          </li>
        ))}
      </ul>
    </section>
  )
}

function National({ of, place }: { of: NationalFigure | undefined; place: PlaceShard['place'] }) {
  const { language } = useText()
  if (!of) return null
  const { summary, figure } = of
  const write = writer(summary, language)
  const { number, unit } = write.figure(figure.value)
  return (
    <p className="front-figure">
      <span className="key-number">{number}</span> <span className="key-unit">{unit}</span>
      <Link href={detailPath(place, summary.id)}>{summary.title}</Link>{' '}
      <span className="small muted">
        {FRONT_TEXT[language].nationally(write.period(figure.period))}
      </span>
    </p>
  )
}

function Questions({ theme }: { theme: Theme }) {
  const { language } = useText()
  return (
    <details>
      <summary>{FRONT_TEXT[language].questionCount(theme.questions.length)}</summary>
      <ol lang="nb">
        {theme.questions.map((question) => (
          <li key={question.id}>{question.text}</li>
        ))}
      </ol>
    </details>
  )
}
