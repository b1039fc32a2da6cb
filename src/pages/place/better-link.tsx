import { Link } from 'wouter'
import { comparePath } from '../../addresses/compare.ts'
import type { Language } from '../../domain/indicator.ts'
import type { PlaceFacts } from '../../observations/shards.ts'
import { useLanguage } from '../../ui/language.tsx'

const TEXT: Readonly<Record<Language, string>> = {
  nb: 'Likner på oss, men gjør det bedre',
  nn: 'Liknar på oss, men gjer det betre',
}

interface BetterLinkProps {
  place: PlaceFacts
  /** The figure that is meant; left out, it is chosen there. */
  indicator?: string
}

/** Leads to the places most like this one that do better. */
export const BetterLink = ({ place, indicator }: BetterLinkProps) => (
  <p>
    <Link href={`${comparePath({ places: [place.code], focus: indicator ?? null })}#bedre`}>
      {TEXT[useLanguage()]}
    </Link>
  </p>
)
