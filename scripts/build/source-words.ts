/** Where an indicator's figures come from and how they got here, in words for readers. */
import { FILES } from '../../src/catalogue/file-descriptions.ts'
import { inputsOf } from '../../src/catalogue/inputs.ts'
import type { FileSource, Indicator, Language } from '../../src/domain/indicator.ts'
import type { Manifest, ManifestEntry, Origin } from '../../src/domain/manifest.ts'

export interface SourceWords {
  readonly source: string
  readonly sourceUrl: string
  readonly publisher: string
  readonly licence: string
  /** Null when nothing is fetched. */
  readonly origin: string | null
  readonly updated: string | null
  readonly read: string | null
}

/** Finds what the words are made from. */
export interface SourceBook {
  readonly indicators: ReadonlyMap<string, Indicator>
  readonly entries: ReadonlyMap<string, ManifestEntry>
}

export const sourceBook = (indicators: readonly Indicator[], manifest: Manifest): SourceBook => ({
  indicators: new Map(indicators.map((indicator) => [indicator.id, indicator])),
  entries: new Map(manifest.files.map((entry) => [entry.indicator, entry])),
})

const DIRECT: Record<Language, string> = { nb: 'hentet direkte', nn: 'henta direkte' }

const DATE = /\d{4}[-.]\d{1,2}[-.]\d{1,2}/

/** `hentet direkte`, `kopi via niphr/csdata 2026-08-21`. A date is said once. */
function originText({ direct, via, taken }: Origin, language: Language): string {
  if (direct || via === null) return DIRECT[language]
  const copy = /^kopi\b/i.test(via) ? via : `kopi via ${via}`
  return taken === null || DATE.test(via) ? copy : `${copy} ${taken}`
}

const unique = (texts: readonly string[]): string[] => [...new Set(texts)]

/** `a`, `a og b`, `a, b og c` */
function listed(texts: readonly string[]): string {
  const last = texts.at(-1) ?? ''
  return texts.length < 2 ? last : `${texts.slice(0, -1).join(', ')} og ${last}`
}

type Description = Pick<SourceWords, 'source' | 'sourceUrl' | 'publisher' | 'licence'>

function fileDescription({ file }: FileSource, language: Language): Description {
  const found = FILES.find(({ id }) => id === file)
  if (!found) throw new Error(`There is no file "${file}": describe it in src/catalogue/.`)
  const { publisher, title, url, licence } = found
  return { source: `${publisher}: ${title[language]}`, sourceUrl: url, publisher, licence }
}

function joined(descriptions: readonly Description[]): Description {
  const all = (key: keyof Description) => listed(unique(descriptions.map((one) => one[key])))
  return {
    source: all('source'),
    sourceUrl: descriptions[0]?.sourceUrl ?? '',
    publisher: all('publisher'),
    licence: all('licence'),
  }
}

const COMPUTED: Record<Language, string> = { nb: 'regnet ut', nn: 'rekna ut' }

/** What the record itself says, for an indicator of which we have no file yet. */
function fromRecord(indicator: Indicator, book: SourceBook, language: Language): Description {
  const { source } = indicator
  switch (source.kind) {
    case 'ssb':
      return {
        source: `SSB tabell ${source.table}`,
        sourceUrl: `https://www.ssb.no/statbank/table/${source.table}`,
        publisher: 'Statistisk sentralbyrå',
        licence: 'CC BY 4.0',
      }
    case 'miljodirektoratet':
      return {
        source:
          language === 'nb'
            ? 'Miljødirektoratet: utslipp i kommuner og fylker'
            : 'Miljødirektoratet: utslepp i kommunar og fylke',
        sourceUrl: indicator.definition.url,
        publisher: 'Miljødirektoratet',
        licence: 'NLOD',
      }
    case 'file':
      return fileDescription(source, language)
    case 'files':
      return joined(source.files.map((file) => fileDescription(file, language)))
    case 'derived':
      return derivedDescription(indicator, book, language)
  }
}

function derivedDescription(indicator: Indicator, book: SourceBook, language: Language) {
  const all = joined(inputsIn(indicator, book).map((input) => descriptionOf(input, book, language)))
  return { ...all, source: `${all.source} (${COMPUTED[language]})` }
}

/** Inputs of inputs and so on, down to those that come from a source. */
function inputsIn(indicator: Indicator, book: SourceBook): Indicator[] {
  return inputsOf(indicator).flatMap((id) => {
    const input = book.indicators.get(id)
    if (!input) throw new Error(`${indicator.id} is made from "${id}", which is in no record.`)
    return input.source.kind === 'derived' ? inputsIn(input, book) : [input]
  })
}

function descriptionOf(indicator: Indicator, book: SourceBook, language: Language): Description {
  const entry = book.entries.get(indicator.id)
  if (indicator.source.kind === 'derived') return derivedDescription(indicator, book, language)
  if (!entry) return fromRecord(indicator, book, language)
  const { source, url, publisher, licence } = entry
  return { source, sourceUrl: url, publisher, licence }
}

/** The oldest of some dates: a figure is no fresher than the oldest it is made from. */
const oldest = (dates: readonly (string | null)[]): string | null =>
  dates.every((date) => date !== null) ? ([...dates].sort()[0] ?? null) : null

/** Words for one indicator; a derived one tells of what it is made from. */
export function sourceWords(
  indicator: Indicator,
  book: SourceBook,
  language: Language,
): SourceWords {
  const made = indicator.source.kind === 'derived' ? inputsIn(indicator, book) : [indicator]
  const fetched = book.entries.has(indicator.id)
  const entries = fetched ? made.flatMap(({ id }) => book.entries.get(id) ?? []) : []
  const origins = unique(entries.map(({ origin }) => originText(origin, language)))
  return {
    ...descriptionOf(indicator, book, language),
    origin: entries.length > 0 ? listed(origins) : null,
    updated: entries.length > 0 ? oldest(entries.map(({ updated }) => updated)) : null,
    read: entries.length > 0 ? oldest(entries.map(({ origin }) => origin.read)) : null,
  }
}
