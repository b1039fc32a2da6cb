import { STATUSES, type Status } from '../../src/domain/observation.ts'
import { wayOf } from './metadata.ts'
import type { OpenTable } from './open-table.ts'

const MEANING: Readonly<Record<Status, string>> = {
  ok: 'verdien er som kilden har den',
  missing: 'kilden har ingen verdi',
  suppressed: 'kilden holder verdien tilbake, fordi den gjelder for få',
  'not-applicable': 'stedet kan ikke ha noen verdi',
  'border-change': 'stedet hadde andre grenser da',
  estimated: 'verdien er et anslag, regnet ut av oss eller av kilden',
  preliminary: 'verdien er foreløpig hos kilden',
}

/** `LESMEG.md`: what is in the zip, in bokmål. */
export function readme(tables: readonly OpenTable[], version: string): string {
  const list = tables.map(
    ({ summary }) =>
      `- \`${summary.id}.csv\`: ${summary.title}. ${summary.publisher}, ${summary.source}. ` +
      `Lisens: ${summary.licence}. ${wayOf(summary)}`,
  )
  return [
    '# Lokaltall: tallene',
    '',
    `Utgave ${version}. Én CSV-fil for hvert tall: UTF-8, komma mellom kolonnene, desimalpunktum.`,
    'Verdiene er ikke avrundet. Stedsnummer er tekst: 0301 er ikke 301. `datapackage.json` beskriver',
    'alle filene, og `<tall>.csv-metadata.json` hver av dem (CSV on the Web).',
    '',
    '## Kolonnene',
    '',
    '`sted` (0, to eller fire siffer), `navn`, `periode` (2024, 2022M10, 2020-2021), `verdi`, `status`.',
    'En verdi som mangler, er tom, og aldri null. Statusen sier hvorfor:',
    '',
    ...STATUSES.map((status) => `- \`${status}\`: ${MEANING[status]}`),
    '',
    '## Det som ikke endres',
    '',
    'Filnavnene og kolonnene blir stående. Nye kolonner kommer til høyre. Forsvinner et tall, blir filen',
    'liggende med det siste vi hadde. Oppgi kilden, det vil si den som har laget tallet.',
    '',
    '## Tallene',
    '',
    ...list,
    '',
  ].join('\n')
}
