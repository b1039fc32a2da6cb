import { formatNumber } from '../../domain/number-text.ts'
import type { Language } from '../../domain/indicator.ts'

const size = (megabytes: number): string =>
  `${formatNumber(Math.max(0.1, megabytes), megabytes < 10 ? 1 : 0)} MB`

const nb = {
  title: 'Uten nett',
  lead: 'Lokaltall virker uten nett når du har vært innom én gang. Stedet du så på, fylket og sammenlignbare kommuner blir med. Svar og lagrede snakkepunkter ligger alltid på enheten.',
  nothing: 'Denne enheten har ingen tall liggende ennå.',
  has: (places: number, read: string | null) =>
    `Denne enheten har tallene for ${formatNumber(places, 0)} ${places === 1 ? 'sted' : 'steder'}${read ? `, hentet fra kildene ${read}` : ''}.`,
  fylke: (name: string) => `fylket (${name})`,
  all: 'alt',
  take: (what: string, megabytes: number) => `Ta med ${what}: ${size(megabytes)}`,
  isHere: (what: string) => `Du har ${what}`,
  progress: (done: number, of: number) =>
    `${formatNumber(done, 0)} av ${formatNumber(of, 0)} filer`,
  failed: (count: number) =>
    `${formatNumber(count, 0)} filer kom ikke. Prøv igjen når du har nett.`,
}

const nn: typeof nb = {
  title: 'Utan nett',
  lead: 'Lokaltall verkar utan nett når du har vore innom éin gong. Staden du såg på, fylket og samanliknbare kommunar blir med. Svar og lagra snakkepunkt ligg alltid på eininga.',
  nothing: 'Denne eininga har ingen tal liggjande enno.',
  has: (places, read) =>
    `Denne eininga har tala for ${formatNumber(places, 0)} ${places === 1 ? 'stad' : 'stader'}${read ? `, henta frå kjeldene ${read}` : ''}.`,
  fylke: (name) => `fylket (${name})`,
  all: 'alt',
  take: (what, megabytes) => `Ta med ${what}: ${size(megabytes)}`,
  isHere: (what) => `Du har ${what}`,
  progress: (done, of) => `${formatNumber(done, 0)} av ${formatNumber(of, 0)} filer`,
  failed: (count) => `${formatNumber(count, 0)} filer kom ikkje. Prøv igjen når du har nett.`,
}

export const OFFLINE_PART_TEXT: Record<Language, typeof nb> = { nb, nn }
