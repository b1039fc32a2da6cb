import type { IndicatorWords, Vocabulary } from './vocabulary.ts'

const share = (
  subject: string,
  indefinite: string,
  of: string,
  each: string | null,
  verb: string,
  rest: string,
): IndicatorWords => ({
  subject: [subject],
  indefinite: [indefinite],
  share: { of, verb, rest, ...(each === null ? {} : { each }) },
})

const emissions = (source: string): IndicatorWords => ({
  subject: [`klimagassutslippene ${source}`],
  indefinite: [`klimagassutslipp ${source}`],
  amount: [
    `var klimagassutslippene ${source} N T`,
    `klimagassutslippene ${source} var N T`,
    `T var klimagassutslippene ${source} N`,
  ],
  part: [`klimagassutslippene ${source}`, 'skjedde'],
})

const growth = (years: string, what: string): IndicatorWords => ({
  subject: [`${years}veksten i ${what}`],
  indefinite: [`${years}vekst i ${what}`],
})

const populationGrowth = (years: string): IndicatorWords => ({
  ...growth(years, 'folketallet'),
  amount: [
    'folketallet vokste med N T',
    'vokste folketallet med N T',
    'T vokste folketallet med N',
  ],
  below: [
    'folketallet gikk ned med N T',
    'gikk folketallet ned med N T',
    'T gikk folketallet ned med N',
  ],
  zero: [
    'folketallet var omtrent uendret T N',
    'var folketallet omtrent uendret T N',
    'T var folketallet omtrent uendret N',
  ],
})

// prettier-ignore
export const NB: Vocabulary = {
  indicators: {
    'deltid-kvinner': share('andelen yrkesaktive kvinner på deltid', 'andel yrkesaktive kvinner på deltid', 'de yrkesaktive kvinnene', 'yrkesaktive kvinner', 'jobbet', 'deltid'),
    'deltid-menn': share('andelen yrkesaktive menn på deltid', 'andel yrkesaktive menn på deltid', 'de yrkesaktive mennene', 'yrkesaktive menn', 'jobbet', 'deltid'),
    'heltid-kommuneansatte': share('andelen kommuneansatte i hel stilling', 'andel kommuneansatte i hel stilling', 'de kommuneansatte', 'kommuneansatte', 'hadde', 'hel stilling'),
    'registrert-ledige': share('ledigheten', 'ledighet', 'arbeidsstyrken', null, 'var', 'registrert som helt ledige hos Nav'),
    'jobber-i-egen-kommune': share('andelen yrkesaktive med jobb i egen kommune', 'andel yrkesaktive med jobb i egen kommune', 'de yrkesaktive', 'yrkesaktive', 'hadde', 'jobb i egen kommune'),
    arbeidsplasser: {
      subject: ['tallet på arbeidsplasser'], indefinite: ['tall på arbeidsplasser'],
      amount: ['var det N T', 'T var det N', 'N hadde @N T'],
      part: ['arbeidsplassene', 'lå'], counted: [['arbeidsplass', 'arbeidsplasser']],
    },
    'vekst-i-arbeidsplasser': {
      ...growth('femårs', 'arbeidsplasser'),
      amount: ['tallet på arbeidsplasser vokste med N T', 'vokste tallet på arbeidsplasser med N T', 'T vokste tallet på arbeidsplasser med N'],
      below: ['tallet på arbeidsplasser gikk ned med N T', 'gikk tallet på arbeidsplasser ned med N T', 'T gikk tallet på arbeidsplasser ned med N'],
      zero: ['tallet på arbeidsplasser sto stille T N', 'sto tallet på arbeidsplasser stille T N', 'T sto tallet på arbeidsplasser stille N'],
    },
    sykefravaer: share('det legemeldte sykefraværet', 'legemeldt sykefravær', 'de avtalte dagsverkene', null, 'gikk', 'tapt til legemeldt sykefravær'),
    'unge-utenfor': share('andelen unge utenfor jobb og skole', 'andel unge utenfor jobb og skole', 'alle B1529', null, 'sto', 'utenfor jobb og skole'),
    medianinntekt: {
      subject: ['medianinntekten etter skatt'], indefinite: ['medianinntekt etter skatt'],
      amount: [
        'var medianinntekten etter skatt N T',
        'T hadde husholdningen midt på treet N i inntekt etter skatt',
        'husholdningen midt på treet hadde N i inntekt etter skatt T',
      ],
    },
    klimagassutslipp: {
      subject: ['de samlede klimagassutslippene'], indefinite: ['samlede klimagassutslipp'],
      amount: ['var de samlede klimagassutslippene N T', 'de samlede klimagassutslippene var N T', 'T var de samlede klimagassutslippene N'],
      part: ['de samlede klimagassutslippene', 'skjedde'],
    },
    'klimagassutslipp-per-innbygger': {
      subject: ['klimagassutslippene per innbygger'], indefinite: ['klimagassutslipp per innbygger'],
      amount: ['var klimagassutslippene per innbygger N T', 'klimagassutslippene var N per innbygger T', 'T var klimagassutslippene N per innbygger'],
    },
    'klimagassutslipp-nasjonalt': {
      subject: ['de nasjonale klimagassutslippene'], indefinite: ['nasjonale klimagassutslipp'],
      amount: ['var de nasjonale klimagassutslippene N T', 'de nasjonale klimagassutslippene var N T', 'T var de nasjonale klimagassutslippene N'],
    },
    'utslipp-veitrafikk': emissions('fra veitrafikken'),
    'utslipp-sjofart': emissions('fra sjøfarten'),
    'utslipp-luftfart': emissions('fra luftfarten'),
    'utslipp-jordbruk': emissions('fra jordbruket'),
    'utslipp-industri-olje-og-gass': emissions('fra industri olje og gass'),
    'utslipp-energiforsyning': emissions('fra energiforsyningen'),
    'utslipp-oppvarming': emissions('fra oppvarming'),
    'utslipp-annen-mobil-forbrenning': emissions('fra anleggsmaskiner traktorer og liknende'),
    'utslipp-avfall-og-avlop': emissions('fra avfall og avløp'),
    'utslipp-fluorgasser': emissions('fra fluorgasser'),
    'bebygd-areal': {
      subject: ['det bebygde arealet'], indefinite: ['bebygd areal'],
      amount: ['var N bebygd T', 'T var N bebygd', 'det bebygde arealet var N T'],
      part: ['det bebygde arealet', 'lå'],
    },
    'omdisponert-dyrket-jord': {
      subject: ['omdisponeringen av dyrket jord'], indefinite: ['omdisponering av dyrket jord'],
      amount: ['ble det gitt lov til å bruke N dyrket jord til annet T', 'T ble det gitt lov til å bruke N dyrket jord til annet', 'det ble gitt lov til å bruke N dyrket jord til annet T'],
      zero: ['ble det ikke gitt lov til å bruke dyrket jord til annet T N', 'T ble det ikke gitt lov til å bruke dyrket jord til annet N', 'det ble ikke gitt lov til å bruke dyrket jord til annet T N'],
      part: ['all omdisponert dyrket jord', 'lå'],
    },
    'nye-bygg-strandsone': {
      subject: ['tallet på nye bygninger i strandsonen'], indefinite: ['tall på nye bygninger i strandsonen'],
      amount: ['kom det N i strandsonen T', 'T kom det N i strandsonen', 'det kom N i strandsonen T'],
      zero: ['kom det Z nye bygninger i strandsonen T N', 'T kom det Z nye bygninger i strandsonen N', 'det kom Z nye bygninger i strandsonen T N'],
      part: ['de nye bygningene i strandsonen', 'lå'], counted: [['ny bygning', 'nye bygninger']],
    },
    'tilgjengelig-strandsone': share('andelen tilgjengelig strandsone', 'andel tilgjengelig strandsone', 'strandsonen', null, 'var', 'tilgjengelig for folk'),
    naerturterreng: share('andelen innbyggere i tettstedene med trygg vei til turterreng', 'andel innbyggere i tettstedene med trygg vei til turterreng', 'innbyggerne i tettstedene', null, 'hadde', 'trygg vei til turterreng'),
    'andel-65-pluss': share('andelen innbyggere på A65', 'andel innbyggere på A65', 'innbyggerne', 'innbyggere', 'var', 'A65'),
    'andel-80-pluss': share('andelen innbyggere på A80', 'andel innbyggere på A80', 'innbyggerne', 'innbyggere', 'var', 'A80'),
    'eldre-mot-unge': {
      subject: ['tallet på eldre for hver ung'], indefinite: ['eldre for hver ung'],
      amount: ['var det N på A65 for hver innbygger U20 T', 'T var det N på A65 for hver innbygger U20', 'for hver innbygger U20 var det N på A65 T'], counted: [['innbyggere', 'innbyggere'], ['', '']],
    },
    'framskrevet-eldre-mot-unge': {
      subject: ['tallet på eldre for hver ung'], indefinite: ['framskrevet tall på eldre for hver ung'],
    },
    ensomhet: share('andelen ungdomsskoleelever plaget av ensomhet', 'andel ungdomsskoleelever plaget av ensomhet', 'ungdomsskoleelevene', 'ungdomsskoleelever', 'sa', 'at de var mye plaget av ensomhet'),
    'psykiske-plager': share('andelen ungdomsskoleelever plaget av depressive symptomer', 'andel ungdomsskoleelever plaget av depressive symptomer', 'ungdomsskoleelevene', 'ungdomsskoleelever', 'sa', 'at de var plaget av depressive symptomer'),
    'husholdninger-67-pluss': share('andelen husholdninger med eldre på M67', 'andel husholdninger med eldre på M67', 'husholdningene', 'husholdninger', 'besto', 'av eldre på M67'),
    'barn-i-lavinntekt': share('andelen barn i lavinntektsfamilier', 'andel barn i lavinntektsfamilier', 'barna U18', 'barn U18', 'bodde', 'i en familie med lav inntekt'),
    'lavinntekt-alle-aldre': share('andelen innbyggere med lav inntekt', 'andel innbyggere med lav inntekt', 'innbyggerne', 'innbyggere', 'bodde', 'i en husholdning med lav inntekt'),
    'vedvarende-lavinntekt': share('andelen innbyggere med vedvarende lav inntekt', 'andel innbyggere med vedvarende lav inntekt', 'innbyggerne', 'innbyggere', 'hadde', 'vedvarende lav inntekt'),
    'trivsel-i-skolen': share('andelen tiendeklassinger som trives på skolen', 'andel tiendeklassinger som trives på skolen', 'tiendeklassingene', 'tiendeklassinger', 'trivdes', 'på skolen'),
    mobbing: share('andelen sjuendeklassinger som blir mobbet', 'andel sjuendeklassinger som blir mobbet', 'sjuendeklassingene', 'sjuendeklassinger', 'ble', 'mobbet'),
    'gjennomforing-vgs': share('andelen unge som fullfører videregående', 'andel unge som fullfører videregående', 'ungdommene', 'ungdommer', 'hadde', 'fullført videregående N5 eller N6 år etter start'),
    grunnskolepoeng: {
      subject: ['grunnskolepoengene'], indefinite: ['grunnskolepoeng i snitt'],
      amount: ['gikk elevene ut av tiende klasse med N i snitt T', 'elevene gikk ut av tiende klasse med N i snitt T', 'T gikk elevene ut av tiende klasse med N i snitt'],
      counted: [['poeng', 'poeng'], ['grunnskolepoeng', 'grunnskolepoeng']],
    },
    'andel-barn': share('andelen innbyggere U18', 'andel innbyggere U18', 'innbyggerne', 'innbyggere', 'var', 'U18'),
    folketall: {
      subject: ['folketallet'], indefinite: ['folketall'],
      amount: ['bodde det N T', '@N hadde N T', 'T bodde det N', 'folketallet var på N T'],
      part: ['alle innbyggerne', 'bodde'], counted: [['innbygger', 'innbyggere'], ['menneske', 'mennesker'], ['', '']],
    },
    befolkningsvekst: populationGrowth('års'),
    'befolkningsvekst-5-ar': populationGrowth('femårs'),
    'befolkningsvekst-10-ar': populationGrowth('tiårs'),
    'netto-innflytting': {
      subject: ['den netto innflyttingen', 'netto innflyttingen'], indefinite: ['netto innflytting'],
      amount: ['flyttet N flere inn enn ut T', 'N flere flyttet inn enn ut T', 'T flyttet N flere inn enn ut'],
      below: ['flyttet N flere ut enn inn T', 'N flere flyttet ut enn inn T', 'T flyttet N flere ut enn inn'],
      zero: ['flyttet like mange inn som ut T forskjellen var N', 'like mange flyttet inn som ut T forskjellen var N', 'T flyttet like mange inn som ut forskjellen var N'],
      counted: [['person', 'personer'], ['', '']],
    },
    flytteoverskudd: {
      subject: ['flytteoverskuddet'], indefinite: ['flytteoverskudd'],
      amount: ['var flytteoverskuddet på N T', 'flytteoverskuddet var på N T', 'T var flytteoverskuddet på N'],
      below: ['var flytteunderskuddet på N T', 'flytteunderskuddet var på N T', 'T var flytteunderskuddet på N'],
      zero: ['var flytteoverskuddet N T', 'flytteoverskuddet var N T', 'T var flytteoverskuddet N'],
    },
    fodselsoverskudd: {
      subject: ['fødselsoverskuddet'], indefinite: ['fødselsoverskudd'],
      amount: ['ble det født N flere enn det døde T', 'det ble født N flere enn det døde T', 'T ble det født N flere enn det døde'],
      below: ['døde N flere enn det ble født T', 'det døde N flere enn det ble født T', 'T døde det N flere enn det ble født'],
      zero: ['ble det født like mange som det døde T forskjellen var N', 'det ble født like mange som det døde T forskjellen var N', 'T ble det født like mange som det døde forskjellen var N'],
      counted: [['person', 'personer'], ['', '']],
    },
    'nye-boliger': {
      subject: ['tallet på nye boliger'], indefinite: ['tall på nye boliger'],
      amount: ['kom det N T', 'T kom det N', 'det kom N T'],
      zero: ['kom det Z nye boliger T N', 'T kom det Z nye boliger N', 'det kom Z nye boliger T N'],
      part: ['de nye boligene', 'kom'], counted: [['ny bolig', 'nye boliger']],
    },
    boliger: {
      subject: ['tallet på boliger'], indefinite: ['tall på boliger'],
      amount: ['var det N T', 'T var det N', 'det var N T'], part: ['boligene', 'lå'],
    },
    'leid-bolig': share('andelen husholdninger som leier boligen', 'andel husholdninger som leier boligen', 'husholdningene', 'husholdninger', 'leide', 'boligen'),
    'bosatte-flyktninger': {
      subject: ['tallet på bosatte flyktninger'], indefinite: ['tall på bosatte flyktninger'],
      amount: ['ble N bosatt T', '@N bosatte N T', 'T ble N bosatt'],
      zero: ['ble Z flyktninger bosatt T N', '@N bosatte Z flyktninger T N', 'T ble Z flyktninger bosatt N'],
      part: ['de bosatte flyktningene', 'kom'], counted: [['flyktning', 'flyktninger']],
    },
    valgdeltakelse: share('valgdeltakelsen', 'valgdeltakelse', 'de stemmeberettigede', 'stemmeberettigede', 'stemte', ''),
    'avstand-til-sentrum': {
      subject: ['avstanden fra bolig til sentrum'], indefinite: ['avstand fra bolig til sentrum'],
      amount: ['var det i snitt N fra boligen til nærmeste sentrum T', 'avstanden fra bolig til sentrum var i snitt N T', 'T var det i snitt N fra boligen til nærmeste sentrum'],
    },
    'framskrevet-folketall': {
      subject: ['folketallet'], indefinite: ['framskrevet folketall'], counted: [['innbygger', 'innbyggere']],
    },
  },
  units: {
    persons: ['person', 'personer'], percent: ['prosent', 'prosent'], 'percent-change': ['prosent', 'prosent'],
    'persons-per-young': ['', ''], 'tonnes-co2e': ['tonn CO₂-ekvivalenter', 'tonn CO₂-ekvivalenter'],
    'tonnes-co2e-per-person': ['tonn CO₂-ekvivalenter', 'tonn CO₂-ekvivalenter'],
    'square-kilometres': ['kvadratkilometer', 'kvadratkilometer'], decares: ['dekar', 'dekar'],
    buildings: ['bygning', 'bygninger'], dwellings: ['bolig', 'boliger'], kroner: ['krone', 'kroner'],
    points: ['poeng', 'poeng'], kilometres: ['kilometer', 'kilometer'],
  },
bases: { folketall: 'innbyggere', 'elever-10-trinn': 'elever på tiende trinn' },
  counts: ['ingen', 'én', 'to', 'tre', 'fire', 'fem', 'seks', 'sju', 'åtte', 'ni', 'ti', 'elleve', 'tolv'],
  ordinals: ['', '', 'nest', 'tredje', 'fjerde', 'femte', 'sjette', 'sjuende', 'åttende', 'niende', 'tiende', 'ellevte', 'tolvte'],
  words: {
    FRA: ['fra'], TIL: ['til'], SIDEN: ['siden'], HAR: ['har'], ER: ['er'], MED: ['med'], MEN: ['men'], OG: ['og'], MOT: ['mot'],
    PÅ: ['på'], ÅR: ['år'], SKOLEÅR: ['skoleår'], RAD: ['på rad'], MENS: ['mens'], AV: ['av'], I: ['i'],
    UPPP: ['økt', 'gått opp'], DNPP: ['gått ned'], ØKTE: ['økte'], GIKK: ['gikk'], OPP: ['opp'], NED: ['ned'],
    UPPR: ['øker', 'går opp'], DNPR: ['går ned'], ETTERFØRSTÅHA: ['etter først å ha'], HARSIDEN: ['har siden'],
    STÅTTSTILLE: ['stått omtrent stille'], STO: ['sto'], OMTRENTSTILLE: ['omtrent stille'], MINST: ['minst'], ABOUT: ['omtrent'], FØRST: ['først'], TILSLUTT: ['til slutt'],
    VAR: ['var'], HADDE: ['hadde'], ENN: ['enn'], ENNI: ['enn i'], SOMI: ['som i'], CMP: ['sammenlignet med'],
    HI: ['høyere', 'større', 'lengre', 'flere'], LO: ['lavere', 'mindre', 'kortere', 'færre'],
    HIEST: ['høyeste', 'største', 'lengste'], LOEST: ['laveste', 'minste', 'korteste'],
    TWICE: ['dobbelt så'], TIMES: ['ganger så'], HØY: ['høy', 'høyt', 'høye', 'stor', 'stort', 'store', 'lang', 'langt', 'lange'],
    DOBLET: ['doblet'], TREDOBLET: ['tredoblet'], FIREDOBLET: ['firedoblet'], HALVERT: ['halvert'],
    NESTEN: ['nesten', 'nær'], MERENN: ['mer enn'],
    LIKE: ['omtrent på nivå med', 'omtrent på samme nivå'],
    LANDET: ['hele landet'], HELE: ['hele'], PEERSK: ['midten av kommuner som likner'], PEERSF: ['midten av de andre fylkene'],
    NABO: ['nabokommuner'], NABOENE: ['nabokommunene'], ALLEDE: ['alle de'], BEGGE: ['begge'], BLANT: ['blant'],
    ANDRELIKT: ['lå omtrent likt'],
    DE: ['de'], DEN: ['den', 'det'], KOMMUNER: ['kommuner'], KOMMUNENE: ['kommunene'], FYLKER: ['fylker'], FYLKENE: ['fylkene'],
    MEDTALL: ['med tall'], DELT: ['og delte plassen med'], ANNEN: ['annen', 'andre'], BARE: ['bare'], LÅLIKT: ['lå likt'],
    NOENGANG: ['noen gang'], PÅDET: ['på det'], FØRDET: ['før det'], ALDRI: ['aldri'], VÆRT: ['vært'],
    SSB: ['regner SSB med at', 'SSB regner med at'], FRAMMOT: ['fram mot'], UENDRET: ['holder seg omtrent uendret'],
    HALVPARTEN: ['halvparten'], DELER3: ['tredjedel', 'tredjedeler'], DELER4: ['fjerdedel', 'fjerdedeler'], DELER5: ['femtedel', 'femtedeler'],
    DELER10: ['tidel', 'tideler'], DELER20: ['tjuedel'], EN: ['en'],
    // The whole of a crossing's sentence but its place, its years and its figure.
    BOFLERE: ['har det bodd flere på A65 enn U20'], VÆRTFLERE: ['de på A65 har vært flere enn de U20'],
    FÆRRE: ['har det vært flere U20 enn på A65 i alle år'],
    FORTSATTFÆRRE: ['de U20 er fortsatt flere enn de på A65'], HELETIDEN: ['og slik har det vært hele tiden'],
    SSBFLERE: ['regner SSB med flere på A65 enn U20', 'SSB regner med flere på A65 enn U20'],
    SSBFÆRRE: ['regner SSB med flere U20 enn på A65', 'SSB regner med flere U20 enn på A65'],
    IALLEÅR: ['i alle år'], OGIALLEÅR: ['og i alle år'],
  },
  months: ['januar', 'februar', 'mars', 'april', 'mai', 'juni', 'juli', 'august', 'september', 'oktober', 'november', 'desember'],
  country: 'Norge', schoolYear: 'skoleåret', election: 'kommunevalget', theYears: 'årene', schoolYears: 'skoleårene', orMore: 'mer',
}
