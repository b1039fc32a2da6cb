import { useText } from '../../ui/language.tsx'
import type { ThemeModel } from './place-model.ts'

export function ThemeNav({ themes }: { themes: readonly ThemeModel[] }) {
  const text = useText()
  return (
    <nav className="theme-nav" aria-label={text.place.contents}>
      <ul className="link-list">
        {themes.map(({ theme }) => (
          <li key={theme.id}>
            <a href={`#${theme.id}`} lang="nb">
              {theme.title}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
