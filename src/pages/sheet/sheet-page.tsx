import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { Link, useSearch } from 'wouter'
import { placePath } from '../../addresses/place.ts'
import { readSheet, sheetPath } from '../../addresses/sheet.ts'
import { claimDataOf, type ClaimFiles } from '../../claims/model/claim-data.ts'
import { placeModel } from '../../cards/place-model.ts'
import { fullName, codeFromSlug, withoutQualifier } from '../../domain/place-name.ts'
import { checksumsQuery } from '../../observations/claim-shards.ts'
import { sayingsQuery, type SayingsShard } from '../../observations/sayings-shard.ts'
import { DataGate } from '../../ui/data-gate.tsx'
import { useLanguage, useText } from '../../ui/language.tsx'
import { useCanonicalAddress } from '../../ui/place-address.ts'
import { placeName } from '../../ui/place-title.ts'
import { UnknownPlace } from '../../ui/unknown-place.tsx'
import { usePlaceFiles } from '../../ui/use-place-files.ts'
import { Profile } from './profile.tsx'
import { saidOf } from './said-of-theme.ts'
import { SHEET_TEXT } from './text.ts'
import { ThemeSheet } from './theme-sheet.tsx'
import './sheet.css'

/** `/sted/3101-halden/ark`: to print and take to the meeting; `?tema=helse` one theme, `?tema=profil` the place on one page. */
export default function SheetPage({ slug }: { slug: string }) {
  const code = codeFromSlug(slug)
  return code === null ? <UnknownPlace slug={slug} /> : <KnownCode code={code} slug={slug} />
}

function KnownCode({ code, slug }: { code: string; slug: string }) {
  const { files, unknown } = usePlaceFiles(code)
  const checksums = useQuery(checksumsQuery())
  const sayings = useQuery(sayingsQuery(useLanguage()))
  if (unknown) return <UnknownPlace slug={slug} />
  return (
    <DataGate queries={{ ...files, checksums, sayings }}>
      {({ place, latest, catalogue, checksums: sums, sayings: words }) => (
        <Sheets files={{ place, latest, catalogue, checksums: sums }} sayings={words} slug={slug} />
      )}
    </DataGate>
  )
}

interface SheetsProps {
  files: ClaimFiles
  sayings: SayingsShard
  slug: string
}

function Sheets({ files, sayings, slug }: SheetsProps) {
  const text = useText()
  const { language } = text
  const words = SHEET_TEXT[language]
  const { place, catalogue, latest } = files
  const { theme: chosen } = readSheet(useSearch())
  const model = useMemo(() => placeModel(place, catalogue, [latest]), [place, catalogue, latest])
  const said = useMemo(
    () => saidOf({ data: claimDataOf(files), sayings, language }, catalogue.paper.themes),
    [files, sayings, language, catalogue],
  )
  useCanonicalAddress(place.place, slug, sheetPath(place.place))
  const name = withoutQualifier(fullName(placeName(place.place, text)))
  const themes = model.themes.filter(({ theme }) => chosen === null || theme.id === chosen)
  return (
    <>
      <title>{`${words.title(name)} · Lokaltall`}</title>
      <div className="sheet-choice no-print">
        <h1>{words.title(name)}</h1>
        <p>
          <button type="button" className="button button-main" onClick={() => window.print()}>
            {words.print}
          </button>
        </p>
        <ul className="link-list">
          <Choice place={place.place} theme={null} name={words.all} chosen={chosen} />
          {model.themes.map(({ theme }) => (
            <Choice
              key={theme.id}
              place={place.place}
              theme={theme.id}
              name={theme.title}
              chosen={chosen}
            />
          ))}
          <Choice place={place.place} theme="profil" name={words.profile} chosen={chosen} />
        </ul>
        <p>
          <Link href={placePath(place.place)}>{words.back(name)}</Link>
        </p>
      </div>
      {chosen === 'profil' ? (
        <Profile model={model} name={name} />
      ) : (
        themes.map((theme, i) => (
          <ThemeSheet
            key={theme.theme.id}
            model={theme}
            place={model.place}
            name={name}
            said={said.get(theme.theme.id)}
            page={words.page(i + 1, themes.length)}
          />
        ))
      )}
    </>
  )
}

interface ChoiceProps {
  place: ClaimFiles['place']['place']
  theme: string | null
  name: string
  chosen: string | null
}

const Choice = ({ place, theme, name, chosen }: ChoiceProps) => (
  <li>
    <Link href={sheetPath(place, theme)} aria-current={theme === chosen ? 'true' : undefined}>
      {name}
    </Link>
  </li>
)
