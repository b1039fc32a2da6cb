import type { BreakdownPart, SsbSource, Text } from '../domain/indicator.ts'

/** Age groups of the pyramid and the codes of `agg_FemAarigGruppering` that make them up. */
const GROUPS: readonly { readonly id: string; readonly codes: readonly string[] }[] = [
  ...[0, 5, 10, 15, 20, 25, 30, 35, 40, 45, 50, 55, 60, 65, 70, 75, 80, 85].map((from) => {
    const id = `${pad(from)}-${pad(from + 4)}`
    return { id, codes: [`F${id}`] }
  }),
  { id: '90-pluss', codes: ['F90-94', 'F95-99', 'F100G5+'] },
]

const SEXES: readonly { readonly id: string; readonly code: string; readonly title: Text }[] = [
  { id: 'kvinner', code: '2', title: { nb: 'Kvinner', nn: 'Kvinner' } },
  { id: 'menn', code: '1', title: { nb: 'Menn', nn: 'Menn' } },
]

function pad(age: number): string {
  return String(age).padStart(2, '0')
}

/** `00-04` → `0–4 år`, `90-pluss` → `90 år eller mer`. */
function ageLabel(group: string): Text {
  if (group === '90-pluss') return { nb: '90 år eller eldre', nn: '90 år eller eldre' }
  const years = `${group.split('-').map(Number).join('–')} år`
  return { nb: years, nn: years }
}

/** SSB 07459, every tenth year from the first, and the newest. */
export const AGE_SOURCE: SsbSource = {
  kind: 'ssb',
  table: '07459',
  contents: { code: 'Personer1', label: ['personer'] },
  regions: 'additive',
  from: '2006',
  every: 10,
}

/** The parts of `aldersfordeling`: women youngest first, then men; ids like `kvinner-00-04`. */
export const AGE_PARTS: readonly BreakdownPart[] = SEXES.flatMap((sex) =>
  GROUPS.map((group) => ({
    id: `${sex.id}-${group.id}`,
    title: {
      nb: `${sex.title.nb} ${ageLabel(group.id).nb}`,
      nn: `${sex.title.nn} ${ageLabel(group.id).nn}`,
    },
    source: {
      ...AGE_SOURCE,
      selections: {
        Kjonn: { codes: [sex.code] },
        Alder: { codelist: 'agg_FemAarigGruppering', codes: group.codes },
      },
    },
  })),
)
