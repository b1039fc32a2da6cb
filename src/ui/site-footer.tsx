import { Link } from 'wouter'
import { useText } from './language.tsx'
import { aboutPath, changesPath } from '../addresses/routes.ts'

export function SiteFooter() {
  const text = useText()
  return (
    <footer className="site-footer">
      <p>
        {text.footer.made} {text.footer.nothingLeaves}
      </p>
      <p>
        <Link href={aboutPath()}>{text.nav.about}</Link>
        {' · '}
        <Link href={changesPath()}>{text.nav.changes}</Link>
      </p>
    </footer>
  )
}
