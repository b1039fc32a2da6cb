import { Link, useLocation } from 'wouter'
import { useText } from '../../ui/language.tsx'
import { PlacePicker } from '../../ui/place-picker.tsx'
import { shortened } from '../../ui/shortened.ts'
import { frontPath } from '../../addresses/routes.ts'

/** An address that no page has. */
export default function NotFoundPage() {
  const text = useText()
  const [location] = useLocation()
  return (
    <div className="front-top">
      <title>{`${text.notFound.title} · Lokaltall`}</title>
      <h1>{text.notFound.title}</h1>
      <p className="lead">{text.notFound.page(shortened(decoded(location)))}</p>
      <PlacePicker />
      <p>
        <Link href={frontPath()}>{text.notFound.toFront}</Link>
      </p>
    </div>
  )
}

/** As the reader typed it; an address with broken escapes is shown as it stands. */
function decoded(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}
