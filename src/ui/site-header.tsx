import { Link, useLocation, useSearch } from 'wouter'
import { useText } from './language.tsx'
import { aboutPath, baseOf, comparePath, frontPath, inLanguage } from './urls.ts'

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
        <Link href={comparePath()}>{text.nav.compare}</Link>
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
  const here = `${baseOf(text.language)}${location}`
  return (
    <nav aria-label={text.nav.languages} className="language-switch">
      {LANGUAGES.map(([language, name]) => (
        <Link
          key={language}
          href={`~${inLanguage(here, search && `?${search}`, language)}`}
          lang={language}
          aria-current={language === text.language ? 'true' : undefined}
        >
          {name}
        </Link>
      ))}
    </nav>
  )
}
