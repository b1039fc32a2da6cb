import type { FhiSource, Indicator, Text } from '../domain/indicator.ts'
import { SOME_INHABITANTS } from './minimum-base.ts'

/** What is particular to a share in FHI's Folkehelsestatistikk. */
interface FhiShare {
  readonly id: string
  readonly theme: Indicator['theme']
  readonly title: Text
  readonly meaning: Text
  readonly direction: Indicator['direction']
  readonly bounds: readonly [number, number]
  readonly source: Omit<FhiSource, 'kind' | 'register' | 'measure'>
  readonly changedBy: Indicator['changedBy']
  readonly definition: Text
}

/**
 * A share in percent over windows of three years. None of FHI's tables has been read from here
 * yet: title words, categories and the length of the window are to be confirmed with the first
 * fetch, which says what each table offers when they do not fit.
 */
const share = ({ source, definition, ...record }: FhiShare): Indicator => ({
  ...record,
  unit: 'percent',
  decimals: 1,
  period: { kind: 'window', windowYears: 3 },
  levels: ['kommune', 'fylke', 'land'],
  source: { kind: 'fhi', register: 'nokkel', measure: ['RATE'], ...source },
  aggregation: { kind: 'from-source' },
  minimumBase: SOME_INHABITANTS,
  breaks: [],
  definition: { text: definition, url: 'https://statistikk.fhi.no/nokkel/' },
  role: 'shown',
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
  title: { nb: 'Unge som er ensomme', nn: 'Unge som er einsame' },
  meaning: {
    nb: 'Hvor mange av 100 ungdomsskoleelever som sier at de har vært mye plaget av ensomhet.',
    nn: 'Kor mange av 100 elevar på ungdomsskulen som seier at dei har vore mykje plaga av einsemd.',
  },
  direction: 'lower-better',
  bounds: [1, 60],
  source: { title: ['ensom', 'ungdata'], selections: {}, from: '2010' },
  changedBy: YOUTH,
  definition: {
    nb: 'Svar i Ungdata-undersøkelsene på ungdomsskolen, samlet over tre år av Folkehelseinstituttet. Små grupper er skjult, og ikke alle kommuner er med.',
    nn: 'Svar i Ungdata-undersøkingane på ungdomsskulen, samla over tre år av Folkehelseinstituttet. Små grupper er skjulte, og ikkje alle kommunar er med.',
  },
})

export const MENTAL_DISTRESS = share({
  id: 'psykiske-plager',
  theme: 'helse',
  title: { nb: 'Unge med psykiske plager', nn: 'Unge med psykiske plager' },
  meaning: {
    nb: 'Hvor mange av 100 ungdomsskoleelever som sier at de har mange psykiske plager i hverdagen.',
    nn: 'Kor mange av 100 elevar på ungdomsskulen som seier at dei har mange psykiske plager i kvardagen.',
  },
  direction: 'lower-better',
  bounds: [1, 60],
  source: { title: ['psykiske', 'plager', 'ungdata'], selections: {}, from: '2010' },
  changedBy: YOUTH,
  definition: {
    nb: 'Elever som svarte i Ungdata at de har mange psykiske plager, samlet over tre år av Folkehelseinstituttet. Det er deres egne svar, ikke diagnoser.',
    nn: 'Elevar som svarte i Ungdata at dei har mange psykiske plager, samla over tre år av Folkehelseinstituttet. Det er deira eigne svar, ikkje diagnosar.',
  },
})

export const SCHOOL_WELLBEING = share({
  id: 'trivsel-i-skolen',
  theme: 'oppvekst',
  title: { nb: 'Elever som trives på skolen', nn: 'Elevar som trivst på skulen' },
  meaning: {
    nb: 'Hvor mange av 100 elever på 10. trinn som sier at de trives godt eller svært godt på skolen.',
    nn: 'Kor mange av 100 elevar på 10. trinn som seier at dei trivst godt eller svært godt på skulen.',
  },
  direction: 'higher-better',
  bounds: [40, 100],
  source: { title: ['trivsel'], selections: { TRINN: ['10'] }, from: '2010' },
  changedBy: SCHOOL,
  definition: {
    nb: 'Svar i Elevundersøkelsen på 10. trinn, samlet over tre skoleår av Folkehelseinstituttet. Små skoler og kommuner er skjult.',
    nn: 'Svar i Elevundersøkinga på 10. trinn, samla over tre skuleår av Folkehelseinstituttet. Små skular og kommunar er skjulte.',
  },
})

export const BULLYING = share({
  id: 'mobbing',
  theme: 'oppvekst',
  title: { nb: 'Elever som blir mobbet', nn: 'Elevar som blir mobba' },
  meaning: {
    nb: 'Hvor mange av 100 elever på 7. trinn som sier at de blir mobbet to eller flere ganger i måneden.',
    nn: 'Kor mange av 100 elevar på 7. trinn som seier at dei blir mobba to eller fleire gonger i månaden.',
  },
  direction: 'lower-better',
  bounds: [0, 40],
  // Seen as 377 with the dimensions TRINN (7, 10) and SPM_ID.
  source: {
    title: ['mobb'],
    seenAs: 377,
    selections: { TRINN: ['7'], SPM_ID: ['mobb'] },
    from: '2010',
  },
  changedBy: SCHOOL,
  definition: {
    nb: 'Svar i Elevundersøkelsen på 7. trinn, samlet over tre skoleår av Folkehelseinstituttet, slik at flere kommuner kan vises. Små tall er skjult.',
    nn: 'Svar i Elevundersøkinga på 7. trinn, samla over tre skuleår av Folkehelseinstituttet, slik at fleire kommunar kan visast. Små tal er skjulte.',
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
  // Seen as 360 with the dimensions UTDANN and INNVKAT, of which the total is taken.
  source: {
    title: ['gjennomføring', 'videregående'],
    seenAs: 360,
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
    nb: 'Andel av dem som begynte i videregående, som har fullført og bestått, etter kommunen de bodde i da de var 16 år. Samlet over tre år av Folkehelseinstituttet.',
    nn: 'Delen av dei som byrja i vidaregåande, som har fullført og bestått, etter kommunen dei budde i då dei var 16 år. Samla over tre år av Folkehelseinstituttet.',
  },
})
