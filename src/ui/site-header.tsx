import { useEffect, useRef, useState } from 'react'
import { Link, useLocation, useSearch } from 'wouter'
import { navigate } from 'wouter/use-browser-location'
import type { Language } from '../domain/indicator.ts'
import { shortName } from '../domain/place-name.ts'
import { useText } from './language.tsx'
import { baseOf } from '../addresses/language.ts'
import { keptQuery } from '../addresses/grammar.ts'
import { frontPath } from '../addresses/routes.ts'
import type { NamedPlace } from '../addresses/place.ts'
import { useCurrentPlace } from './current-place.ts'
import { placeName } from './place-title.ts'
import { part } from './part.tsx'
import { SITE_TABS, tabAt } from './site-tabs.ts'

const SwitchPanel = part('places', () => import('./switch-panel.tsx'))

const LANGUAGES = { nb: 'Bokmål', nn: 'Nynorsk' } as const

/** One bar that carries the place through every page; on phones its pages stand at the foot. */
export function SiteHeader() {
  const text = useText()
  const place = useCurrentPlace()
  const [location] = useLocation()
  return (
    <header className="site-header">
      <div className="site-bar">
        <a className="skip-link" href="#innhold">
          {text.skipToContent}
        </a>
        <Link className="site-name" href={frontPath()}>
          Lokaltall
        </Link>
        <PlaceSwitch key={location} place={place} />
        <Tabs place={place} />
        <LanguageSwitch />
      </div>
    </header>
  )
}

function Tabs({ place }: { place: NamedPlace | null }) {
  const text = useText()
  const [location] = useLocation()
  const current = tabAt(location)
  return (
    <nav className="site-tabs" aria-label={text.nav.label}>
      {SITE_TABS.map((tab) => (
        <Link
          key={tab.id}
          href={place ? tab.to(place) : tab.without()}
          aria-current={tab.id === current?.id ? 'page' : undefined}
        >
          {text.nav.tabs[tab.id]}
        </Link>
      ))}
    </nav>
  )
}

/** The place, and another one: the same page of it. */
function PlaceSwitch({ place }: { place: NamedPlace | null }) {
  const text = useText()
  const [location] = useLocation()
  const [open, setOpen] = useState(false)
  const button = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    if (!open) return
    const onKey = ({ key }: KeyboardEvent) => {
      if (key !== 'Escape') return
      setOpen(false)
      button.current?.focus()
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [open])
  if (!place && location === frontPath()) return null
  return (
    <div className="place-switch">
      <button
        ref={button}
        type="button"
        className="switch-button"
        aria-expanded={open}
        title={text.picker.other}
        onClick={() => setOpen(!open)}
      >
        {place ? shortName(placeName(place, text)) : text.picker.choose}
        <span aria-hidden="true"> ▾</span>
      </button>
      {open && <SwitchPanel />}
    </div>
  )
}

/** The same page and selection in the other language. Not the router's link: that keeps the language. */
function LanguageSwitch() {
  const text = useText()
  const [location] = useLocation()
  const search = useSearch()
  const other: Language = text.language === 'nb' ? 'nn' : 'nb'
  const href = `${baseOf(other)}${location}${keptQuery(search)}`
  return (
    <nav aria-label={text.nav.languages} className="language-switch">
      <a
        href={href}
        lang={other}
        onClick={(event) => {
          if (event.metaKey || event.ctrlKey || event.shiftKey) return
          event.preventDefault()
          navigate(href + window.location.hash)
        }}
      >
        {LANGUAGES[other]}
      </a>
    </nav>
  )
}
