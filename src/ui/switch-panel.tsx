import { useLocation } from 'wouter'
import { PlacePicker } from './place-picker.tsx'
import { Remembered } from './remembered-place.tsx'
import { SITE_TABS, tabAt } from './site-tabs.ts'

/** Another place: the same page of it. */
export default function SwitchPanel() {
  const [location, go] = useLocation()
  const { to } = tabAt(location) ?? SITE_TABS[0]
  return (
    <div className="switch-panel">
      <PlacePicker focused onChoose={(code) => go(to({ code, name: '' }))} />
      <Remembered />
    </div>
  )
}
