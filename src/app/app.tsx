import { useEffect, useRef } from 'react'
import { Redirect, Route, Switch, useLocation } from 'wouter'
import { frontPath, pageAt, ROUTES } from '../addresses/routes.ts'
import { ErrorBoundary } from '../ui/error-boundary.tsx'
import { part } from '../ui/part.tsx'
import { SiteFooter } from '../ui/site-footer.tsx'
import { SiteHeader } from '../ui/site-header.tsx'
import { useLanguage, withWords } from '../ui/language.tsx'
import { useKeptView } from '../ui/kept-view.ts'

const FrontPage = part('page', () => import('../pages/front/front-page.tsx'))
const PlacePage = part(
  'page',
  withWords(() => import('../pages/place/place-page.tsx')),
)
const TalkingPointsPage = part(
  'page',
  () => import('../pages/talking-points/talking-points-page.tsx'),
)
const SheetPage = part('page', () => import('../pages/sheet/sheet-page.tsx'))
const AnswersPage = part<{ slug: string; meeting?: boolean }>(
  'page',
  () => import('../pages/answers/answers-page.tsx'),
)
const IndicatorPage = part('page', () => import('../pages/indicator/indicator-page.tsx'))
const ComparePage = part('page', () => import('../pages/compare/compare-page.tsx'))
const RegionsPage = part('page', () => import('../pages/regions/regions-page.tsx'))
const MapPage = part('page', () => import('../pages/map/map-page.tsx'))
const AboutPage = part('page', () => import('../pages/about/about-page.tsx'))
const ChangesPage = part('page', () => import('../pages/changes/changes-page.tsx'))
const PlacesPage = part('page', () => import('../pages/places/places-page.tsx'))
const CheckPage = part('page', () => import('../pages/check/check-page.tsx'))
const NotFoundPage = part('page', () => import('../pages/not-found/not-found-page.tsx'))

/** All pages by path. Paths are without the language prefix: the router's base holds it. */
export function App() {
  const [location] = useLocation()
  const page = pageAt(location)
  const main = useMainFocus(page)
  useDocumentLanguage()
  useKeptView(useLanguage())
  return (
    <>
      <SiteHeader />
      <main id="innhold" ref={main} tabIndex={-1}>
        <ErrorBoundary key={page}>
          <Pages />
        </ErrorBoundary>
      </main>
      <SiteFooter />
    </>
  )
}

function Pages() {
  return (
    <Switch>
      <Route path={ROUTES.front}>
        <FrontPage />
      </Route>
      <Route path={ROUTES.place}>{({ slug }) => <PlacePage slug={slug} />}</Route>
      <Route path={ROUTES.talkingPoints}>{({ slug }) => <TalkingPointsPage slug={slug} />}</Route>
      <Route path={ROUTES.sheet}>{({ slug }) => <SheetPage slug={slug} />}</Route>
      <Route path={ROUTES.meeting}>{({ slug }) => <AnswersPage slug={slug} meeting />}</Route>
      <Route path={ROUTES.answers}>{({ slug }) => <AnswersPage slug={slug} />}</Route>
      <Route path={ROUTES.indicator}>{({ id }) => <IndicatorPage id={id} />}</Route>
      <Route path={ROUTES.compare}>
        <ComparePage />
      </Route>
      <Route path={ROUTES.regions}>
        <RegionsPage />
      </Route>
      <Route path={ROUTES.map}>{({ id }) => <MapPage id={id} />}</Route>
      <Route path={ROUTES.noMap}>
        <MapPage id={null} />
      </Route>
      <Route path={ROUTES.about}>
        <AboutPage />
      </Route>
      <Route path={ROUTES.changes}>
        <ChangesPage />
      </Route>
      <Route path={ROUTES.places}>
        <PlacesPage />
      </Route>
      <Route path={ROUTES.check}>
        <CheckPage />
      </Route>
      <Route path={ROUTES.noPlace}>
        <Redirect to={frontPath()} />
      </Route>
      <Route>
        <NotFoundPage />
      </Route>
    </Switch>
  )
}

/** Moves focus and view to the top of a new page, so that keyboard and screen reader follow. */
function useMainFocus(location: string) {
  const main = useRef<HTMLElement>(null)
  const shown = useRef(location)
  useEffect(() => {
    if (shown.current === location) return
    shown.current = location
    main.current?.focus({ preventScroll: true })
    // Going back, or to a part of the page, the view goes elsewhere than to the top.
    if (!cameByHistory() && window.location.hash === '') window.scrollTo(0, 0)
  }, [location])
  return main
}

/** On back and forward the reader goes to where they were. */
function cameByHistory(): boolean {
  const popped = poppedAt !== null && performance.now() - poppedAt < 500
  poppedAt = null
  return popped
}

let poppedAt: number | null = null
export function watchHistory(): void {
  window.addEventListener('popstate', () => (poppedAt = performance.now()))
}

function useDocumentLanguage() {
  const language = useLanguage()
  useEffect(() => {
    document.documentElement.lang = language
  }, [language])
}
