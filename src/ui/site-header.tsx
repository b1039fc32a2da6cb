import { Link, useLocation, useSearch } from 'wouter'
import { navigate } from 'wouter/use-browser-location'
import type { Language } from '../domain/indicator.ts'
import { useText } from './language.tsx'
import { baseOf } from '../addresses/language.ts'
import { keptQuery } from '../addresses/grammar.ts'
import { aboutPath, checkPath, emptyComparePath, frontPath } from '../addresses/routes.ts'

const LANGUAGES = [
  ['nb', 'Bokmål'],
  ['nn', 'Nynorsk'],
] as const

export function SiteHeader() {
  const text = useText()
  return (
    <header className="site-header">
      <a className="skip-link" href="#innhold">
        {text.skipToContent}
      </a>
      <Link className="site-name" href={frontPath()}>
        Lokaltall
      </Link>
      <nav aria-label={text.nav.label}>
        <Link href={frontPath()}>{text.nav.front}</Link>
        <Link href={emptyComparePath()}>{text.nav.compare}</Link>
        <Link href={checkPath()}>{text.nav.check}</Link>
        <Link href={aboutPath()}>{text.nav.about}</Link>
      </nav>
      <LanguageSwitch />
    </header>
  )
}

function LanguageSwitch() {
  const text = useText()
  const [location] = useLocation()
  const search = useSearch()
  return (
    <nav aria-label={text.nav.languages} className="language-switch">
      {LANGUAGES.map(([language, name]) => (
        <LanguageLink
          key={language}
          language={language}
          name={name}
          href={`${baseOf(language)}${location}${keptQuery(search)}`}
        />
      ))}
    </nav>
  )
}

/** The same page and selection in the other language. Not the router's link: that keeps the language. */
function LanguageLink(props: { language: Language; name: string; href: string }) {
  const current = useText().language === props.language
  return (
    <a
      href={props.href}
      lang={props.language}
      aria-current={current ? 'true' : undefined}
      onClick={(event) => {
        if (event.metaKey || event.ctrlKey || event.shiftKey) return
        event.preventDefault()
        navigate(props.href)
      }}
    >
      {props.name}
    </a>
  )
}
