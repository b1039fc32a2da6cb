import { useQuery } from '@tanstack/react-query'
import { Link } from 'wouter'
import { catalogueQuery } from '../../observations/queries.ts'
import type { CatalogueShard } from '../../observations/shards.ts'
import { DataGate } from '../../ui/data-gate.tsx'
import { dateText } from '../../ui/date-text.ts'
import { FylkeLinks } from '../../ui/fylke-links.tsx'
import { useLanguage, useText } from '../../ui/language.tsx'
import { PlacePicker } from '../../ui/place-picker.tsx'
import { aboutPath, firstMapPath } from '../../addresses/routes.ts'
import { FRONT_TEXT } from './text.ts'

/** Part of the kommuner that an indicator must cover to be called one for the whole country. */
const NEARLY_ALL = 0.95

/** The first page: find your place; the five themes; where the figures come from. */
export default function FrontPage() {
  const text = useText()
  const words = FRONT_TEXT[text.language]
  const catalogue = useQuery(catalogueQuery(useLanguage()))
  return (
    <>
      <title>{`Lokaltall · ${text.tagline}`}</title>
      <div className="front-top">
        <h1>{words.title}</h1>
        <p className="lead">{words.lead}</p>
        <PlacePicker />
        <FylkeLinks />
        <p>
          <Link href={firstMapPath()}>{words.wholeCountry}</Link>
        </p>
      </div>
      <DataGate queries={{ catalogue }}>
        {(data) => (
          <>
            <Themes catalogue={data.catalogue} />
            <Freshness catalogue={data.catalogue} />
          </>
        )}
      </DataGate>
    </>
  )
}

function Themes({ catalogue: { paper } }: { catalogue: CatalogueShard }) {
  const text = useText()
  const words = FRONT_TEXT[text.language]
  return (
    <section className="page-section" aria-labelledby="themes">
      <h2 id="themes">{words.themes}</h2>
      <p>
        {words.from(paper.title)} {words.browseThemes}
      </p>
      <ul className="front-themes">
        {paper.themes.map((theme) => (
          <li key={theme.id}>
            <details>
              <summary lang="nb">
                {theme.title}
                <span lang={text.language}>{words.questionCount(theme.questions.length)}</span>
              </summary>
              <ol lang="nb">
                {theme.questions.map((question) => (
                  <li key={question.id}>{question.text}</li>
                ))}
              </ol>
            </details>
          </li>
        ))}
      </ul>
    </section>
  )
}

function Freshness({ catalogue }: { catalogue: CatalogueShard }) {
  const text = useText()
  const words = FRONT_TEXT[text.language]
  const shown = catalogue.indicators.filter((indicator) => !indicator.base)
  const covering = shown.filter(({ coverage, kommuner }) => coverage >= NEARLY_ALL * kommuner)
  const waiting = shown.filter((indicator) => indicator.command !== undefined)
  const read = shown.flatMap((indicator) => indicator.read ?? []).toSorted()
  const newest = read.at(-1)
  return (
    <section className="page-section prose" aria-labelledby="freshness">
      <h2 id="freshness">{words.data}</h2>
      <p>{words.dataBody(shown.length, covering.length, waiting.length)}</p>
      {newest && <p>{words.freshness(dateText(newest, text.language))}</p>}
      <p>
        <Link href={aboutPath()}>{text.nav.allIndicators}</Link>
      </p>
    </section>
  )
}
