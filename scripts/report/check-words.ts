import { findingId } from '../checks/finding.ts'
import type { CheckId, Finding } from '../checks/finding.ts'
import { plural, section } from './report-words.ts'

/** What each check says, for somebody who does not program: what is wrong, and what to do. */
const WORDS: Readonly<Record<CheckId, readonly [what: string, todo: string]>> = {
  loss: [
    'Tall som ligger i Lokaltall, ville blitt borte.',
    'Finn ut hvorfor kilden ikke har dem lenger. Prøv igjen i morgen før du lar dem gå.',
  ],
  copies: [
    'To kopier av de samme tallene er ikke enige.',
    'Slå opp tallene hos utgiveren, og bruk den kopien som er riktig.',
  ],
  'rows-left': [
    'Mange rader i filen er ikke tatt med.',
    'Se i meldingen hvorfor, og om det var meningen.',
  ],
  jump: [
    'Noen steder gjør et sprang som ingen andre gjør, og som de selv ikke har gjort før.',
    'Slå opp begge tallene hos utgiveren.',
  ],
  revised: [
    'Tall fra tidligere år er endret mer enn de pleier.',
    'Slå opp det største av dem hos utgiveren, og les om revisjonen er forklart.',
  ],
  coverage: [
    'Færre steder har tall i den nye perioden enn i den forrige.',
    'Se hos utgiveren om flere tall kommer senere.',
  ],
  outliers: ['Noen nye tall er langt fra det stedene har hatt før.', 'Slå dem opp hos utgiveren.'],
  units: [
    'De fleste tallene er hundre eller tusen ganger det de var.',
    'Kilden har trolig byttet enhet. Send rapporten til den som kan rette oppslaget.',
  ],
  zeros: [
    'Tall er null der de ikke var det før.',
    'Prøv igjen etter klokka tolv. Er de fortsatt null, så send rapporten til den som kan rette oppslaget.',
  ],
  bounds: [
    'Noen tall er større eller mindre enn slike tall kan være.',
    'Slå dem opp hos utgiveren.',
  ],
  sums: [
    'Tallene for landet eller et fylke er ikke summen av kommunene.',
    'En kommune mangler eller er talt to ganger. Sammenlign med kilden.',
  ],
  total: [
    'Delene er til sammen noe annet enn helheten.',
    'Hent helheten og delene på nytt, samtidig.',
  ],
  edition: [
    'Tallene for utslipp er fra flere utgaver av regnearket.',
    'Hent alle på nytt, samtidig.',
  ],
  shape: [
    'Periodene er av et annet slag enn de skal være.',
    'Send rapporten til den som kan rette oppslaget.',
  ],
  unique: ['Samme tall er oppgitt to ganger.', 'Send rapporten til den som kan rette oppslaget.'],
  places: [
    'Noen tall gjelder steder som ikke finnes i dag.',
    'Har kommuner fått nye grenser, så følg «A border reform» i scripts/RUNBOOK.md.',
  ],
  levels: [
    'Det er tall for et nivå som tallserien ikke skal ha.',
    'Send rapporten til den som kan rette oppslaget.',
  ],
  statuses: [
    'Merkingen av noen tall stemmer ikke med tallene.',
    'Send rapporten til den som kan rette oppslaget.',
  ],
  definition: [
    'Katalogen eller debattheftet har en feil.',
    'Send rapporten til den som kan rette den.',
  ],
  data: [
    'En fil er ikke slik den ble skrevet.',
    'Hent den tilbake med git, eller kjør oppdateringen på nytt.',
  ],
}

/** What the checks found; their own English words, which name the cells, stand in brackets. */
export function checksSection(findings: readonly Finding[]): string {
  if (!findings.length) return ''
  const stops = findings.filter(({ severity }) => severity === 'error').length
  const warnings = findings.length - stops
  const counts = [
    stops && plural(stops, 'feil stopper oppdateringen', 'feil stopper oppdateringen'),
    warnings && plural(warnings, 'advarsel må ses på', 'advarsler må ses på'),
  ].filter((text) => typeof text === 'string')
  return section(
    'Kontrollene',
    [`${counts.join(', ')}.`, findings.map(lineOf).join('\n')].join('\n\n'),
    ACTION,
  )
}

function lineOf(finding: Finding): string {
  const { severity, check, message, action } = finding
  const [what, todo] = WORDS[check]
  const kind = severity === 'error' ? '**Stopper**' : 'Advarsel'
  return `- ${kind} \`${findingId(finding)}\`: ${what} ${todo} (${message} → ${action})`
}

const ACTION =
  'Det som stopper, må rettes hos kilden eller hos oss. Er en advarsel riktig, så godta den med begrunnelse: `npm run data:promote -- --accept "<navnet foran kolon>: <begrunnelse>"`. Tall som skal bort, må slippes ved navn: `npm run data:promote -- --let-go "<navnet foran #loss>: <begrunnelse>"`. Begrunnelsen blir stående i `data/changes/` og i Endringsloggen. Mer står i scripts/RUNBOOK.md.'
