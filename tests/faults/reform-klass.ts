import { createServer } from 'node:http'
import type { Places } from '../../scripts/places/read-places.ts'
import type { Kommune, PlaceCode, PlaceVersion } from '../../src/domain/place.ts'
import { listen } from '../sources/pxweb-server.ts'

export const REFORM_DAY = '2027-01-01'

/** 3101 Halden and 3124 Aremark become 3130; 3110 Hvaler gets the number 3132; 3112 Råde a new name. */
export const MERGED = { from: ['3101', '3124'], to: '3130', name: 'Idd' } as const
export const RENUMBERED = { from: '3110', to: '3132', name: 'Hvaler' } as const
export const RENAMED = { code: '3112', name: 'Tomb' } as const

const ENDED: readonly PlaceCode[] = [...MERGED.from, RENUMBERED.from]

/** Today's kommuner as they are after the reform, with the groups of their (larger) predecessor. */
export function kommunerAfter(kommuner: readonly Kommune[]): Kommune[] {
  const heir = (code: PlaceCode): Partial<Kommune> | null => {
    if (code === MERGED.from[0]) return { code: MERGED.to, name: MERGED.name }
    if (code === RENUMBERED.from) return { code: RENUMBERED.to, name: RENUMBERED.name }
    if (code === RENAMED.code) return { name: RENAMED.name }
    return ENDED.includes(code) ? null : {}
  }
  return kommuner.flatMap((kommune) => {
    const changed = heir(kommune.code)
    return changed ? [{ ...kommune, ...changed }] : []
  })
}

/** KLASS over a socket: today's answers, and from the reform's day on the reformed. */
export async function startReformKlass(
  places: Places,
): Promise<{ readonly base: string; close(): void }> {
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '', 'http://localhost')
    const body = answer(url, places)
    response.writeHead(body ? 200 : 404, { 'content-type': 'application/json' })
    response.end(JSON.stringify(body ?? { error: 'none' }))
  })
  const port = await listen(server)
  const close = () => {
    server.closeAllConnections()
    server.close()
  }
  return { base: `http://127.0.0.1:${port}/api/klass/v1`, close }
}

function answer({ pathname, searchParams }: URL, places: Places): unknown {
  const [id = '', resource = ''] = pathname.split('/').slice(-2)
  const date = searchParams.get('date') ?? REFORM_DAY
  const now = date < REFORM_DAY ? places.kommuner : kommunerAfter(places.kommuner)
  const length = id === '131' ? 4 : 2
  switch (resource) {
    case 'codesAt':
      return { codes: id === '131' ? [...now, { code: '9999', name: 'Uoppgitt' }] : places.fylker }
    case 'codes':
      return { codes: versions(places, length).map(asCode) }
    case 'changes':
      return { codeChanges: changes(places, length) }
    case 'correspondsAt':
      return correspondence(searchParams.get('targetClassificationId') ?? '', now, places)
    default:
      return null
  }
}

const asCode = ({ code, name, validFrom, validTo }: PlaceVersion) => ({
  code,
  name,
  validFromInRequestedRange: validFrom,
  validToInRequestedRange: validTo,
})

function versions(places: Places, length: number): PlaceVersion[] {
  const own = places.versions.filter(({ code }) => code.length === length)
  if (length === 2) return own
  const ends = new Set<PlaceCode>([...ENDED, RENAMED.code])
  const begun = [MERGED, RENUMBERED].map(({ to: code, name }) => ({ code, name }))
  return [
    ...own.map((version) =>
      version.validTo === null && ends.has(version.code)
        ? { ...version, validTo: REFORM_DAY }
        : version,
    ),
    ...[...begun, RENAMED].map((one) => ({ ...one, validFrom: REFORM_DAY, validTo: null })),
  ]
}

function changes(places: Places, length: number): unknown[] {
  // Those of 16 and 17 are not in KLASS either: we make them of their kommuner's.
  const own = places.changes
    .filter(({ oldCode }) => oldCode.length === length && !['16', '17'].includes(oldCode))
    .map(({ date, ...change }) => ({ ...change, changeOccurred: date }))
  if (length === 2) return own
  const nameOf = (code: PlaceCode) => places.kommuner.find((k) => k.code === code)?.name ?? ''
  const change = (oldCode: PlaceCode, newCode: PlaceCode, newName: string) => ({
    oldCode,
    oldName: nameOf(oldCode),
    newCode,
    newName,
    changeOccurred: REFORM_DAY,
  })
  return [
    ...own,
    ...MERGED.from.map((code) => change(code, MERGED.to, MERGED.name)),
    change(RENUMBERED.from, RENUMBERED.to, RENUMBERED.name),
    change(RENAMED.code, RENAMED.code, RENAMED.name),
  ]
}

function correspondence(target: string, kommuner: readonly Kommune[], places: Places): unknown {
  const kinds = {
    '112': ['kostra', 'kostraGroup'],
    '128': ['centrality', 'centralityClass'],
    '108': ['economic-region', 'economicRegion'],
  } as const
  const [kind, column] = kinds[target as keyof typeof kinds] ?? []
  if (!kind || !column) return null
  const names = new Map(places.peerGroups.map((g) => [`${g.kind} ${g.code}`, g.name.nb]))
  return {
    correspondenceItems: kommuner.map((kommune) => ({
      sourceCode: kommune.code,
      targetCode: kommune[column],
      targetName: names.get(`${kind} ${kommune[column]}`) ?? '',
    })),
  }
}
