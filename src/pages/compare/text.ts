import type { CellPart, Heat } from '../../addresses/compare.ts'
import type { HeatStep } from '../../domain/heat-step.ts'
import type { Language } from '../../domain/indicator.ts'
import { useLanguage } from '../../ui/language.tsx'
import type { CorrelationStrength } from '../../domain/correlation.ts'
import type { DimensionId } from '../../domain/dimension-weights.ts'

/** A name may end with a shortened word, whose full stop is the sentence's too. */
const ended = (sentence: string): string => (sentence.endsWith('.') ? sentence : `${sentence}.`)

const nb = {
  title: 'Sammenlign steder',
  lead: 'Velg opptil ti kommuner eller fylker og de tallene du vil se. Valgene dine ligger i lenken, så du kan sende den til andre.',
  contents: 'På denne siden',
  regionsToo: 'Regioner, tema for tema',
  ignored: (parts: string) => `Dette i lenken fant vi ikke, og det er hoppet over: ${parts}.`,

  places: 'Steder',
  addPlace: 'Legg til kommune eller fylke',
  remove: (name: string) => `Ta bort ${name}`,
  removed: (name: string) => `${name} er tatt bort.`,
  replaced: 'Stedene er byttet ut.',
  undo: 'Angre',
  clear: 'Ta bort alle',
  full: 'Det er plass til ti steder. Ta bort ett for å legge til et annet.',
  manyPlaces: (all: number, drawn: number) =>
    `${all} steder er valgt. Alle står i tabellen og rangeringen; diagrammene tegner ${drawn}.`,
  groups: 'Regioner i tabellen',
  addGroup: 'Legg til region eller gruppe',
  chooseGroup: 'Velg region',
  presets: 'Ferdige utvalg',
  presetFylke: 'Alle kommuner i et fylke',
  chooseFylke: 'Velg fylke',
  presetLargest: 'De ti største kommunene',
  presetFylker: 'Alle fylkene',
  presetPeers: (name: string, group: string) => `${name} og sammenlignbare kommuner (${group})`,
  presetNeighbours: (name: string) => `${name} og naboene`,
  own: 'Hvem er «vi»?',
  ownHelp: 'Velg stedet som resten av siden skal handle om.',
  empty: 'Du har ikke valgt noe sted ennå. Søk opp et sted, eller ta et ferdig utvalg.',

  indicators: 'Tall',
  chooseIndicators: 'Velg tall',
  defaultIndicators: 'Du har ikke valgt tall selv. Her er ett fra hvert tema.',
  period: 'Periode',
  periodOf: (title: string) => `Periode for ${title}`,
  newest: (period: string) => `nyeste (${period})`,

  table: 'Tabell',
  tableCaption: 'De valgte stedene og det de kan måles mot.',
  sortHelp: 'Trykk på en overskrift for å sortere stedene.',
  wider: (columns: number) => `Tabellen har ${columns} kolonner. Bla mot høyre for å se alle.`,
  about: 'Om tallet',
  aboutOf: (title: string) => `Om tallet: ${title}`,
  place: 'Sted',
  peersRow: (name: string) => `Sammenlignbare kommuner, ${name} (median)`,
  peersRowFylker: 'De andre fylkene (median)',
  fylkeRow: (name: string) => `${name} (fylket)`,
  rank: (rank: string) => `nr. ${rank}`,
  sharedRank: (rank: string) => `delt nr. ${rank}`,
  rankOf: (of: string) => `av ${of}`,
  rankedOf: (of: string) => `nr. av ${of}`,
  notRanked: 'ikke rangert',
  onItsWay: 'hentes …',
  rankNote:
    'Nummer 1 har det høyeste tallet, bra eller ikke. Like tall deler plass, og bare steder med tall og stort nok grunnlag er rangert.',
  fileName: 'lokaltall-sammenligning',
  pictureTitle: (names: string) => `Sammenlignet: ${names}`,
  slide: { png: 'Lagre lysbilde 16:9 (PNG)', svg: 'Lagre lysbilde 16:9 (SVG)' },
  slideFile: 'lysbilde',
  notOnSlide: (names: string) => `Ikke plass på lysbildet: ${names}.`,
  andMore: (n: number) => `og-${n}-til`,
  source: 'Kilde',
  heatBy: 'Farge etter',
  heats: {
    landet: 'Forskjell fra landet',
    plass: 'Plass blant alle',
    ingen: 'Ingen farge',
  } as Record<Heat, string>,
  alsoShow: 'Vis også',
  cellParts: {
    plass: 'Plass',
    forskjell: 'Forskjell fra landet',
    linje: 'Utvikling',
  } as Record<CellPart, string>,
  turn: 'Snu tabellen',
  heatKey: 'Fargene',
  heatSteps: {
    landet: {
      [2]: 'mye høyere enn i landet',
      [1]: 'høyere enn i landet',
      [0]: 'omtrent som i landet',
      [-1]: 'lavere enn i landet',
      [-2]: 'mye lavere enn i landet',
    },
    plass: {
      [2]: 'blant den femdelen som ligger høyest',
      [1]: 'i den nest høyeste femdelen',
      [0]: 'i den midterste femdelen',
      [-1]: 'i den nest laveste femdelen',
      [-2]: 'blant den femdelen som ligger lavest',
    },
  } as Record<Exclude<Heat, 'ingen'>, Record<HeatStep, string>>,
  heatNotes: {
    landet:
      '«Mye» er når forskjellen er minst like stor som bredden av den midterste halvdelen av alle. Fargene sier ikke hva som er bra. Antall, som folketallet, følger størrelsen og har ingen farge.',
    plass:
      'Fargene viser hvor tallet ligger blant alle som er rangert. De sier ikke hva som er bra.',
  } as Record<Exclude<Heat, 'ingen'>, string>,
  toChoose: 'Endre utvalget',
  figuresChosen: (n: number) => (n === 1 ? '1 tall' : `${n} tall`),
  placesChosen: (n: number) => (n === 1 ? '1 sted' : `${n} steder`),
  notDrawn: (names: string) => ended(`Står i tabellen, men er ikke tegnet i diagrammene: ${names}`),
  notDrawnHere: (names: string) => ended(`Ikke tegnet her: ${names}`),
  keyRegions: 'regioner',
  regionMarks: 'Svarte ruter er regioner.',
  andOthers: (names: string, n: number) => `${names} og ${n} til`,
  fromCountry: 'forskjell fra landet',
  sheetFigures: 'Tall',

  boardHelp:
    'Pek på et sted i tabellen eller et diagram, så er det merket i alle. Trykk for å beholde det; Esc eller et nytt trykk slipper det. Med tastatur går piltastene fra sted til sted.',
  kept: (said: string) => `Merket overalt: ${said}.`,
  letGo: 'Fjern merket',
  takePart: 'Bilde, tall og kilde',
  copyFigures: 'Kopier tallene',
  figuresCopied: 'Tallene er kopiert, og kan limes inn i et regneark.',
  figuresNotCopied: 'Nettleseren tillot ikke kopiering. Last ned tabellen øverst som CSV i stedet.',
  partFiles: { ranges: 'plassering', lines: 'utvikling', scatter: 'to-tall', map: 'kart' },
  rangeMarks: (name: string) =>
    `Farget felt: midterste halvdel av stedene som er sammenlignbare med ${name}. Stiplet strek: landet.`,
  rootNoteAll: 'Linjene for antall er presset sammen mot høyre, så de største ikke skjuler resten.',
  scatterMarks: (name: string) => `Fylte grønne punkter er sammenlignbare med ${name}.`,
  linesHelp: 'Pek på en linje, eller gå med piltastene, for å lese av en periode.',
  whereTitle: 'Hvor i landet',
  whereLabel: (title: string, names: string) =>
    `Kart over ${title}. De valgte: ${names}. Piltastene går fra sted til sted.`,
  whereHelp: 'Pek på et sted, eller gå med piltastene, for å se tallet.',
  mapUncoloured: 'Fargene er de samme som i tabellen. Steder uten farge mangler tall.',
  pictureUncoloured: 'Steder uten farge mangler tall.',
  against: (x: string, y: string) => `${x} mot ${y}`,
  mapNoColours:
    'Dette tallet har ingen farger her: det følger størrelsen på stedet, eller mangler.',

  ranges: 'Hvor stedene ligger',
  rangesLead: {
    kommune: 'Hver strek er en kommune, fra lavest til høyest. De valgte er merket.',
    fylke: 'Hver strek er et fylke, fra lavest til høyest. De valgte er merket.',
  },
  rangeLabel: (title: string, places: string) =>
    `${title}: alle på en linje, fra lavest til høyest. Merket: ${places}. De samme tallene står i tabellen.`,
  lowest: 'lavest',
  highest: 'høyest',
  keyBand: (name: string) => `midterste halvdel av stedene som er sammenlignbare med ${name}`,
  keyCountry: 'landet',
  rootNote: 'Linjen er presset sammen mot høyre, så de største ikke skjuler resten.',
  noneMarked: 'Ingen av de valgte stedene har dette tallet i perioden.',

  closer: 'Ett tall nærmere',
  closerChoose: 'Hvilket tall?',
  trend: 'Utvikling',
  trendLabel: (title: string, names: string) => `Linjediagram: ${title} for ${names}.`,
  trendTable: 'Tallene bak linjene',
  noTrend: 'Det finnes ikke to perioder å tegne en linje mellom for disse stedene.',
  breaks: 'Brudd',
  seriesBreak: (period: string, reason: string) => `Brudd i ${period}: ${reason}`,
  mixedLevels: 'Fylker er ikke rangert sammen med kommuner; de står i tabellen.',
  totalsAlone:
    'Landet og regioner er ikke tegnet: tallet følger størrelsen, og linjene ville blitt flate.',

  ranking: 'Rangering',
  rankingCaption: (title: string, period: string) => `${title}, ${period}, høyeste tall først`,
  rankingOf: (of: string, all: string, kind: string) =>
    `${of} av ${all} ${kind} er rangert: de som har tall og er store nok til at små endringer ikke slår ut.`,
  rankingBase: (base: string, limit: string) =>
    `Steder der «${base}» er under ${limit}, står uten nummer.`,
  rankColumn: (of: string) => `Nummer av ${of}`,
  shared: (rank: string) => `delt ${rank}`,
  roundingColumn: 'Mulig plass (like tall)',
  changeColumn: 'Plass i et vanlig år',
  roundingTerm: 'Mulig plass (like tall):',
  roundingNote:
    'plassene stedet kan ha når vi ikke vet rekkefølgen mellom dem som viser samme tall.',
  changeTerm: 'Plass i et vanlig år:',
  changeNote: (before: string) =>
    `plassene stedet ville fått om tallet gikk så mye opp eller ned som det vanligvis gjør fra ${before}, mens alle andre var uendret. «Vanligvis» er medianen for alle som er rangert.`,
  changeUnknown: 'Vi har ikke nok tall fra perioden før til å si hvor mye et vanlig år betyr.',
  changeBroken:
    'Tallet er målt på en ny måte siden perioden før, så vi kan ikke si hvor mye et vanlig år betyr.',
  plusMinus: (margin: string) => `± ${margin}`,
  between: (best: string, worst: string) => `${best}–${worst}`,
  noRanking: 'Ingen av de valgte stedene kan rangeres her.',
  kommuner: 'kommuner',
  fylker: 'fylker',

  scatter: 'To tall mot hverandre',
  axisX: 'Vannrett akse',
  axisY: 'Loddrett akse',
  scatterLabel: (x: string, y: string, n: number) =>
    `Punktdiagram: ${n} steder etter ${x} (vannrett) og ${y} (loddrett). Piltastene går fra sted til sted. Sammenhengen står i ord under.`,
  scatterPoint: 'Pek på et punkt, eller gå med piltastene, for å se hvilket sted det er.',
  keyOther: 'andre',
  keyPeers: (name: string) => `sammenlignbare med ${name}`,
  keyChosen: 'valgte steder',
  correlation: {
    none: 'Det er nesten ingen sammenheng',
    weak: 'Det er en svak sammenheng',
    moderate: 'Det er en tydelig sammenheng',
    strong: 'Det er en sterk sammenheng',
  } satisfies Record<CorrelationStrength, string>,
  together: (x: string, y: string) =>
    `steder som ligger høyt på «${x}», ligger oftere høyt også på «${y}»`,
  opposite: (x: string, y: string) =>
    `steder som ligger høyt på «${x}», ligger oftere lavt på «${y}»`,
  correlationAll: (n: string, value: string) => `samsvar i rekkefølgen ${value}, ${n} steder`,
  correlationPeers: (name: string, value: string, n: string) =>
    `Blant stedene som er sammenlignbare med ${name}, er samsvaret ${value} (${n} steder).`,
  tooFewPairs: (n: string) =>
    `Bare ${n} steder har begge tallene. Det er for få til å si noe om sammenhengen.`,
  caution:
    'Det sier ikke at det ene er årsak til det andre. Begge kan følge av noe tredje, som alder, avstander eller størrelse, og det som gjelder for kommuner, trenger ikke gjelde for menneskene i dem.',
  spearman:
    'Samsvaret er en rangkorrelasjon (Spearman), som bare ser på rekkefølgen. Da bestemmer ikke noen få store eller uvanlige kommuner svaret. 1 er helt lik rekkefølge, 0 ingen sammenheng, −1 helt motsatt.',
  sameIndicator: 'Velg to ulike tall.',
  scatterTable: 'Tallene bak punktene',
  periodsDiffer: (x: string, y: string) => `Tallene er fra ulike perioder: ${x} og ${y}.`,

  like: 'Hvem likner på oss?',
  likeLead: (name: string) =>
    `Stedene som ligger nærmest ${name}. Flytt på vektene for å bestemme hva som teller.`,
  dimension: {
    storrelse: 'Størrelse',
    alder: 'Alder',
    sentralitet: 'Sentralitet',
    vekst: 'Vekst siste fem år',
    inntekt: 'Inntekt',
  } satisfies Record<DimensionId, string>,
  measuredBy: 'Måles med',
  centralityIndex: 'SSBs sentralitetsindeks (0–1000, høyest er mest sentral)',
  weight: (weight: number) =>
    ['teller ikke', 'teller litt', 'teller vanlig', 'teller mer', 'teller dobbelt'][weight] ?? '',
  among: 'Let blant',
  amongPeers: (group: string) => `sammenlignbare kommuner (${group})`,
  amongAll: 'alle kommuner',
  formula: 'Slik regner vi',
  formulaWords:
    'For hver ting tar vi forskjellen mellom de to stedene og deler på bredden av den midterste halvdelen av alle stedene (fra den nedre til den øvre kvartilen). Da er alt målt med samme målestokk. Folketallet regnes i doblinger, og aldersfordelingen er snittet av andelen eldre og andelen barn. Sentralitet er SSBs indeks, som måler hvor mange arbeidsplasser og tjenester man når på en og en halv time; er den ikke kjent for en kommune, bruker vi midten av klassen den er i. Avstanden er kvadratroten av det vektede snittet av kvadratene: √(Σ vekt · forskjell² ⁄ Σ vekt). 0 er helt lik; 1 betyr at stedene i snitt skiller seg like mye som hele den midterste halvdelen er bred. Det som mangler tall, holdes utenfor, og mangler mer enn halve vekten, er stedet ikke med.',
  distance: 'Avstand',
  differsMost: 'Skiller mest',
  likest: 'Likest i',
  add: 'Legg til',
  addName: (name: string) => `Legg ${name} til i sammenligningen`,
  added: 'er med',
  noLike: 'Ingen vekt teller, eller så mangler tallene. Gi minst én ting vekt.',
  resetWeights: 'Tilbake til vanlige vekter',

  better: 'Likner på oss, men gjør det bedre',
  betterLead: (title: string, n: number, name: string) =>
    `${title}: vi har sett på de ${n} stedene som likner mest på ${name}, etter vektene over.`,
  betterFound: (n: number, shown: number) => {
    if (n === 1) return 'Ett av dem har et bedre tall:'
    return n > shown
      ? `${n} av dem har et bedre tall. Her er de ${shown} beste:`
      : `${n} av dem har et bedre tall:`
  },
  betterNone: (name: string) => `Ingen av dem har et bedre tall enn ${name}.`,
  betterBy: (by: string) => `${by} bedre`,
  betterNeutral: (title: string) =>
    `«${title}» er verken bra eller dårlig i seg selv. Det avhenger av hva dere vil, og derfor peker vi ikke ut noen som bedre.`,
  betterSize: (title: string) =>
    `«${title}» følger størrelsen på stedet. Et mindre sted er ikke bedre for det, så vi peker ikke ut noen.`,
  betterNoFigure: (name: string, title: string) => `${name} har ikke tall for «${title}» her.`,
  betterNotRanked: (name: string) =>
    `${name} er for liten til at dette tallet kan måles rettferdig mot andres: små endringer gir store utslag.`,
  betterTry: 'Tall der retningen er klar:',
  betterCaution:
    'At et sted som likner har et bedre tall, viser at det går an. Det viser ikke hvorfor.',
  betterElse: 'Dette skiller mest ellers',
  here: (value: string) => `her ${value}`,

  standout: 'Størst forskjeller først',
  standoutLead: (name: string, n: number) =>
    `Tallene der ${name} skiller seg mest fra de ${n} sammenlignbare stedene, på tvers av temaene. Nyeste tall.`,
  standoutAbove: 'Høyere enn de andre',
  standoutBelow: 'Lavere enn de andre',
  standoutMiddle: (value: string) => `vanlig er ${value}`,
  standoutTimes: (times: string) => `${times} ganger så langt unna som det som er vanlig`,
  standoutNone: 'Ingen tall skiller seg ut denne veien.',
  standoutHow:
    'Avstanden er målt fra medianen av de andre. «Vanlig» er bredden av den midterste halvdelen deres. Samlede tall, som folketall og utslipp i alt, er ikke med, for de følger bare størrelsen.',
  lookAt: (title: string) => `Se nærmere på ${title}`,
}

export type CompareText = typeof nb

const nn: CompareText = {
  title: 'Samanlikn stader',
  lead: 'Vel opptil ti kommunar eller fylke og dei tala du vil sjå. Vala dine ligg i lenkja, så du kan sende henne til andre.',
  contents: 'På denne sida',
  regionsToo: 'Regionar, tema for tema',
  ignored: (parts) => `Dette i lenkja fann vi ikkje, og det er hoppa over: ${parts}.`,

  places: 'Stader',
  addPlace: 'Legg til kommune eller fylke',
  remove: (name) => `Ta bort ${name}`,
  removed: (name) => `${name} er teken bort.`,
  replaced: 'Stadene er bytte ut.',
  undo: 'Angre',
  clear: 'Ta bort alle',
  full: 'Det er plass til ti stader. Ta bort éin for å leggje til ein annan.',
  manyPlaces: (all, drawn) =>
    `${all} stader er valde. Alle står i tabellen og rangeringa; diagramma teiknar ${drawn}.`,
  groups: 'Regionar i tabellen',
  addGroup: 'Legg til region eller gruppe',
  chooseGroup: 'Vel region',
  presets: 'Ferdige utval',
  presetFylke: 'Alle kommunar i eit fylke',
  chooseFylke: 'Vel fylke',
  presetLargest: 'Dei ti største kommunane',
  presetFylker: 'Alle fylka',
  presetPeers: (name, group) => `${name} og samanliknbare kommunar (${group})`,
  presetNeighbours: (name) => `${name} og naboane`,
  own: 'Kven er «vi»?',
  ownHelp: 'Vel staden som resten av sida skal handle om.',
  empty: 'Du har ikkje valt nokon stad enno. Søk opp ein stad, eller ta eit ferdig utval.',

  indicators: 'Tal',
  chooseIndicators: 'Vel tal',
  defaultIndicators: 'Du har ikkje valt tal sjølv. Her er eitt frå kvart tema.',
  period: 'Periode',
  periodOf: (title) => `Periode for ${title}`,
  newest: (period) => `nyaste (${period})`,

  table: 'Tabell',
  tableCaption: 'Dei valde stadene og det dei kan målast mot.',
  sortHelp: 'Trykk på ei overskrift for å sortere stadene.',
  wider: (columns) => `Tabellen har ${columns} kolonnar. Bla mot høgre for å sjå alle.`,
  about: 'Om talet',
  aboutOf: (title) => `Om talet: ${title}`,
  place: 'Stad',
  peersRow: (name) => `Samanliknbare kommunar, ${name} (median)`,
  peersRowFylker: 'Dei andre fylka (median)',
  fylkeRow: (name) => `${name} (fylket)`,
  rank: (rank) => `nr. ${rank}`,
  sharedRank: (rank) => `delt nr. ${rank}`,
  rankOf: (of) => `av ${of}`,
  rankedOf: (of) => `nr. av ${of}`,
  notRanked: 'ikkje rangert',
  onItsWay: 'blir henta …',
  rankNote:
    'Nummer 1 har det høgaste talet, bra eller ikkje. Like tal deler plass, og berre stader med tal og stort nok grunnlag er rangerte.',
  fileName: 'lokaltall-samanlikning',
  pictureTitle: (names) => `Samanlikna: ${names}`,
  slide: { png: 'Lagre lysbilete 16:9 (PNG)', svg: 'Lagre lysbilete 16:9 (SVG)' },
  slideFile: 'lysbilete',
  notOnSlide: (names) => `Ikkje plass på lysbiletet: ${names}.`,
  andMore: (n) => `og-${n}-til`,
  source: 'Kjelde',
  heatBy: 'Farge etter',
  heats: {
    landet: 'Skilnad frå landet',
    plass: 'Plass blant alle',
    ingen: 'Ingen farge',
  },
  alsoShow: 'Vis òg',
  cellParts: {
    plass: 'Plass',
    forskjell: 'Skilnad frå landet',
    linje: 'Utvikling',
  },
  turn: 'Snu tabellen',
  heatKey: 'Fargane',
  heatSteps: {
    landet: {
      [2]: 'mykje høgare enn i landet',
      [1]: 'høgare enn i landet',
      [0]: 'omtrent som i landet',
      [-1]: 'lågare enn i landet',
      [-2]: 'mykje lågare enn i landet',
    },
    plass: {
      [2]: 'blant den femdelen som ligg høgast',
      [1]: 'i den nest høgaste femdelen',
      [0]: 'i den midtarste femdelen',
      [-1]: 'i den nest lågaste femdelen',
      [-2]: 'blant den femdelen som ligg lågast',
    },
  },
  heatNotes: {
    landet:
      '«Mykje» er når skilnaden er minst like stor som breidda av den midtarste halvdelen av alle. Fargane seier ikkje kva som er bra. Tal på noko, som folketalet, følgjer storleiken og har ingen farge.',
    plass:
      'Fargane viser kvar talet ligg blant alle som er rangerte. Dei seier ikkje kva som er bra.',
  },
  toChoose: 'Endre utvalet',
  figuresChosen: (n) => (n === 1 ? '1 tal' : `${n} tal`),
  placesChosen: (n) => (n === 1 ? '1 stad' : `${n} stader`),
  notDrawn: (names) => ended(`Står i tabellen, men er ikkje teikna i diagramma: ${names}`),
  notDrawnHere: (names) => ended(`Ikkje teikna her: ${names}`),
  keyRegions: 'regionar',
  regionMarks: 'Svarte ruter er regionar.',
  andOthers: (names, n) => `${names} og ${n} til`,
  fromCountry: 'skilnad frå landet',
  sheetFigures: 'Tal',

  boardHelp:
    'Peik på ein stad i tabellen eller eit diagram, så er han merkt i alle. Trykk for å halde på han; Esc eller eit nytt trykk slepper han. Med tastatur går piltastane frå stad til stad.',
  kept: (said) => `Merkt overalt: ${said}.`,
  letGo: 'Fjern merket',
  takePart: 'Bilete, tal og kjelde',
  copyFigures: 'Kopier tala',
  figuresCopied: 'Tala er kopierte, og kan limast inn i eit rekneark.',
  figuresNotCopied: 'Nettlesaren tillét ikkje kopiering. Last ned tabellen øvst som CSV i staden.',
  partFiles: { ranges: 'plassering', lines: 'utvikling', scatter: 'to-tal', map: 'kart' },
  rangeMarks: (name) =>
    `Farga felt: midtarste halvdel av stadene som er samanliknbare med ${name}. Stipla strek: landet.`,
  rootNoteAll:
    'Linjene for talet på noko er pressa saman mot høgre, så dei største ikkje skjuler resten.',
  scatterMarks: (name) => `Fylte grøne punkt er samanliknbare med ${name}.`,
  linesHelp: 'Peik på ei linje, eller gå med piltastane, for å lese av ein periode.',
  whereTitle: 'Kvar i landet',
  whereLabel: (title, names) =>
    `Kart over ${title}. Dei valde: ${names}. Piltastane går frå stad til stad.`,
  whereHelp: 'Peik på ein stad, eller gå med piltastane, for å sjå talet.',
  mapUncoloured: 'Fargane er dei same som i tabellen. Stader utan farge manglar tal.',
  pictureUncoloured: 'Stader utan farge manglar tal.',
  against: (x, y) => `${x} mot ${y}`,
  mapNoColours:
    'Dette talet har ingen fargar her: det følgjer storleiken på staden, eller manglar.',

  ranges: 'Kvar stadene ligg',
  rangesLead: {
    kommune: 'Kvar strek er ein kommune, frå lågast til høgast. Dei valde er merkte.',
    fylke: 'Kvar strek er eit fylke, frå lågast til høgast. Dei valde er merkte.',
  },
  rangeLabel: (title, places) =>
    `${title}: alle på ei linje, frå lågast til høgast. Merkt: ${places}. Dei same tala står i tabellen.`,
  lowest: 'lågast',
  highest: 'høgast',
  keyBand: (name) => `midtarste halvdel av stadene som er samanliknbare med ${name}`,
  keyCountry: 'landet',
  rootNote: 'Linja er pressa saman mot høgre, så dei største ikkje skjuler resten.',
  noneMarked: 'Ingen av dei valde stadene har dette talet i perioden.',

  closer: 'Eitt tal nærare',
  closerChoose: 'Kva for eit tal?',
  trend: 'Utvikling',
  trendLabel: (title, names) => `Linjediagram: ${title} for ${names}.`,
  trendTable: 'Tala bak linjene',
  noTrend: 'Det finst ikkje to periodar å teikne ei linje mellom for desse stadene.',
  breaks: 'Brot',
  seriesBreak: (period, reason) => `Brot i ${period}: ${reason}`,
  mixedLevels: 'Fylke er ikkje rangerte saman med kommunar; dei står i tabellen.',
  totalsAlone:
    'Landet og regionar er ikkje teikna: talet følgjer storleiken, og linjene ville vorte flate.',

  ranking: 'Rangering',
  rankingCaption: (title, period) => `${title}, ${period}, høgaste tal først`,
  rankingOf: (of, all, kind) =>
    `${of} av ${all} ${kind} er rangerte: dei som har tal og er store nok til at små endringar ikkje slår ut.`,
  rankingBase: (base, limit) => `Stader der «${base}» er under ${limit}, står utan nummer.`,
  rankColumn: (of) => `Nummer av ${of}`,
  shared: (rank) => `delt ${rank}`,
  roundingColumn: 'Mogleg plass (like tal)',
  changeColumn: 'Plass i eit vanleg år',
  roundingTerm: 'Mogleg plass (like tal):',
  roundingNote:
    'plassane staden kan ha når vi ikkje veit rekkjefølgja mellom dei som viser same tal.',
  changeTerm: 'Plass i eit vanleg år:',
  changeNote: (before) =>
    `plassane staden ville fått om talet gjekk så mykje opp eller ned som det vanlegvis gjer frå ${before}, medan alle andre var uendra. «Vanlegvis» er medianen for alle som er rangerte.`,
  changeUnknown: 'Vi har ikkje nok tal frå perioden før til å seie kor mykje eit vanleg år betyr.',
  changeBroken:
    'Talet er målt på ein ny måte sidan perioden før, så vi kan ikkje seie kor mykje eit vanleg år betyr.',
  plusMinus: (margin) => `± ${margin}`,
  between: (best, worst) => `${best}–${worst}`,
  noRanking: 'Ingen av dei valde stadene kan rangerast her.',
  kommuner: 'kommunar',
  fylker: 'fylke',

  scatter: 'To tal mot kvarandre',
  axisX: 'Vassrett akse',
  axisY: 'Loddrett akse',
  scatterLabel: (x, y, n) =>
    `Punktdiagram: ${n} stader etter ${x} (vassrett) og ${y} (loddrett). Piltastane går frå stad til stad. Samanhengen står i ord under.`,
  scatterPoint: 'Peik på eit punkt, eller gå med piltastane, for å sjå kva for ein stad det er.',
  keyOther: 'andre',
  keyPeers: (name) => `samanliknbare med ${name}`,
  keyChosen: 'valde stader',
  correlation: {
    none: 'Det er nesten ingen samanheng',
    weak: 'Det er ein svak samanheng',
    moderate: 'Det er ein tydeleg samanheng',
    strong: 'Det er ein sterk samanheng',
  },
  together: (x, y) => `stader som ligg høgt på «${x}», ligg oftare høgt også på «${y}»`,
  opposite: (x, y) => `stader som ligg høgt på «${x}», ligg oftare lågt på «${y}»`,
  correlationAll: (n, value) => `samsvar i rekkjefølgja ${value}, ${n} stader`,
  correlationPeers: (name, value, n) =>
    `Blant stadene som er samanliknbare med ${name}, er samsvaret ${value} (${n} stader).`,
  tooFewPairs: (n) =>
    `Berre ${n} stader har begge tala. Det er for få til å seie noko om samanhengen.`,
  caution:
    'Det seier ikkje at det eine er årsak til det andre. Begge kan følgje av noko tredje, som alder, avstandar eller storleik, og det som gjeld for kommunar, treng ikkje gjelde for menneska i dei.',
  spearman:
    'Samsvaret er ein rangkorrelasjon (Spearman), som berre ser på rekkjefølgja. Då avgjer ikkje nokre få store eller uvanlege kommunar svaret. 1 er heilt lik rekkjefølgje, 0 ingen samanheng, −1 heilt motsett.',
  sameIndicator: 'Vel to ulike tal.',
  scatterTable: 'Tala bak punkta',
  periodsDiffer: (x, y) => `Tala er frå ulike periodar: ${x} og ${y}.`,

  like: 'Kven liknar på oss?',
  likeLead: (name) =>
    `Stadene som ligg nærast ${name}. Flytt på vektene for å avgjere kva som tel.`,
  dimension: {
    storrelse: 'Storleik',
    alder: 'Alder',
    sentralitet: 'Sentralitet',
    vekst: 'Vekst siste fem år',
    inntekt: 'Inntekt',
  },
  measuredBy: 'Blir målt med',
  centralityIndex: 'SSBs sentralitetsindeks (0–1000, høgast er mest sentral)',
  weight: (weight) =>
    ['tel ikkje', 'tel litt', 'tel vanleg', 'tel meir', 'tel dobbelt'][weight] ?? '',
  among: 'Leit blant',
  amongPeers: (group) => `samanliknbare kommunar (${group})`,
  amongAll: 'alle kommunar',
  formula: 'Slik reknar vi',
  formulaWords:
    'For kvar ting tek vi skilnaden mellom dei to stadene og deler på breidda av den midtarste halvdelen av alle stadene (frå den nedre til den øvre kvartilen). Då er alt målt med same målestokk. Folketalet blir rekna i doblingar, og aldersfordelinga er snittet av prosentdelen eldre og prosentdelen barn. Sentralitet er indeksen til SSB, som måler kor mange arbeidsplassar og tenester ein når på ein og ein halv time; er han ikkje kjend for ein kommune, bruker vi midten av klassen han er i. Avstanden er kvadratrota av det vekta snittet av kvadrata: √(Σ vekt · skilnad² ⁄ Σ vekt). 0 er heilt lik; 1 betyr at stadene i snitt skil seg like mykje som heile den midtarste halvdelen er brei. Det som manglar tal, blir halde utanfor, og manglar meir enn halve vekta, er staden ikkje med.',
  distance: 'Avstand',
  differsMost: 'Skil mest',
  likest: 'Likast i',
  add: 'Legg til',
  addName: (name) => `Legg ${name} til i samanlikninga`,
  added: 'er med',
  noLike: 'Inga vekt tel, eller så manglar tala. Gi minst éin ting vekt.',
  resetWeights: 'Tilbake til vanlege vekter',

  better: 'Liknar på oss, men gjer det betre',
  betterLead: (title, n, name) =>
    `${title}: vi har sett på dei ${n} stadene som liknar mest på ${name}, etter vektene over.`,
  betterFound: (n, shown) => {
    if (n === 1) return 'Ein av dei har eit betre tal:'
    return n > shown
      ? `${n} av dei har eit betre tal. Her er dei ${shown} beste:`
      : `${n} av dei har eit betre tal:`
  },
  betterNone: (name) => `Ingen av dei har eit betre tal enn ${name}.`,
  betterBy: (by) => `${by} betre`,
  betterNeutral: (title) =>
    `«${title}» er verken bra eller dårleg i seg sjølv. Det kjem an på kva de vil, og difor peiker vi ikkje ut nokon som betre.`,
  betterSize: (title) =>
    `«${title}» følgjer storleiken på staden. Ein mindre stad er ikkje betre for det, så vi peiker ikkje ut nokon.`,
  betterNoFigure: (name, title) => `${name} har ikkje tal for «${title}» her.`,
  betterNotRanked: (name) =>
    `${name} er for liten til at dette talet kan målast rettferdig mot andre sine: små endringar gir store utslag.`,
  betterTry: 'Tal der retninga er klar:',
  betterCaution:
    'At ein stad som liknar har eit betre tal, viser at det går an. Det viser ikkje kvifor.',
  betterElse: 'Dette skil mest elles',
  here: (value) => `her ${value}`,

  standout: 'Størst skilnader først',
  standoutLead: (name, n) =>
    `Tala der ${name} skil seg mest frå dei ${n} samanliknbare stadene, på tvers av temaa. Nyaste tal.`,
  standoutAbove: 'Høgare enn dei andre',
  standoutBelow: 'Lågare enn dei andre',
  standoutMiddle: (value) => `vanleg er ${value}`,
  standoutTimes: (times) => `${times} gonger så langt unna som det som er vanleg`,
  standoutNone: 'Ingen tal skil seg ut denne vegen.',
  standoutHow:
    'Avstanden er målt frå medianen av dei andre. «Vanleg» er breidda av den midtarste halvdelen deira. Samla tal, som folketal og utslepp i alt, er ikkje med, for dei følgjer berre storleiken.',
  lookAt: (title) => `Sjå nærare på ${title}`,
}

export const COMPARE_TEXT: Record<Language, CompareText> = { nb, nn }

/** The comparison's own words: they come with its page, so that no other page waits for them. */
export const useCompareText = (): CompareText => COMPARE_TEXT[useLanguage()]
