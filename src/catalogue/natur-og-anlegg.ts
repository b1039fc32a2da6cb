import type { Indicator } from '../domain/indicator.ts'

/** Protected nature, and what the facilities on land report themselves. */
export const NATURE_AND_FACILITIES: readonly Indicator[] = [
  {
    id: 'vernet-natur',
    title: { nb: 'Vernet natur', nn: 'Verna natur' },
    meaning: {
      nb: 'Hvor mange kvadratkilometer her som er vernet etter naturmangfoldloven.',
      nn: 'Kor mange kvadratkilometer her som er verna etter naturmangfaldlova.',
    },
    unit: 'square-kilometres',
    decimals: 1,
    direction: 'neutral',
    theme: 'klima',
    period: { kind: 'year' },
    levels: ['kommune'],
    source: {
      kind: 'file',
      file: 'ssb-08936',
      where: { variabel: ['verneareal_km2'] },
      value: 'verdi',
    },
    aggregation: {
      kind: 'none',
      reason: {
        nb: 'Noen kommuner mangler i kopien, så kommunene kan ikke legges sammen.',
        nn: 'Nokre kommunar manglar i kopien, så kommunane kan ikkje leggjast saman.',
      },
    },
    bounds: [0, 10_000],
    breaks: [],
    changedBy: {
      who: ['stat', 'kommune', 'andre'],
      how: {
        nb: 'Staten vedtar vern. Kommunestyret kan si ja til å forvalte verneområder, og kan selv la være å bygge ned natur som ikke er vernet.',
        nn: 'Staten vedtek vern. Kommunestyret kan seie ja til å forvalte verneområde, og kan sjølv la vere å byggje ned natur som ikkje er verna.',
      },
    },
    definition: {
      text: {
        nb: 'Areal av nasjonalparker, naturreservater, landskapsvernområder og andre verneområder i kommunen. Tallet sier ikke hvor godt naturen har det.',
        nn: 'Areal av nasjonalparkar, naturreservat, landskapsvernområde og andre verneområde i kommunen. Talet seier ikkje kor godt naturen har det.',
      },
      url: 'https://www.ssb.no/statbank/table/08936',
    },
    role: 'shown',
  },
  {
    id: 'utslipp-fra-anlegg',
    title: {
      nb: 'Rapporterte utslipp fra industrianlegg på land',
      nn: 'Rapporterte utslepp frå industrianlegg på land',
    },
    meaning: {
      nb: 'Klimagasser (regnet om til CO₂) som industrianlegg på land her har meldt fra om. Én fabrikk kan avgjøre tallet.',
      nn: 'Klimagassar (rekna om til CO₂) som industrianlegg på land her har meldt frå om. Éin fabrikk kan avgjere talet.',
    },
    unit: 'tonnes-co2e',
    decimals: 0,
    direction: 'lower-better',
    theme: 'klima',
    period: { kind: 'year' },
    levels: ['kommune'],
    source: {
      kind: 'file',
      file: 'norske-utslipp',
      where: {
        aar: '2008 2009 2010 2011 2012 2013 2014 2015 2016 2017 2018 2019 2020 2021'.split(' '),
      },
      value: 'tonn_co2e',
      add: true,
      // Nobody reports from a kommune without such a facility: that is no emission of nought.
      absent: 'not-applicable',
    },
    aggregation: {
      kind: 'none',
      reason: {
        nb: 'Bare anlegg med rapporteringsplikt er med, så en sum for fylket ville ikke vært fylkets utslipp.',
        nn: 'Berre anlegg med rapporteringsplikt er med, så ein sum for fylket ville ikkje vore utsleppa til fylket.',
      },
    },
    facilities: { column: 'anlegg' },
    bounds: [0, 5_000_000],
    breaks: [],
    changedBy: {
      who: ['stat', 'andre', 'kommune'],
      how: {
        nb: 'Bedriftene og staten avgjør gjennom kvoter, avgifter og tillatelser. Kommunen kan regulere for strøm, varmenett og fangst av CO₂.',
        nn: 'Bedriftene og staten avgjer gjennom kvotar, avgifter og løyve. Kommunen kan regulere for straum, varmenett og fangst av CO₂.',
      },
    },
    definition: {
      text: {
        nb: 'Summen av det hvert anlegg med rapporteringsplikt har meldt til Miljødirektoratet (Norske utslipp). Det er ikke kommunens utslipp: trafikk, jordbruk, sjøfart og oppvarming er ikke med. Uten tall betyr at ingen anlegg har rapportert, ikke at utslippet er null.',
        nn: 'Summen av det kvart anlegg med rapporteringsplikt har meldt til Miljødirektoratet (Norske utslepp). Det er ikkje utsleppa til kommunen: trafikk, jordbruk, sjøfart og oppvarming er ikkje med. Utan tal vil seie at ingen anlegg har rapportert, ikkje at utsleppet er null.',
      },
      url: 'https://www.norskeutslipp.no/',
    },
    role: 'shown',
    note: {
      nb: 'Gjelder bare industrianlegg på land som må rapportere, ikke alle utslipp her.',
      nn: 'Gjeld berre industrianlegg på land som må rapportere, ikkje alle utslepp her.',
    },
  },
]
