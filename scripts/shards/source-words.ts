/** Where an indicator's figures come from and how they got here, in words for readers. */
import { listed } from '../../src/domain/list-text.ts'
import { EMISSIONS_WORKBOOK } from '../../src/catalogue/emissions-workbook.ts'
import { FHI_REGISTERS } from '../../src/catalogue/fhi-registers.ts'
import { fileDescription } from '../../src/catalogue/file-descriptions.ts'
import { inputsOf } from '../../src/catalogue/inputs.ts'
import { ssbTable } from '../../src/catalogue/ssb-tables.ts'
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

/** A copy that nobody has told the way of is not called direct. */
const UNKNOWN: Record<Language, string> = {
  nb: 'kopi, veien hit er ikke kjent',
  nn: 'kopi, vegen hit er ikkje kjend',
}

const DATE = /\d{4}[-.]\d{1,2}[-.]\d{1,2}/

/** `hentet direkte`, `kopi via niphr/csdata 2026-08-21`. A date is said once. */
function originText({ direct, via, taken }: Origin, language: Language): string {
  if (direct) return DIRECT[language]
  if (via === null) return UNKNOWN[language]
  const copy = /^kopi\b/i.test(via) ? via : `kopi via ${via}`
  return taken === null || DATE.test(via) ? copy : `${copy} ${taken}`
}

const unique = (texts: readonly string[]): string[] => [...new Set(texts)]

/** Who made the figures, as people call them; the others are called by the whole of their name. */
const CALLED: Readonly<Record<string, string>> = {
  'Statistisk sentralbyrå': 'SSB',
  Utdanningsdirektoratet: 'Udir',
  'Valgdirektoratet og Statistisk sentralbyrå': 'Valgdirektoratet og SSB',
}

/** `SSB (Arealprofiler)`: the maker before the name of the table or the file, where it has not said it. */
function madeBy(publisher: string, title: string): string {
  const maker = CALLED[publisher] ?? publisher
  return title.startsWith(`${maker} `) ? title : `${maker} (${title})`
}

type Description = Pick<SourceWords, 'source' | 'sourceUrl' | 'publisher' | 'licence'>

function fromFile({ file }: FileSource, language: Language): Description {
  const { publisher, title, url, licence } = fileDescription(file)
  return { source: madeBy(publisher, title[language]), sourceUrl: url, publisher, licence }
}

function joined(descriptions: readonly Description[]): Description {
  const all = (key: keyof Description) => listed(unique(descriptions.map((one) => one[key])))
  return {
    // A name in brackets may hold "og": a list of them is parted otherwise.
    source: unique(descriptions.map(({ source }) => source)).join('; '),
    sourceUrl: descriptions[0]?.sourceUrl ?? '',
    publisher: all('publisher'),
    licence: all('licence'),
  }
}

const COMPUTED: Record<Language, string> = { nb: 'regnet ut', nn: 'rekna ut' }

const EMISSIONS_TITLE: Record<Language, string> = {
  nb: EMISSIONS_WORKBOOK.title,
  nn: 'Utslepp av klimagassar i kommunar og fylke',
}

/** Of a record's files those that its figures were read from; all of them where none has been. */
function filesRead(
  { id }: Indicator,
  files: readonly FileSource[],
  { entries }: SourceBook,
): readonly FileSource[] {
  const read = entries.get(id)?.source ?? ''
  const named = files.filter(({ file }) => read.includes(fileDescription(file).title.nb))
  return named.length > 0 ? named : files
}

/** The table, workbook or files that the record names. */
function fromRecord(indicator: Indicator, book: SourceBook, language: Language): Description {
  const { source } = indicator
  switch (source.kind) {
    case 'ssb': {
      const { id, url, publisher, licence } = ssbTable(source.table)
      return { source: `SSB tabell ${id}`, sourceUrl: url, publisher, licence }
    }
    case 'miljodirektoratet': {
      const { url, publisher, licence } = EMISSIONS_WORKBOOK
      const workbook = madeBy(publisher, EMISSIONS_TITLE[language])
      return { source: workbook, sourceUrl: url, publisher, licence }
    }
    case 'fhi': {
      const register = FHI_REGISTERS[source.register]
      const table = madeBy(register.publisher, 'FHI Statistikk')
      return { ...register, source: table, sourceUrl: register.url }
    }
    case 'file':
      return fromFile(source, language)
    case 'files':
      return joined(
        filesRead(indicator, source.files, book).map((file) => fromFile(file, language)),
      )
    case 'derived':
      return derivedDescription(indicator, book, language)
  }
}

function derivedDescription(indicator: Indicator, book: SourceBook, language: Language) {
  const all = joined(inputsIn(indicator, book).map((input) => fromRecord(input, book, language)))
  return { ...all, source: `${all.source} (${COMPUTED[language]})` }
}

/** Inputs of inputs and so on, down to those that come from a source. */
export function inputsIn(indicator: Indicator, book: SourceBook): Indicator[] {
  return inputsOf(indicator).flatMap((id) => {
    const input = book.indicators.get(id)
    if (!input) throw new Error(`${indicator.id} is made from "${id}", which is in no record.`)
    return input.source.kind === 'derived' ? inputsIn(input, book) : [input]
  })
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
    ...fromRecord(indicator, book, language),
    origin: entries.length > 0 ? listed(origins) : null,
    updated: entries.length > 0 ? oldest(entries.map(({ updated }) => updated)) : null,
    read: entries.length > 0 ? oldest(entries.map(({ origin }) => origin.read)) : null,
  }
}
