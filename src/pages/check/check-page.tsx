import { useLanguage } from '../../ui/language.tsx'
import { SetsSection } from './sets-section.tsx'
import { SpeechSection } from './speech-section.tsx'
import { CHECK_TEXT } from './text.ts'
import './check.css'

/** `/sjekk`: saved talking points and pasted texts, held against today's figures. */
export default function CheckPage() {
  const words = CHECK_TEXT[useLanguage()]
  return (
    <>
      <title>{`${words.title} · Lokaltall`}</title>
      <h1>{words.title}</h1>
      <p className="lead">{words.lead}</p>
      <p className="check-private">{words.private}</p>
      <SpeechSection />
      <SetsSection />
    </>
  )
}
