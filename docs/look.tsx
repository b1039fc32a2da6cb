/**
 * The look, drawn by the app's own parts on today's figures, in both schemes beside each other:
 * `npm run dev`, then /docs/look.html. No part of what is built.
 */
import { QueryClient, QueryClientProvider, useQuery } from '@tanstack/react-query'
import { StrictMode, useMemo, type ReactNode } from 'react'
import { createRoot } from 'react-dom/client'
import { placeModel } from '../src/cards/place-model.ts'
import { catalogueQuery, latestQuery, placeQuery } from '../src/observations/queries.ts'
import { IndicatorCard } from '../src/pages/place/indicator-card.tsx'
import { KeyFigures } from '../src/pages/place/key-figures.tsx'
import { MissingLine } from '../src/pages/place/missing-line.tsx'
import { Shareable } from '../src/pages/place/share.tsx'
import { LightMark } from '../src/pages/talking-points/light-mark.tsx'
import '../src/pages/talking-points/talking-points.css'
import { nb } from '../src/text/nb.ts'
import { DataGate } from '../src/ui/data-gate.tsx'
import { TextProvider } from '../src/ui/language.tsx'
import { Failed, Loading } from '../src/ui/loading.tsx'
import '../src/app/styles/index.css'
import tokens from '../src/app/styles/tokens.css?raw'
import './look.css'

/** A place of middling size, with figures that are there and figures that are not. */
const PLACE = '3120'

/** The declarations of the first rule, and of the one for dark screens. */
const [LIGHT = '', DARK = ''] = [...tokens.matchAll(/:root \{([^}]*)\}/g)].map(([, rule]) => rule)

const named = (pattern: RegExp): string[] =>
  [...LIGHT.matchAll(pattern)].map(([, name = '']) => name)
const COLOURS = named(/(--[\w-]+): #/g)
const SIZES = named(/(--size-[\w-]+):/g)

function Type() {
  return (
    <Part title="Type">
      <h1>Overskriften på en side</h1>
      {SIZES.map((name) => (
        <p key={name} style={{ fontSize: `var(${name})` }}>
          <code>{name}</code> Æ ø å 0123456789 %
        </p>
      ))}
      <p className="look-serif">
        <code>--serif</code> Hva vil dere gjøre for at flere skal bli boende?
      </p>
    </Part>
  )
}

function Colours() {
  return (
    <Part title="Colour">
      <ul className="look-colours">
        {COLOURS.map((name) => (
          <li key={name}>
            <span style={{ background: `var(${name})` }} />
            <code>{name}</code>
          </li>
        ))}
      </ul>
    </Part>
  )
}

function States() {
  return (
    <Part title="States">
      <p>
        <button type="button" className="button">
          En knapp
        </button>{' '}
        <button type="button" className="button look-focus">
          Med fokus
        </button>{' '}
        <button type="button" className="button" disabled>
          Ikke nå
        </button>{' '}
        <a href="#root">En lenke</a>
      </p>
      <a className="step step-main" href="#root">
        <b>Den ene hovedhandlingen</b> <span>Og hva den gjør</span>
      </a>
      <LightMark colour="green" />
      <LightMark colour="yellow" />
      <LightMark colour="red" />
      <Loading what="place" />
      <Failed what="place" onRetry={() => {}} />
    </Part>
  )
}

/** The figures of the first question that has three, and what it lacks. */
function Figures() {
  const place = useQuery(placeQuery(PLACE))
  const catalogue = useQuery(catalogueQuery('nb'))
  const latest = useQuery(latestQuery())
  return (
    <DataGate queries={{ place, catalogue, latest }}>
      {(data) => <Cards model={placeModel(data.place, data.catalogue, [data.latest])} />}
    </DataGate>
  )
}

function Cards({ model }: { model: ReturnType<typeof placeModel> }) {
  const questions = useMemo(() => model.themes.flatMap((theme) => theme.questions), [model])
  const full = questions.find(({ cards }) => cards.length >= 3)
  const lacking = questions.find(({ missing }) => missing.length > 0)
  return (
    <Shareable place={model.place}>
      <Part title="Headline figures">
        <KeyFigures themes={model.themes} place={model.place} />
      </Part>
      <Part title="Cards and marks">
        {full?.cards.map((card) => (
          <IndicatorCard key={card.summary.id} model={card} place={model.place} />
        ))}
      </Part>
      <Part title="What is missing">
        {lacking && <MissingLine cards={lacking.missing} place={model.place} />}
      </Part>
    </Shareable>
  )
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="look-part">
      <h2>{title}</h2>
      {children}
    </section>
  )
}

const Look = ({ scheme }: { scheme: 'light' | 'dark' }) => (
  <div className={`look look-${scheme}`}>
    <Type />
    <Colours />
    <States />
    <Figures />
  </div>
)

const root = document.getElementById('root')
if (!root) throw new Error('look.html has no element with id "root".')
createRoot(root).render(
  <StrictMode>
    <style>{`.look-light{${LIGHT}} .look-dark{${DARK}}`}</style>
    <QueryClientProvider client={new QueryClient()}>
      <TextProvider text={nb}>
        <main className="look-both">
          <Look scheme="light" />
          <Look scheme="dark" />
        </main>
      </TextProvider>
    </QueryClientProvider>
  </StrictMode>,
)
