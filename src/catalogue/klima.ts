import type { Indicator, Text } from '../domain/indicator.ts'
import { NATURE_AND_FACILITIES } from './natur-og-anlegg.ts'
import { AREALPROFILER_URL, arealprofil } from './arealprofiler.ts'
import { EMISSIONS_WORKBOOK } from './emissions-workbook.ts'
import { ALL_INHABITANTS } from './minimum-base.ts'

/** Every edition of the workbook recasts all years, so figures of two editions never mix. */
const EMISSIONS_DEFINITION: Indicator['definition'] = {
  text: {
    nb: 'Direkte utslipp som skjer innenfor kommunens grenser, i tonn CO₂-ekvivalenter. Utslipp fra varer vi kjøper utenfra er ikke med. Årene 2010, 2012 og 2014 er ikke regnet ut, og hver ny utgave retter hele rekken.',
    nn: 'Direkte utslepp som skjer innanfor kommunegrensa, i tonn CO₂-ekvivalentar. Utslepp frå varer vi kjøper utanfrå er ikkje med. Åra 2010, 2012 og 2014 er ikkje rekna ut, og kvar ny utgåve rettar heile rekkja.',
  },
  url: EMISSIONS_WORKBOOK.url,
}

interface Sector {
  readonly id: string
  readonly sector: string
  readonly otherNames?: readonly string[]
  readonly title: Text
  readonly meaning: Text
  readonly changedBy: Indicator['changedBy']
}

/** The emissions of one sector: the records differ in these fields only. */
const sectorIndicator = (sector: Sector): Indicator => ({
  id: sector.id,
  title: sector.title,
  meaning: sector.meaning,
  unit: 'tonnes-co2e',
  decimals: 0,
  direction: 'lower-better',
  theme: 'klima',
  period: { kind: 'year' },
  levels: ['kommune', 'fylke'],
  source: {
    kind: 'miljodirektoratet',
    sector: sector.sector,
    ...(sector.otherNames && { otherNames: sector.otherNames }),
  },
  aggregation: { kind: 'sum' },
  // The largest refineries and smelters are near 3 million tonnes, a fylke below 10.
  bounds: [0, 12_000_000],
  breaks: [],
  changedBy: sector.changedBy,
  definition: EMISSIONS_DEFINITION,
  role: 'shown',
})

const SECTORS: readonly Sector[] = [
  {
    id: 'utslipp-veitrafikk',
    sector: 'Veitrafikk',
    title: { nb: 'Utslipp fra veitrafikk', nn: 'Utslepp frå vegtrafikk' },
    meaning: {
      nb: 'Klimagasser fra biler, busser og lastebiler på veiene her, også fra dem som bare kjører gjennom.',
      nn: 'Klimagassar frå bilar, bussar og lastebilar på vegane her, òg frå dei som berre køyrer gjennom.',
    },
    changedBy: {
      who: ['kommune', 'fylke', 'stat'],
      how: {
        nb: 'Kommunestyret bestemmer hvor det bygges, parkering og egne biler; fylket busser og fylkesveier; staten avgifter og riksveier.',
        nn: 'Kommunestyret avgjer kvar det blir bygt, parkering og eigne bilar; fylket bussar og fylkesvegar; staten avgifter og riksvegar.',
      },
    },
  },
  {
    id: 'utslipp-sjofart',
    sector: 'Sjøfart',
    title: { nb: 'Utslipp fra sjøfart', nn: 'Utslepp frå sjøfart' },
    meaning: {
      nb: 'Klimagasser fra ferjer, fiskebåter og andre skip i kommunens farvann.',
      nn: 'Klimagassar frå ferjer, fiskebåtar og andre skip i farvatna her.',
    },
    changedBy: {
      who: ['kommune', 'fylke', 'stat'],
      how: {
        nb: 'Kommunen eier ofte havnen og kan kreve landstrøm; fylket kjøper ferjer og hurtigbåter og kan kreve nullutslipp.',
        nn: 'Kommunen eig ofte hamna og kan krevje landstraum; fylket kjøper ferjer og snøggbåtar og kan krevje nullutslepp.',
      },
    },
  },
  {
    id: 'utslipp-luftfart',
    sector: 'Luftfart',
    title: { nb: 'Utslipp fra luftfart', nn: 'Utslepp frå luftfart' },
    meaning: {
      nb: 'Klimagasser fra fly som tar av og lander på flyplasser her. Flyturen imellom er ikke med.',
      nn: 'Klimagassar frå fly som tek av og landar på flyplassar her. Flyturen imellom er ikkje med.',
    },
    changedBy: {
      who: ['stat', 'andre'],
      how: {
        nb: 'Staten styrer avgifter og flyplasser. Kommunen kan redusere egne flyreiser, men påvirker lite av dette tallet.',
        nn: 'Staten styrer avgifter og flyplassar. Kommunen kan redusere eigne flyreiser, men påverkar lite av dette talet.',
      },
    },
  },
  {
    id: 'utslipp-jordbruk',
    sector: 'Jordbruk',
    title: { nb: 'Utslipp fra jordbruk', nn: 'Utslepp frå jordbruk' },
    meaning: {
      nb: 'Metan og lystgass fra husdyr, gjødsel og jord her.',
      nn: 'Metan og lystgass frå husdyr, gjødsel og jord her.',
    },
    changedBy: {
      who: ['stat', 'kommune', 'andre'],
      how: {
        nb: 'Jordbruksavtalen styrer mest. Kommunen behandler søknader om miljøtilskudd og kan legge til rette for biogass.',
        nn: 'Jordbruksavtalen styrer mest. Kommunen behandlar søknader om miljøtilskot og kan leggje til rette for biogass.',
      },
    },
  },
  {
    id: 'utslipp-industri-olje-og-gass',
    sector: 'Industri, olje og gass',
    title: {
      nb: 'Utslipp fra industri, olje og gass',
      nn: 'Utslepp frå industri, olje og gass',
    },
    meaning: {
      nb: 'Klimagasser fra fabrikker og fra olje- og gassanlegg på land her.',
      nn: 'Klimagassar frå fabrikkar og frå olje- og gassanlegg på land her.',
    },
    changedBy: {
      who: ['stat', 'andre', 'kommune'],
      how: {
        nb: 'Bedriftene og staten avgjør gjennom kvoter, avgifter og tillatelser. Kommunen kan regulere for strøm, varmenett og fangst av CO₂.',
        nn: 'Bedriftene og staten avgjer gjennom kvotar, avgifter og løyve. Kommunen kan regulere for straum, varmenett og fangst av CO₂.',
      },
    },
  },
  {
    id: 'utslipp-energiforsyning',
    sector: 'Energiforsyning',
    title: { nb: 'Utslipp fra energiforsyning', nn: 'Utslepp frå energiforsyning' },
    meaning: {
      nb: 'Klimagasser fra fjernvarme, avfallsforbrenning og annen varme- og kraftproduksjon her.',
      nn: 'Klimagassar frå fjernvarme, avfallsforbrenning og annan varme- og kraftproduksjon her.',
    },
    changedBy: {
      who: ['kommune', 'stat', 'andre'],
      how: {
        nb: 'Kommunen eier ofte anleggene, bestemmer hvordan avfallet sorteres og kan regulere for fjernvarme og karbonfangst.',
        nn: 'Kommunen eig ofte anlegga, avgjer korleis avfallet blir sortert og kan regulere for fjernvarme og karbonfangst.',
      },
    },
  },
  {
    id: 'utslipp-oppvarming',
    sector: 'Oppvarming',
    title: { nb: 'Utslipp fra oppvarming', nn: 'Utslepp frå oppvarming' },
    meaning: {
      nb: 'Klimagasser fra olje, gass og ved som brukes til å varme boliger og andre bygg her.',
      nn: 'Klimagassar frå olje, gass og ved som blir brukt til å varme bustader og andre bygg her.',
    },
    changedBy: {
      who: ['kommune', 'stat', 'andre'],
      how: {
        nb: 'Kommunestyret bestemmer oppvarmingen i egne bygg og kan gi tilskudd til å bytte ut gamle ovner; staten har forbudt fyring med mineralolje.',
        nn: 'Kommunestyret avgjer oppvarminga i eigne bygg og kan gi tilskot til å byte ut gamle omnar; staten har forbode fyring med mineralolje.',
      },
    },
  },
  {
    id: 'utslipp-annen-mobil-forbrenning',
    sector: 'Annen mobil forbrenning',
    title: { nb: 'Utslipp fra anleggsmaskiner o.l.', nn: 'Utslepp frå anleggsmaskiner o.l.' },
    meaning: {
      nb: 'Klimagasser fra anleggsmaskiner, traktorer, snøscootere og andre motorer som ikke går på vei.',
      nn: 'Klimagassar frå anleggsmaskiner, traktorar, snøskuterar og andre motorar som ikkje går på veg.',
    },
    changedBy: {
      who: ['kommune', 'fylke', 'stat', 'andre'],
      how: {
        nb: 'Kommunen og fylket kan kreve utslippsfrie anleggsplasser når de bygger og kjøper inn; staten bestemmer avgiftene.',
        nn: 'Kommunen og fylket kan krevje utsleppsfrie anleggsplassar når dei byggjer og kjøper inn; staten avgjer avgiftene.',
      },
    },
  },
  {
    id: 'utslipp-avfall-og-avlop',
    sector: 'Avfall og avløp',
    title: { nb: 'Utslipp fra avfall og avløp', nn: 'Utslepp frå avfall og avløp' },
    meaning: {
      nb: 'Metan og lystgass fra deponier, kompost, biogassanlegg og avløp her.',
      nn: 'Metan og lystgass frå deponi, kompost, biogassanlegg og avløp her.',
    },
    changedBy: {
      who: ['kommune'],
      how: {
        nb: 'Kommunen har ansvaret for avfall og avløp og kan samle opp gass fra gamle deponier, sortere mer matavfall og lage biogass.',
        nn: 'Kommunen har ansvaret for avfall og avløp og kan samle opp gass frå gamle deponi, sortere meir matavfall og lage biogass.',
      },
    },
  },
  {
    id: 'utslipp-fluorgasser',
    sector: 'Bruk av produkter med fluorgasser',
    otherNames: ['produkter med fluorgasser'],
    title: { nb: 'Utslipp av fluorgasser', nn: 'Utslepp av fluorgassar' },
    meaning: {
      nb: 'Lekkasjer av fluorgasser fra varmepumper, kjøleanlegg og liknende utstyr her.',
      nn: 'Lekkasjar av fluorgassar frå varmepumper, kjøleanlegg og liknande utstyr her.',
    },
    changedBy: {
      who: ['stat', 'andre', 'kommune'],
      how: {
        nb: 'Regler og avgifter fra staten og EU avgjør mest. Kommunen kan velge anlegg uten fluorgasser i egne bygg.',
        nn: 'Reglar og avgifter frå staten og EU avgjer mest. Kommunen kan velje anlegg utan fluorgassar i eigne bygg.',
      },
    },
  },
]

const ALL_EMISSIONS_CHANGED_BY: Indicator['changedBy'] = {
  who: ['kommune', 'fylke', 'stat', 'andre'],
  how: {
    nb: 'Kommunestyret styrer arealplaner, innkjøp, avfall, egne bygg og biler; fylket kollektivtrafikk og ferjer; staten avgifter og krav til industrien.',
    nn: 'Kommunestyret styrer arealplanar, innkjøp, avfall, eigne bygg og bilar; fylket kollektivtrafikk og ferjer; staten avgifter og krav til industrien.',
  },
}

/** Theme "Klima og natur - rammen rundt all politikk". */
export const KLIMA: readonly Indicator[] = [
  {
    id: 'klimagassutslipp',
    title: { nb: 'Klimagassutslipp', nn: 'Klimagassutslepp' },
    meaning: {
      nb: 'Hvor mange tonn klimagasser som slippes ut innenfor kommunens grenser i løpet av et år. Alle gassene er regnet om til CO₂.',
      nn: 'Kor mange tonn klimagassar som blir sleppte ut innanfor kommunegrensa i løpet av eit år. Alle gassane er rekna om til CO₂.',
    },
    unit: 'tonnes-co2e',
    decimals: 0,
    direction: 'lower-better',
    theme: 'klima',
    period: { kind: 'year' },
    levels: ['kommune', 'fylke'],
    source: { kind: 'miljodirektoratet', sector: 'alle' },
    aggregation: { kind: 'sum' },
    bounds: [100, 15_000_000],
    breaks: [],
    changedBy: ALL_EMISSIONS_CHANGED_BY,
    definition: EMISSIONS_DEFINITION,
    role: 'shown',
    note: {
      nb: 'Summen av kommunene er ikke landets utslipp: skipsfart, luftfart og sokkelen er regnet på en annen måte i det nasjonale regnskapet.',
      nn: 'Summen av kommunane er ikkje utsleppet til landet: skipsfart, luftfart og sokkelen er rekna på ein annan måte i den nasjonale rekneskapen.',
    },
    contrasts: ['utslipp-veitrafikk', 'utslipp-jordbruk', 'utslipp-annen-mobil-forbrenning'],
  },
  {
    id: 'klimagassutslipp-per-innbygger',
    title: { nb: 'Klimagassutslipp per innbygger', nn: 'Klimagassutslepp per innbyggjar' },
    meaning: {
      nb: 'Utslippene innenfor grensene delt på dem som bor der. Én fabrikk kan avgjøre tallet.',
      nn: 'Utsleppa innanfor grensene delte på dei som bur der. Éin fabrikk kan avgjere talet.',
    },
    unit: 'tonnes-co2e-per-person',
    decimals: 1,
    direction: 'lower-better',
    theme: 'klima',
    period: { kind: 'year' },
    levels: ['kommune', 'fylke'],
    source: {
      kind: 'derived',
      operation: 'ratio',
      numerator: ['klimagassutslipp'],
      denominator: 'folketall',
      scale: 1,
    },
    aggregation: { kind: 'from-source' },
    // Gas and oil plants in small kommuner reach more than a hundred tonnes a person.
    bounds: [0.3, 500],
    minimumBase: ALL_INHABITANTS,
    breaks: [],
    changedBy: ALL_EMISSIONS_CHANGED_BY,
    definition: {
      text: {
        nb: 'Direkte utslipp i kommunen gjennom året, i tonn CO₂-ekvivalenter, delt på folketallet 1. januar samme år.',
        nn: 'Direkte utslepp i kommunen gjennom året, i tonn CO₂-ekvivalentar, delt på folketalet 1. januar same år.',
      },
      url: EMISSIONS_WORKBOOK.url,
    },
    role: 'shown',
  },
  ...SECTORS.map(sectorIndicator),
  {
    id: 'klimagassutslipp-nasjonalt',
    title: { nb: 'Norges klimagassutslipp', nn: 'Noregs klimagassutslepp' },
    meaning: {
      nb: 'Hvor mange tonn klimagasser hele Norge slipper ut i løpet av et år, med olje og gass på sokkelen.',
      nn: 'Kor mange tonn klimagassar heile Noreg slepper ut i løpet av eit år, med olje og gass på sokkelen.',
    },
    unit: 'tonnes-co2e',
    decimals: 0,
    direction: 'lower-better',
    theme: 'klima',
    period: { kind: 'year' },
    levels: ['land'],
    source: {
      kind: 'file',
      file: 'ssb-13931',
      where: { 'kilde (aktivitet)': ['0 Alle kilder'], komponent: ['Klimagasser i alt'] },
      value: 'Utslipp til luft (1 000 tonn CO2-ekvivalenter, AR5)',
      scale: 1000,
    },
    aggregation: { kind: 'from-source' },
    bounds: [30_000_000, 70_000_000],
    breaks: [],
    changedBy: {
      who: ['stat', 'andre', 'kommune', 'fylke'],
      how: {
        nb: 'Stortinget og regjeringen bestemmer kvoter, avgifter og krav; kommuner og fylker bidrar med planer, innkjøp og transport.',
        nn: 'Stortinget og regjeringa avgjer kvotar, avgifter og krav; kommunar og fylke hjelper til med planar, innkjøp og transport.',
      },
    },
    definition: {
      text: {
        nb: 'Utslipp fra norsk territorium i SSBs nasjonale regnskap, i tonn CO₂-ekvivalenter. Dette er et annet regnskap enn Miljødirektoratets kommunetall, og de to kan ikke sammenlignes eller legges sammen.',
        nn: 'Utslepp frå norsk territorium i den nasjonale rekneskapen til SSB, i tonn CO₂-ekvivalentar. Dette er ein annan rekneskap enn kommunetala frå Miljødirektoratet, og dei to kan ikkje samanliknast eller leggjast saman.',
      },
      url: 'https://www.ssb.no/natur-og-miljo/forurensning-og-klima/statistikk/utslipp-til-luft',
    },
    role: 'shown',
  },
  {
    id: 'bebygd-areal',
    title: { nb: 'Bebygd areal', nn: 'Utbygd areal' },
    meaning: {
      nb: 'Hvor mange kvadratkilometer som er tatt i bruk til bygninger, veier og andre anlegg.',
      nn: 'Kor mange kvadratkilometer som er tekne i bruk til bygningar, vegar og andre anlegg.',
    },
    unit: 'square-kilometres',
    decimals: 1,
    direction: 'neutral',
    theme: 'klima',
    period: { kind: 'january-1' },
    levels: ['kommune', 'fylke', 'land'],
    source: { kind: 'file', file: 'bebygd-areal', value: 'built_up_km2' },
    aggregation: { kind: 'sum' },
    // Zero is no kommune's figure: the file has it for those that did not exist yet.
    bounds: [0.1, 7000],
    breaks: [],
    changedBy: {
      who: ['kommune', 'stat', 'fylke'],
      how: {
        nb: 'Kommunestyret bestemmer gjennom arealplanen: bygge tettere, bruke om igjen, eller ta urørt natur. Fylke og stat bygger veier.',
        nn: 'Kommunestyret avgjer gjennom arealplanen: byggje tettare, bruke om att, eller ta urørt natur. Fylke og stat byggjer vegar.',
      },
    },
    definition: {
      text: {
        nb: 'Areal med boliger, fritidsboliger, næring, tjenester, veier og annen bebyggelse 1. januar, fra SSBs arealstatistikk.',
        nn: 'Areal med bustader, fritidsbustader, næring, tenester, vegar og anna utbygging 1. januar, frå arealstatistikken til SSB.',
      },
      url: 'https://www.ssb.no/natur-og-miljo/areal/statistikk/arealbruk-og-arealressurser',
    },
    role: 'shown',
    note: {
      nb: 'En del av endringen kan skyldes bedre kartlegging, ikke bare ny utbygging.',
      nn: 'Noko av endringa kan kome av betre kartlegging, ikkje berre av ny utbygging.',
    },
    noteOf: 'change',
  },
  {
    id: 'omdisponert-dyrket-jord',
    title: {
      nb: 'Dyrket jord tillatt brukt til annet enn landbruk',
      nn: 'Dyrka jord det er lov å bruke til anna enn landbruk',
    },
    meaning: {
      nb: 'Hvor mange dekar dyrket jord det er gitt lov til å bygge på eller bruke til annet enn landbruk de siste fire årene.',
      nn: 'Kor mange dekar dyrka jord det er gitt lov til å byggje på eller bruke til anna enn landbruk dei siste fire åra.',
    },
    unit: 'decares',
    decimals: 0,
    direction: 'neutral',
    theme: 'klima',
    period: { kind: 'window', windowYears: 4 },
    levels: ['kommune', 'fylke', 'land'],
    source: arealprofil('Omdisponering av dyrket jord siste 4 år. Dekar'),
    aggregation: { kind: 'sum' },
    bounds: [0, 40_000],
    breaks: [],
    changedBy: {
      who: ['kommune', 'stat', 'fylke'],
      how: {
        nb: 'Kommunestyret vedtar reguleringsplaner og gir tillatelser etter jordloven. Fylke og stat kan legge veier på dyrket mark.',
        nn: 'Kommunestyret vedtek reguleringsplanar og gir løyve etter jordlova. Fylke og stat kan leggje vegar på dyrka mark.',
      },
    },
    definition: {
      text: {
        nb: 'Dyrket jord som er omdisponert etter jordloven eller plan- og bygningsloven, summert over fire år til og med året som står ved tallet.',
        nn: 'Dyrka jord som er omdisponert etter jordlova eller plan- og bygningslova, summert over fire år til og med året som står ved talet.',
      },
      url: AREALPROFILER_URL,
    },
    role: 'shown',
  },
  {
    id: 'nye-bygg-strandsone',
    title: { nb: 'Nye bygg i strandsonen', nn: 'Nye bygg i strandsona' },
    meaning: {
      nb: 'Hvor mange bygninger som er satt opp nærmere sjøen enn 100 meter de siste fire årene.',
      nn: 'Kor mange bygningar som er sette opp nærare sjøen enn 100 meter dei siste fire åra.',
    },
    unit: 'buildings',
    decimals: 0,
    direction: 'neutral',
    theme: 'klima',
    period: { kind: 'window', windowYears: 4 },
    levels: ['kommune', 'fylke', 'land'],
    // The 131 kommuner that are not in the file have no coast.
    source: { ...arealprofil('Nye bygg i strandsona siste 4 år'), absent: 'not-applicable' },
    aggregation: { kind: 'sum' },
    bounds: [0, 30_000],
    breaks: [],
    changedBy: {
      who: ['kommune', 'stat'],
      how: {
        nb: 'Kommunestyret bestemmer hvor det er lov å bygge og gir dispensasjoner. Statsforvalteren kan klage på dem.',
        nn: 'Kommunestyret avgjer kvar det er lov å byggje og gir dispensasjonar. Statsforvaltaren kan klage på dei.',
      },
    },
    definition: {
      text: {
        nb: 'Bygninger av alle slag i beltet 100 meter fra sjøen, summert over fire år til og med året som står ved tallet. Kommuner uten kyst har ikke tall.',
        nn: 'Bygningar av alle slag i beltet 100 meter frå sjøen, summert over fire år til og med året som står ved talet. Kommunar utan kyst har ikkje tal.',
      },
      url: AREALPROFILER_URL,
    },
    role: 'shown',
  },
  {
    id: 'tilgjengelig-strandsone',
    title: { nb: 'Mulig tilgjengelig strandsone', nn: 'Mogleg tilgjengeleg strandsone' },
    meaning: {
      nb: 'Hvor mange prosent av strandsonen som ikke er stengt av bygninger, veier, dyrket mark eller bratt terreng. Om folk får gå der, er ikke kjent.',
      nn: 'Kor mange prosent av strandsona som ikkje er stengd av bygningar, vegar, dyrka mark eller bratt terreng. Om folk får gå der, er ikkje kjent.',
    },
    unit: 'percent',
    decimals: 1,
    direction: 'neutral',
    theme: 'klima',
    period: { kind: 'january-1' },
    levels: ['kommune'],
    source: {
      ...arealprofil('Andel potensielt tilgjengelig strandsoneareal. Prosent'),
      absent: 'not-applicable',
    },
    aggregation: {
      kind: 'none',
      reason: {
        nb: 'Kilden gir bare andeler for kommuner, ikke hvor stor strandsone de er regnet av.',
        nn: 'Kjelda gir berre prosentdelar for kommunar, ikkje kor stor strandsone dei er rekna av.',
      },
    },
    bounds: [5, 100],
    breaks: [],
    changedBy: {
      who: ['kommune', 'stat'],
      how: {
        nb: 'Kommunestyret kan holde strandsonen fri gjennom arealplanen, si nei til dispensasjoner og kjøpe eller merke stier langs sjøen.',
        nn: 'Kommunestyret kan halde strandsona fri gjennom arealplanen, seie nei til dispensasjonar og kjøpe eller merkje stiar langs sjøen.',
      },
    },
    definition: {
      text: {
        nb: 'Potensielt tilgjengelig strandsoneareal: andel av beltet 100 meter fra sjøen, etter SSBs beregning. Private hager kan være med. Kommuner uten kyst har ikke tall.',
        nn: 'Potensielt tilgjengeleg strandsoneareal: prosentdelen av beltet 100 meter frå sjøen, etter utrekninga til SSB. Private hagar kan vere med. Kommunar utan kyst har ikkje tal.',
      },
      url: AREALPROFILER_URL,
    },
    role: 'shown',
  },
  {
    id: 'naerturterreng',
    title: { nb: 'Trygg vei til turterreng', nn: 'Trygg veg til turterreng' },
    meaning: {
      nb: 'Hvor mange av 100 som bor i tettsted, som trygt kan gå til et større turområde i nærheten.',
      nn: 'Kor mange av 100 som bur i tettstad, som trygt kan gå til eit større turområde i nærleiken.',
    },
    unit: 'percent',
    decimals: 0,
    direction: 'neutral',
    theme: 'klima',
    period: { kind: 'year' },
    levels: ['kommune'],
    source: arealprofil('Andel tettstedsbosatte med trygg tilgang til nærturterreng. Prosent'),
    aggregation: {
      kind: 'none',
      reason: {
        nb: 'Tallet gjelder bare dem som bor i tettsted, og kilden sier ikke hvor mange de er.',
        nn: 'Talet gjeld berre dei som bur i tettstad, og kjelda seier ikkje kor mange dei er.',
      },
    },
    bounds: [0, 100],
    breaks: [],
    changedBy: {
      who: ['kommune', 'fylke'],
      how: {
        nb: 'Kommunestyret kan verne grønne områder mot utbygging og bygge gangveier, underganger og turstier.',
        nn: 'Kommunestyret kan verne grøne område mot utbygging og byggje gangvegar, undergangar og turstiar.',
      },
    },
    definition: {
      text: {
        nb: 'Andel av bosatte i tettsted som har nærturterreng innen 500 meter langs veier og stier som er trygge å gå, etter SSBs beregning.',
        nn: 'Prosentdelen av busette i tettstad som har nærturterreng innan 500 meter langs vegar og stiar som er trygge å gå, etter utrekninga til SSB.',
      },
      url: 'https://www.ssb.no/natur-og-miljo/areal/statistikk/rekreasjonsareal-og-naerturterreng',
    },
    role: 'shown',
  },
  ...NATURE_AND_FACILITIES,
]
