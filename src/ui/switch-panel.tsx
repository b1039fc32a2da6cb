import { useLocation, useSearch } from 'wouter'
import { withPlace } from '../addresses/another-place.ts'
import type { PlaceCode } from '../domain/place.ts'
import { PlacePicker } from './place-picker.tsx'
import { Remembered } from './remembered-place.tsx'
import { SITE_TABS, tabAt } from './site-tabs.ts'

/** Another place: the same page of it. */
export default function SwitchPanel() {
  const [location, go] = useLocation()
  const search = useSearch()
  const onChoose = (code: PlaceCode) => {
    const { to } = tabAt(location) ?? SITE_TABS[0]
    go(withPlace(location, search, code) ?? to({ code, name: '' }))
  }
  return (
    <div className="switch-panel">
      <PlacePicker focused onChoose={onChoose} />
      <Remembered />
    </div>
  )
}
