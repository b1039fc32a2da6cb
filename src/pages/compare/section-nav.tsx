import { Link } from 'wouter'
import { regionsPath } from '../../addresses/regions.ts'
import { useCompareText } from './text.ts'

/** Jumps to the parts of the page. */
export function SectionNav() {
  const text = useCompareText()
  const parts = [
    ['tabell', text.table],
    ['naermere', text.closer],
    ['to-tall', text.scatter],
    ['hvor', text.whereTitle],
    ['plassering', text.ranges],
    ['rangering', text.ranking],
    ['forskjeller', text.standout],
    ['likner', text.like],
    ['bedre', text.better],
  ] as const
  return (
    <nav aria-label={text.contents} className="section-nav no-print">
      {parts.map(([id, title]) => (
        <a key={id} href={`#${id}`}>
          {title}
        </a>
      ))}
      <Link href={regionsPath()}>{text.regionsToo}</Link>
    </nav>
  )
}
