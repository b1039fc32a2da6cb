import type { PeerGroup } from '../../src/domain/place.ts'
import { parseCsv, type Row } from './csv-table.ts'

const COLUMNS = ['group', 'population', 'bound_costs', 'free_income', 'municipalities'] as const
type KostraRow = Row<(typeof COLUMNS)[number]>

/**
 * KOSTRA groups from SSB's table of what they have in common. Columns: `group`
 * (`KOSTRA-gruppe 9`), `population`, `bound_costs`, `free_income`, `municipalities`.
 */
export const parseKostraFile = (text: string, file: string): readonly PeerGroup[] =>
  parseCsv(text, COLUMNS, file).map((row) => asPeerGroup(row, file))

function asPeerGroup(row: KostraRow, file: string): PeerGroup {
  const number = /^KOSTRA-gruppe (\d{1,2})$/.exec(row.group)?.[1]
  if (!number) throw new Error(`${file}: "${row.group}" is not "KOSTRA-gruppe" and a number.`)
  return {
    kind: 'kostra',
    code: `EKG${number.padStart(2, '0')}`,
    name: { nb: row.group, nn: row.group },
    meaning: meaningOf(row, file),
  }
}

/** Groups that are not made from population: SSB's text, and ours in both written forms. */
const SPECIAL: Readonly<Record<string, PeerGroup['meaning']>> = {
  'Oslo kommune': {
    nb: 'Bare Oslo, som er både kommune og fylke.',
    nn: 'Berre Oslo, som er både kommune og fylke.',
  },
  'De åtte kommunene med høyest skatteinntekter per innbygger': {
    nb: 'De åtte kommunene med høyest skatteinntekter per innbygger.',
    nn: 'Dei åtte kommunane med høgast skatteinntekter per innbyggjar.',
  },
}

function meaningOf(row: KostraRow, file: string): PeerGroup['meaning'] {
  const special = SPECIAL[row.population]
  if (special) return special
  const population = populationText(row.population, file)
  const costs = levelWords(row.bound_costs, file)
  const income = levelWords(row.free_income, file)
  return {
    nb: `${population} innbyggere, ${costs.nb} bundne kostnader og ${income.nb} frie inntekter per innbygger. Bundne kostnader er det lovpålagte tjenester må koste; frie inntekter er det kommunen kan rå over når de er betalt.`,
    nn: `${population} innbyggjarar, ${costs.nn} bundne kostnader og ${income.nn} frie inntekter per innbyggjar. Bundne kostnader er det lovpålagde tenester må koste; frie inntekter er det kommunen kan rå over når dei er betalte.`,
  }
}

/** `20 000 - 29 999` as it is set in print; `0 - 599` is said as "under 600". */
function populationText(text: string, file: string): string {
  const match = /^(\d[\d ]*) - (\d[\d ]*)$/.exec(text)
  if (!match) throw new Error(`${file}: "${text}" is not a range of inhabitants.`)
  const [low, high] = [Number(match[1]!.replaceAll(' ', '')), Number(match[2]!.replaceAll(' ', ''))]
  return low === 0 ? `Under ${grouped(high + 1)}` : `${grouped(low)}–${grouped(high)}`
}

const grouped = (value: number): string => String(value).replace(/\B(?=(\d{3})+$)/g, '\u00a0')

const LEVEL_WORDS: Readonly<Record<string, string>> = {
  lave: 'låge',
  middels: 'middels',
  høye: 'høge',
}

function levelWords(text: string, file: string): PeerGroup['meaning'] {
  const nb = text.toLowerCase()
  const nn = nb.replace(/\p{L}+/gu, (word) => {
    const known = word === 'eller' ? word : LEVEL_WORDS[word]
    if (!known) throw new Error(`${file}: "${text}" is not a level (lave, middels, høye).`)
    return known
  })
  return { nb, nn }
}
