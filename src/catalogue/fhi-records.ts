import type { FhiSource, FileSource, Indicator, Text } from '../domain/indicator.ts'
import { SOME_INHABITANTS } from './minimum-base.ts'

/** What is particular to a share in Folkehelsestatistikk. */
interface FhiShare {
  readonly id: string
  readonly theme: Indicator['theme']
  readonly title: Text
  readonly meaning: Text
  readonly direction: Indicator['direction']
  readonly bounds: readonly [number, number]
  readonly period: Indicator['period']
  readonly source: Omit<FhiSource, 'kind' | 'register'>
  readonly copy?: FileSource
  readonly changedBy: Indicator['changedBy']
  readonly definition: Text
}

/** A share in percent out of Folkehelsestatistikk. */
const share = ({ source, definition, ...record }: FhiShare): Indicator => ({
  ...record,
  unit: 'percent',
  decimals: 1,
  levels: ['kommune', 'fylke', 'land'],
  source: { kind: 'fhi', register: 'nokkel', ...source },
  aggregation: { kind: 'from-source' },
  minimumBase: SOME_INHABITANTS,
  breaks: [],
  definition: { text: definition, url: 'https://statistikk.fhi.no/nokkel/' },
  role: 'shown',
})

/**
 * The tables of Ungdata have standardised shares only, of one year at a time, and divide pupils by
 * the resources of their families: `0` is all of them.
 */
const UNGDATA = { measure: ['MEIS'], selections: { SOES: ['0'] }, from: '2010' } as const

/** Tables of Elevundersøkelsen: newer ones have standardised shares only. */
const PUPIL_SURVEY = { measure: ['RATE', 'MEIS'], from: '2010' } as const
const SCHOOL_YEARS: Indicator['period'] = { kind: 'school-window', windowYears: 3 }

const schoolCopy = (variable: string): FileSource => ({
  kind: 'file',
  file: 'fhi-skolemiljo-telemark',
  where: { variabel: [variable] },
  value: 'prosent_standardisert',
})

const YOUTH: Indicator['changedBy'] = {
  who: ['kommune', 'andre', 'fylke'],
  how: {
    nb: 'Kommunestyret avgjør hvor mange helsesykepleiere, miljøarbeidere og møteplasser unge har. Fylket har de videregående skolene. Familie og venner betyr mest.',
    nn: 'Kommunestyret avgjer kor mange helsesjukepleiarar, miljøarbeidarar og møteplassar unge har. Fylket har dei vidaregåande skulane. Familie og vener har mest å seie.',
  },
}

const SCHOOL: Indicator['changedBy'] = {
  who: ['kommune', 'stat', 'andre'],
  how: {
    nb: 'Kommunestyret eier grunnskolen og avgjør hvor mange voksne som er der. Opplæringsloven gir hver elev rett til et trygt skolemiljø.',
    nn: 'Kommunestyret eig grunnskulen og avgjer kor mange vaksne som er der. Opplæringslova gir kvar elev rett til eit trygt skulemiljø.',
  },
}

export const LONELINESS = share({
  id: 'ensomhet',
  theme: 'helse',
  title: { nb: 'Ungdomsskoleelever plaget av ensomhet', nn: 'Ungdomsskuleelevar plaga av einsemd' },
  meaning: {
    nb: 'Hvor mange av 100 ungdomsskoleelever som sier at de har vært mye plaget av ensomhet.',
    nn: 'Kor mange av 100 elevar på ungdomsskulen som seier at dei har vore mykje plaga av einsemd.',
  },
  direction: 'lower-better',
  bounds: [1, 60],
  period: { kind: 'year' },
  // Not seen: that it is as the other seven tables of Ungdata is by analogy.
  source: { title: ['ensom', 'ungdata'], ...UNGDATA },
  changedBy: YOUTH,
  definition: {
    nb: 'Svar i Ungdata-undersøkelsene på ungdomsskolen, standardisert av Helsedirektoratet slik at kommuner kan sammenlignes. Kommunene er med i de årene de hadde undersøkelsen.',
    nn: 'Svar i Ungdata-undersøkingane på ungdomsskulen, standardiserte av Helsedirektoratet slik at kommunar kan samanliknast. Kommunane er med i dei åra dei hadde undersøkinga.',
  },
})

/** The id is older than the knowledge of what the table measures, and ids are for ever. */
export const DEPRESSIVE_SYMPTOMS = share({
  id: 'psykiske-plager',
  theme: 'helse',
  title: {
    nb: 'Ungdomsskoleelever med depressive symptomer',
    nn: 'Ungdomsskuleelevar med depressive symptom',
  },
  meaning: {
    nb: 'Hvor mange av 100 ungdomsskoleelever som sier at de har vært plaget av depressive symptomer.',
    nn: 'Kor mange av 100 elevar på ungdomsskulen som seier at dei har vore plaga av depressive symptom.',
  },
  direction: 'lower-better',
  bounds: [1, 60],
  period: { kind: 'year' },
  source: { title: ['depressive', 'ungdata'], seenAs: [339], ...UNGDATA },
  copy: {
    kind: 'file',
    file: 'fhi-339-telemark',
    where: { kjonn: ['kjønn samlet'] },
    value: 'prosent_standardisert',
  },
  changedBy: YOUTH,
  definition: {
    nb: 'Elever på 8.–10. trinn som svarte i Ungdata at de var plaget av symptomer på depresjon, standardisert av Helsedirektoratet slik at kommuner kan sammenlignes. Det er deres egne svar, ikke diagnoser. Kommunene er med i de årene de hadde undersøkelsen.',
    nn: 'Elevar på 8.–10. trinn som svarte i Ungdata at dei var plaga av symptom på depresjon, standardiserte av Helsedirektoratet slik at kommunar kan samanliknast. Det er deira eigne svar, ikkje diagnosar. Kommunane er med i dei åra dei hadde undersøkinga.',
  },
})

export const SCHOOL_WELLBEING = share({
  id: 'trivsel-i-skolen',
  theme: 'oppvekst',
  title: {
    nb: 'Elever på 10. trinn som trives på skolen',
    nn: 'Elevar på 10. trinn som trivst på skulen',
  },
  meaning: {
    nb: 'Hvor mange av 100 elever på 10. trinn som sier at de trives godt eller svært godt på skolen.',
    nn: 'Kor mange av 100 elevar på 10. trinn som seier at dei trivst godt eller svært godt på skulen.',
  },
  direction: 'higher-better',
  bounds: [40, 100],
  period: SCHOOL_YEARS,
  source: { title: ['trivsel'], seenAs: [805], selections: { TRINN: ['10'] }, ...PUPIL_SURVEY },
  copy: schoolCopy('trivsel_10_trinn'),
  changedBy: SCHOOL,
  definition: {
    nb: 'Svar i Elevundersøkelsen på 10. trinn, samlet over tre skoleår av Helsedirektoratet slik at flere kommuner kan vises. Andelen er standardisert der kilden ikke gir den ellers. Små tall er skjult.',
    nn: 'Svar i Elevundersøkinga på 10. trinn, samla over tre skuleår av Helsedirektoratet slik at fleire kommunar kan visast. Prosentdelen er standardisert der kjelda ikkje gir han elles. Små tal er skjulte.',
  },
})

export const BULLYING = share({
  id: 'mobbing',
  theme: 'oppvekst',
  title: { nb: 'Elever på 7. trinn som blir mobbet', nn: 'Elevar på 7. trinn som blir mobba' },
  meaning: {
    nb: 'Hvor mange av 100 elever på 7. trinn som sier at de blir mobbet to eller flere ganger i måneden.',
    nn: 'Kor mange av 100 elevar på 7. trinn som seier at dei blir mobba to eller fleire gonger i månaden.',
  },
  direction: 'lower-better',
  bounds: [0, 40],
  period: SCHOOL_YEARS,
  // 377 also has shares that are not standardised, and ends a window before 806.
  source: { title: ['mobb'], seenAs: [806, 377], selections: { TRINN: ['7'] }, ...PUPIL_SURVEY },
  copy: schoolCopy('mobbing_7_trinn'),
  changedBy: SCHOOL,
  definition: {
    nb: 'Svar i Elevundersøkelsen på 7. trinn, samlet over tre skoleår av Helsedirektoratet slik at flere kommuner kan vises. Andelen er standardisert der kilden ikke gir den ellers. Små tall er skjult.',
    nn: 'Svar i Elevundersøkinga på 7. trinn, samla over tre skuleår av Helsedirektoratet slik at fleire kommunar kan visast. Prosentdelen er standardisert der kjelda ikkje gir han elles. Små tal er skjulte.',
  },
})

export const UPPER_SECONDARY = share({
  id: 'gjennomforing-vgs',
  theme: 'oppvekst',
  title: { nb: 'Fullfører videregående', nn: 'Fullfører vidaregåande' },
  meaning: {
    nb: 'Hvor mange av 100 unge herfra som har fullført videregående fem eller seks år etter at de begynte.',
    nn: 'Kor mange av 100 unge herifrå som har fullført vidaregåande fem eller seks år etter at dei byrja.',
  },
  direction: 'higher-better',
  bounds: [30, 100],
  period: { kind: 'window', windowYears: 3 },
  // 360 writes "Gjennomforing", without the letter; of UTDANN and INNVKAT the total is taken.
  source: {
    title: ['gjennomf', 'videregående'],
    seenAs: [360],
    measure: ['RATE'],
    selections: {},
    from: '2010',
  },
  changedBy: {
    who: ['fylke', 'kommune', 'andre'],
    how: {
      nb: 'Fylkestinget styrer de videregående skolene, læreplassene og tilbudet av linjer. Grunnskolen i kommunen legger grunnlaget, og bedrifter tar inn lærlinger.',
      nn: 'Fylkestinget styrer dei vidaregåande skulane, læreplassane og tilbodet av linjer. Grunnskulen i kommunen legg grunnlaget, og bedrifter tek inn lærlingar.',
    },
  },
  definition: {
    nb: 'Andel av dem som begynte i videregående, som har fullført og bestått, etter kommunen de bodde i da de var 16 år. Samlet over tre år av Helsedirektoratet.',
    nn: 'Prosentdelen av dei som byrja i vidaregåande, som har fullført og bestått, etter kommunen dei budde i då dei var 16 år. Samla over tre år av Helsedirektoratet.',
  },
})
