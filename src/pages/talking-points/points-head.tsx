import { Link } from 'wouter'
import type { Theme } from '../../domain/paper.ts'
import { useLanguage } from '../../ui/language.tsx'
import { answersOf } from '../../addresses/place-pages.ts'
import { placePath } from '../../addresses/place.ts'
import { LightMark } from './light-mark.tsx'
import { usePointsScene } from './points-context.ts'
import { POINTS_TEXT } from './text.ts'

const COLOURS = ['green', 'yellow', 'red'] as const

/** What the page is, what its lights mean, and the way to the themes. */
export function PointsHead({ themes }: { themes: readonly Theme[] }) {
  const words = POINTS_TEXT[useLanguage()]
  const { place, placeName } = usePointsScene()
  return (
    <header className="points-head">
      <h1>{words.title(placeName)}</h1>
      <p className="lead">{words.lead}</p>
      <details>
        <summary>{words.lightTitle}</summary>
        <dl className="points-lights">
          {COLOURS.map((colour) => (
            <div key={colour}>
              <dt>
                <LightMark colour={colour} />
              </dt>
              <dd>{words.lightMeaning[colour]}</dd>
            </div>
          ))}
        </dl>
      </details>
      <p>
        <Link href={placePath(place)}>{words.toPlace(placeName)}</Link>
        {' · '}
        <Link href={answersOf(place)}>{words.toAnswers}</Link>
      </p>
      <nav className="points-nav" aria-label={words.themes}>
        <ul className="link-list">
          {themes.map(({ id, title }) => (
            <li key={id}>
              <a href={`#${id}`} lang="nb">
                {title}
              </a>
            </li>
          ))}
        </ul>
      </nav>
    </header>
  )
}
