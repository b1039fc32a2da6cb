/** What was asked of a source, in words and as an address. */
import { fileDescription } from '../../src/catalogue/file-descriptions.ts'
import { ssbTable } from '../../src/catalogue/ssb-tables.ts'
import type {
  FileSource,
  Indicator,
  SsbSelection,
  SsbSource,
  Text,
} from '../../src/domain/indicator.ts'
import { formatNumber } from '../../src/domain/number-text.ts'

const SSB_API = 'https://data.ssb.no/api/pxwebapi/v2'

/** The question in words; a derived indicator asks nothing itself. */
export function queryWords({ source }: Pick<Indicator, 'source'>): Text {
  switch (source.kind) {
    case 'ssb':
      return ssbWords(source)
    case 'file':
      return fileWords([source])
    case 'files':
      return fileWords(source.files)
    case 'miljodirektoratet':
      return emissionsWords(source.sector)
    case 'fhi':
      return fhiWords(source.title, source.measure)
    case 'derived':
      return { nb: '', nn: '' }
  }
}

const both = (write: (language: keyof Text) => string): Text => ({
  nb: write('nb'),
  nn: write('nn'),
})

function ssbWords({ table, contents, selections = {}, regions, from, every }: SsbSource): Text {
  const measure = contents.code ?? contents.label.join(' + ')
  const chosen = Object.entries(selections)
  return both((language) => {
    const w = SSB_WORDS[language]
    const dimensions = chosen.map(([dimension, one]) => `${dimension}: ${selectionWords(one)}`)
    const places = regions === 'additive' ? w.additive : w.rate
    const periods = every ? w.everyNth(every, from) : w.from(from)
    return `${[`${w.table} ${table}`, `${w.contents}: ${measure}`, ...dimensions, places, periods].join('. ')}.`
  })
}

const SSB_WORDS = {
  nb: {
    table: 'Tabell',
    contents: 'Innhold',
    additive: 'Sted: kommunene slått sammen til dagens grenser',
    rate: 'Sted: alle kommunenumre som har vært i bruk',
    from: (period: string) => `Periode: alle fra ${period}`,
    everyNth: (n: number, period: string) =>
      `Periode: hver ${n}. fra ${period}, regnet fra den nyeste`,
  },
  nn: {
    table: 'Tabell',
    contents: 'Innhald',
    additive: 'Stad: kommunane slegne saman til grensene i dag',
    rate: 'Stad: alle kommunenummer som har vore i bruk',
    from: (period: string) => `Periode: alle frå ${period}`,
    everyNth: (n: number, period: string) =>
      `Periode: kvar ${n}. frå ${period}, rekna frå den nyaste`,
  },
}

/** `65–69, 70–74, 100+` */
function selectionWords(selection: SsbSelection): string {
  if ('codes' in selection) return selection.codes.map(codeWords).join(', ')
  if ('total' in selection) return selection.total
  if ('label' in selection) return `«${selection.label.join(' ')}»`
  const { from, to } = selection.ages
  return to === undefined ? `${from ?? 0}+` : `${from ?? 0}–${to}`
}

/** SSB's five-year groups as ages; other codes as they stand. */
function codeWords(code: string): string {
  const [, from, to] = /^[FH]0*(\d+)-0*(\d+)$/.exec(code) ?? []
  if (from && to) return `${from}–${to}`
  return code === 'F100G5+' ? '100+' : code
}

/**
 * An address that asks SSB for the same, with `{region}` and `{period}` for a place and a period.
 * Null when the contents' code or a selection's codes are only known to the run that fetched them.
 */
export function queryAddress({ source }: Pick<Indicator, 'source'>): string | null {
  if (source.kind !== 'ssb' || source.contents.code === undefined) return null
  const chosen = Object.entries(source.selections ?? {})
  const parameters: string[] = [`valueCodes[ContentsCode]=${source.contents.code}`]
  for (const [dimension, selection] of chosen) {
    if (!('codes' in selection)) return null
    if (selection.codelist) parameters.push(`codelist[${dimension}]=${selection.codelist}`)
    const codes = selection.codes.map(encodeURIComponent).join(',')
    parameters.push(`valueCodes[${dimension}]=${codes}`)
  }
  const at = 'valueCodes[Region]={region}&valueCodes[Tid]={period}'
  return `${SSB_API}/tables/${source.table}/data?lang=no&${at}&${parameters.join('&')}`
}

function fileWords(sources: readonly FileSource[]): Text {
  return both((language) => {
    const w = FILE_WORDS[language]
    const one = ({ file, value, where = {} }: FileSource) => {
      const rows = Object.entries(where).map(
        ([column, values]) => `${column} ${w.is} ${few(values)}`,
      )
      const filter = rows.length ? `, ${w.rows} ${rows.join(' og ')}` : ''
      return `${w.column} «${value}» ${w.inFile} ${fileDescription(file).name}${filter}.`
    }
    return sources.map(one).join(' ')
  })
}

const FILE_WORDS = {
  nb: { column: 'Kolonnen', inFile: 'i filen', rows: 'radene der', is: 'er' },
  nn: { column: 'Kolonnen', inFile: 'i fila', rows: 'radene der', is: 'er' },
}

/** A long list of values says only its ends. */
const few = (values: readonly string[]): string =>
  values.length > 4
    ? `«${values[0]}» … «${values.at(-1)}»`
    : values.map((value) => `«${value}»`).join(', ')

const emissionsWords = (sector: string): Text =>
  sector === 'alle'
    ? {
        nb: 'Arket «Oversikt - detaljert», utslipp i tonn CO₂-ekvivalenter, alle sektorer.',
        nn: 'Arket «Oversikt - detaljert», utslepp i tonn CO₂-ekvivalentar, alle sektorar.',
      }
    : {
        nb: `Arket «Oversikt - detaljert», utslipp i tonn CO₂-ekvivalenter, sektoren «${sector}».`,
        nn: `Arket «Oversikt - detaljert», utslepp i tonn CO₂-ekvivalentar, sektoren «${sector}».`,
      }

const fhiWords = (title: readonly string[], measure: readonly string[]): Text => ({
  nb: `Tabellen «${title.join(' ')}» i Folkehelsestatistikken, målet «${measure.join(' ')}».`,
  nn: `Tabellen «${title.join(' ')}» i Folkehelsestatistikken, målet «${measure.join(' ')}».`,
})

/** What was added up or multiplied within the table before there was one figure a place; or null. */
export function preparedWords({ source }: Pick<Indicator, 'source'>): Text | null {
  if (source.kind === 'miljodirektoratet')
    return source.sector === 'alle'
      ? {
          nb: 'Alle sektorer, kilder og klimagasser er lagt sammen.',
          nn: 'Alle sektorar, kjelder og klimagassar er lagde saman.',
        }
      : {
          nb: 'Alle kilder og klimagasser i sektoren er lagt sammen.',
          nn: 'Alle kjelder og klimagassar i sektoren er lagde saman.',
        }
  if (source.kind === 'file' && source.add) return ADDED_ROWS
  if (source.kind === 'file' && source.scale !== undefined) return scaledWords(source.scale)
  return source.kind === 'ssb' ? addedWords(source) : null
}

const ADDED_ROWS: Text = {
  nb: 'Filen har flere rader for hvert sted og år. De er lagt sammen.',
  nn: 'Fila har fleire rader for kvar stad og kvart år. Dei er lagde saman.',
}

const scaledWords = (scale: number): Text => ({
  nb: `Tallet i filen er ganget med ${formatNumber(scale, 0)}.`,
  nn: `Talet i fila er gonga med ${formatNumber(scale, 0)}.`,
})

/** Selections of several values are added; those are the only ones worth telling. */
function addedWords({ selections = {} }: SsbSource): Text | null {
  const added = Object.entries(selections).filter(
    ([, one]) => 'codes' in one && one.codes.length > 1,
  )
  if (!added.length) return null
  const list = added.map(([dimension, one]) => `${dimension} ${selectionWords(one)}`).join('; ')
  return {
    nb: `Disse verdiene i tabellen er lagt sammen: ${list}.`,
    nn: `Desse verdiane i tabellen er lagde saman: ${list}.`,
  }
}

/** The table's name with its title, as a citation has it. */
export function tableWords({ source }: Pick<Indicator, 'source'>, name: Text): Text {
  if (source.kind !== 'ssb') return name
  const { id, title } = ssbTable(source.table)
  return { nb: `SSB tabell ${id}: ${title}`, nn: `SSB tabell ${id}: ${title}` }
}
