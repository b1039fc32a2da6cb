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
  subject: [`klimagassutsleppa ${source}`],
  indefinite: [`klimagassutslepp ${source}`],
  amount: [
    `var klimagassutsleppa ${source} N T`,
    `klimagassutsleppa ${source} var N T`,
    `T var klimagassutsleppa ${source} N`,
  ],
  part: [`klimagassutsleppa ${source}`, 'skjedde'],
})

const growth = (years: string, what: string): IndicatorWords => ({
  subject: [`${years}veksten i ${what}`],
  indefinite: [`${years}vekst i ${what}`],
})

const populationGrowth = (years: string): IndicatorWords => ({
  ...growth(years, 'folketalet'),
  amount: ['folketalet voks med N T', 'voks folketalet med N T', 'T voks folketalet med N'],
  below: [
    'folketalet gjekk ned med N T',
    'gjekk folketalet ned med N T',
    'T gjekk folketalet ned med N',
  ],
  zero: [
    'folketalet var om lag uendra T N',
    'var folketalet om lag uendra T N',
    'T var folketalet om lag uendra N',
  ],
})

// prettier-ignore
export const NN: Vocabulary = {
  indicators: {
    'deltid-kvinner': share('delen yrkesaktive kvinner på deltid', 'del yrkesaktive kvinner på deltid', 'dei yrkesaktive kvinnene', 'yrkesaktive kvinner', 'jobba', 'deltid'),
    'deltid-menn': share('delen yrkesaktive menn på deltid', 'del yrkesaktive menn på deltid', 'dei yrkesaktive mennene', 'yrkesaktive menn', 'jobba', 'deltid'),
    'heltid-kommuneansatte': share('delen kommunetilsette i heil stilling', 'del kommunetilsette i heil stilling', 'dei kommunetilsette', 'kommunetilsette', 'hadde', 'heil stilling'),
    'registrert-ledige': share('arbeidsløysa', 'arbeidsløyse', 'arbeidsstyrken', null, 'var', 'registrerte som heilt ledige hos Nav'),
    'jobber-i-egen-kommune': share('delen yrkesaktive med jobb i eigen kommune', 'del yrkesaktive med jobb i eigen kommune', 'dei yrkesaktive', 'yrkesaktive', 'hadde', 'jobb i eigen kommune'),
    arbeidsplasser: {
      subject: ['talet på arbeidsplassar'], indefinite: ['tal på arbeidsplassar'],
      amount: ['var det N T', 'T var det N', 'N hadde @N T'],
      part: ['arbeidsplassane', 'låg'], counted: [['arbeidsplass', 'arbeidsplassar']],
    },
    'vekst-i-arbeidsplasser': {
      ...growth('femårs', 'arbeidsplassar'),
      amount: ['talet på arbeidsplassar voks med N T', 'voks talet på arbeidsplassar med N T', 'T voks talet på arbeidsplassar med N'],
      below: ['talet på arbeidsplassar gjekk ned med N T', 'gjekk talet på arbeidsplassar ned med N T', 'T gjekk talet på arbeidsplassar ned med N'],
      zero: ['talet på arbeidsplassar stod stille T N', 'stod talet på arbeidsplassar stille T N', 'T stod talet på arbeidsplassar stille N'],
    },
    sykefravaer: share('det legemelde sjukefråværet', 'legemeldt sjukefråvær', 'dei avtalte dagsverka', null, 'gjekk', 'tapt til legemeldt sjukefråvær'),
    'unge-utenfor': share('delen unge utanfor jobb og skule', 'del unge utanfor jobb og skule', 'alle B1529', null, 'stod', 'utanfor jobb og skule'),
    medianinntekt: {
      subject: ['medianinntekta etter skatt'], indefinite: ['medianinntekt etter skatt'],
      amount: [
        'var medianinntekta etter skatt N T',
        'T hadde hushaldet midt på treet N i inntekt etter skatt',
        'hushaldet midt på treet hadde N i inntekt etter skatt T',
      ],
    },
    klimagassutslipp: {
      subject: ['dei samla klimagassutsleppa'], indefinite: ['samla klimagassutslepp'],
      amount: ['var dei samla klimagassutsleppa N T', 'dei samla klimagassutsleppa var N T', 'T var dei samla klimagassutsleppa N'],
      part: ['dei samla klimagassutsleppa', 'skjedde'],
    },
    'klimagassutslipp-per-innbygger': {
      subject: ['klimagassutsleppa per innbyggjar'], indefinite: ['klimagassutslepp per innbyggjar'],
      amount: ['var klimagassutsleppa per innbyggjar N T', 'klimagassutsleppa var N per innbyggjar T', 'T var klimagassutsleppa N per innbyggjar'],
    },
    'klimagassutslipp-nasjonalt': {
      subject: ['dei nasjonale klimagassutsleppa'], indefinite: ['nasjonale klimagassutslepp'],
      amount: ['var dei nasjonale klimagassutsleppa N T', 'dei nasjonale klimagassutsleppa var N T', 'T var dei nasjonale klimagassutsleppa N'],
    },
    'utslipp-veitrafikk': emissions('frå vegtrafikken'),
    'utslipp-sjofart': emissions('frå sjøfarten'),
    'utslipp-luftfart': emissions('frå luftfarten'),
    'utslipp-jordbruk': emissions('frå jordbruket'),
    'utslipp-industri-olje-og-gass': emissions('frå industri olje og gass'),
    'utslipp-energiforsyning': emissions('frå energiforsyninga'),
    'utslipp-oppvarming': emissions('frå oppvarming'),
    'utslipp-annen-mobil-forbrenning': emissions('frå anleggsmaskiner traktorar og liknande'),
    'utslipp-avfall-og-avlop': emissions('frå avfall og avløp'),
    'utslipp-fluorgasser': emissions('frå fluorgassar'),
    'bebygd-areal': {
      subject: ['det utbygde arealet'], indefinite: ['utbygt areal'],
      amount: ['var N utbygde T', 'T var N utbygde', 'det utbygde arealet var N T'],
      part: ['det utbygde arealet', 'låg'],
    },
    'omdisponert-dyrket-jord': {
      subject: ['omdisponeringa av dyrka jord'], indefinite: ['omdisponering av dyrka jord'],
      amount: ['vart det gitt lov til å bruke N dyrka jord til anna T', 'T vart det gitt lov til å bruke N dyrka jord til anna', 'det vart gitt lov til å bruke N dyrka jord til anna T'],
      zero: ['vart det ikkje gitt lov til å bruke dyrka jord til anna T N', 'T vart det ikkje gitt lov til å bruke dyrka jord til anna N', 'det vart ikkje gitt lov til å bruke dyrka jord til anna T N'],
      part: ['all omdisponert dyrka jord', 'låg'],
    },
    'nye-bygg-strandsone': {
      subject: ['talet på nye bygningar i strandsona'], indefinite: ['tal på nye bygningar i strandsona'],
      amount: ['kom det N i strandsona T', 'T kom det N i strandsona', 'det kom N i strandsona T'],
      zero: ['kom det Z nye bygningar i strandsona T N', 'T kom det Z nye bygningar i strandsona N', 'det kom Z nye bygningar i strandsona T N'],
      part: ['dei nye bygningane i strandsona', 'låg'], counted: [['ny bygning', 'nye bygningar']],
    },
    'tilgjengelig-strandsone': share('delen tilgjengeleg strandsone', 'del tilgjengeleg strandsone', 'strandsona', null, 'var', 'tilgjengeleg for folk'),
    naerturterreng: share('delen innbyggjarar i tettstadene med trygg veg til turterreng', 'del innbyggjarar i tettstadene med trygg veg til turterreng', 'innbyggjarane i tettstadene', null, 'hadde', 'trygg veg til turterreng'),
    'andel-65-pluss': share('delen innbyggjarar på A65', 'del innbyggjarar på A65', 'innbyggjarane', 'innbyggjarar', 'var', 'A65'),
    'andel-80-pluss': share('delen innbyggjarar på A80', 'del innbyggjarar på A80', 'innbyggjarane', 'innbyggjarar', 'var', 'A80'),
    'eldre-mot-unge': {
      subject: ['talet på eldre for kvar ung'], indefinite: ['eldre for kvar ung'],
      amount: ['var det N på A65 for kvar innbyggjar U20 T', 'T var det N på A65 for kvar innbyggjar U20', 'for kvar innbyggjar U20 var det N på A65 T'], counted: [['innbyggjarar', 'innbyggjarar'], ['', '']],
    },
    'framskrevet-eldre-mot-unge': {
      subject: ['talet på eldre for kvar ung'], indefinite: ['framskrive tal på eldre for kvar ung'],
    },
    ensomhet: share('delen ungdomsskuleelevar plaga av einsemd', 'del ungdomsskuleelevar plaga av einsemd', 'ungdomsskuleelevane', 'ungdomsskuleelevar', 'sa', 'at dei var mykje plaga av einsemd'),
    'psykiske-plager': share('delen ungdomsskuleelevar plaga av depressive symptom', 'del ungdomsskuleelevar plaga av depressive symptom', 'ungdomsskuleelevane', 'ungdomsskuleelevar', 'sa', 'at dei var plaga av depressive symptom'),
    'husholdninger-67-pluss': share('delen hushald med eldre på M67', 'del hushald med eldre på M67', 'hushalda', 'hushald', 'bestod', 'av eldre på M67'),
    'barn-i-lavinntekt': share('delen barn i låginntektsfamiliar', 'del barn i låginntektsfamiliar', 'barna U18', 'barn U18', 'budde', 'i ein familie med låg inntekt'),
    'lavinntekt-alle-aldre': share('delen innbyggjarar med låg inntekt', 'del innbyggjarar med låg inntekt', 'innbyggjarane', 'innbyggjarar', 'budde', 'i eit hushald med låg inntekt'),
    'vedvarende-lavinntekt': share('delen innbyggjarar med vedvarande låg inntekt', 'del innbyggjarar med vedvarande låg inntekt', 'innbyggjarane', 'innbyggjarar', 'hadde', 'vedvarande låg inntekt'),
    'trivsel-i-skolen': share('delen tiandeklassingar som trivst på skulen', 'del tiandeklassingar som trivst på skulen', 'tiandeklassingane', 'tiandeklassingar', 'treivst', 'på skulen'),
    mobbing: share('delen sjuandeklassingar som blir mobba', 'del sjuandeklassingar som blir mobba', 'sjuandeklassingane', 'sjuandeklassingar', 'vart', 'mobba'),
    'gjennomforing-vgs': share('delen unge som fullfører vidaregåande', 'del unge som fullfører vidaregåande', 'ungdommane', 'ungdommar', 'hadde', 'fullført vidaregåande N5 eller N6 år etter start'),
    grunnskolepoeng: {
      subject: ['grunnskulepoenga'], indefinite: ['grunnskulepoeng i snitt'],
      amount: ['gjekk elevane ut av tiande klasse med N i snitt T', 'elevane gjekk ut av tiande klasse med N i snitt T', 'T gjekk elevane ut av tiande klasse med N i snitt'],
      counted: [['poeng', 'poeng'], ['grunnskulepoeng', 'grunnskulepoeng']],
    },
    'andel-barn': share('delen innbyggjarar U18', 'del innbyggjarar U18', 'innbyggjarane', 'innbyggjarar', 'var', 'U18'),
    folketall: {
      subject: ['folketalet'], indefinite: ['folketal'],
      amount: ['budde det N T', '@N hadde N T', 'T budde det N', 'folketalet var på N T'],
      part: ['alle innbyggjarane', 'budde'], counted: [['innbyggjar', 'innbyggjarar'], ['menneske', 'menneske'], ['', '']],
    },
    befolkningsvekst: populationGrowth('års'),
    'befolkningsvekst-5-ar': populationGrowth('femårs'),
    'befolkningsvekst-10-ar': populationGrowth('tiårs'),
    'netto-innflytting': {
      subject: ['netto innflytting'], indefinite: ['netto innflytting'],
      amount: ['flytta N fleire inn enn ut T', 'N fleire flytta inn enn ut T', 'T flytta N fleire inn enn ut'],
      below: ['flytta N fleire ut enn inn T', 'N fleire flytta ut enn inn T', 'T flytta N fleire ut enn inn'],
      zero: ['flytta like mange inn som ut T skilnaden var N', 'like mange flytta inn som ut T skilnaden var N', 'T flytta like mange inn som ut skilnaden var N'],
      counted: [['person', 'personar'], ['', '']],
    },
    flytteoverskudd: {
      subject: ['flytteoverskotet'], indefinite: ['flytteoverskot'],
      amount: ['var flytteoverskotet på N T', 'flytteoverskotet var på N T', 'T var flytteoverskotet på N'],
      below: ['var flytteunderskotet på N T', 'flytteunderskotet var på N T', 'T var flytteunderskotet på N'],
      zero: ['var flytteoverskotet N T', 'flytteoverskotet var N T', 'T var flytteoverskotet N'],
    },
    fodselsoverskudd: {
      subject: ['fødselsoverskotet'], indefinite: ['fødselsoverskot'],
      amount: ['vart det fødd N fleire enn det døydde T', 'det vart fødd N fleire enn det døydde T', 'T vart det fødd N fleire enn det døydde'],
      below: ['døydde N fleire enn det vart fødd T', 'det døydde N fleire enn det vart fødd T', 'T døydde det N fleire enn det vart fødd'],
      zero: ['vart det fødd like mange som det døydde T skilnaden var N', 'det vart fødd like mange som det døydde T skilnaden var N', 'T vart det fødd like mange som det døydde skilnaden var N'],
      counted: [['person', 'personar'], ['', '']],
    },
    'nye-boliger': {
      subject: ['talet på nye bustader'], indefinite: ['tal på nye bustader'],
      amount: ['kom det N T', 'T kom det N', 'det kom N T'],
      zero: ['kom det Z nye bustader T N', 'T kom det Z nye bustader N', 'det kom Z nye bustader T N'],
      part: ['dei nye bustadene', 'kom'], counted: [['ny bustad', 'nye bustader']],
    },
    boliger: {
      subject: ['talet på bustader'], indefinite: ['tal på bustader'],
      amount: ['var det N T', 'T var det N', 'det var N T'], part: ['bustadene', 'låg'],
    },
    'leid-bolig': share('delen hushald som leiger bustaden', 'del hushald som leiger bustaden', 'hushalda', 'hushald', 'leigde', 'bustaden'),
    'bosatte-flyktninger': {
      subject: ['talet på busette flyktningar'], indefinite: ['tal på busette flyktningar'],
      amount: ['vart N busette T', '@N busette N T', 'T vart N busette'],
      zero: ['vart Z flyktningar busette T N', '@N busette Z flyktningar T N', 'T vart Z flyktningar busette N'],
      part: ['dei busette flyktningane', 'kom'], counted: [['flyktning', 'flyktningar']],
    },
    valgdeltakelse: share('valdeltakinga', 'valdeltaking', 'dei røysteføre', 'røysteføre', 'røysta', ''),
    'avstand-til-sentrum': {
      subject: ['avstanden frå bustad til sentrum'], indefinite: ['avstand frå bustad til sentrum'],
      amount: ['var det i snitt N frå bustaden til næraste sentrum T', 'avstanden frå bustad til sentrum var i snitt N T', 'T var det i snitt N frå bustaden til næraste sentrum'],
    },
    'framskrevet-folketall': {
      subject: ['folketalet'], indefinite: ['framskrive folketal'], counted: [['innbyggjar', 'innbyggjarar']],
    },
  },
  units: {
    persons: ['person', 'personar'], percent: ['prosent', 'prosent'], 'percent-change': ['prosent', 'prosent'],
    'persons-per-young': ['', ''], 'tonnes-co2e': ['tonn CO₂-ekvivalentar', 'tonn CO₂-ekvivalentar'],
    'tonnes-co2e-per-person': ['tonn CO₂-ekvivalentar', 'tonn CO₂-ekvivalentar'],
    'square-kilometres': ['kvadratkilometer', 'kvadratkilometer'], decares: ['dekar', 'dekar'],
    buildings: ['bygning', 'bygningar'], dwellings: ['bustad', 'bustader'], kroner: ['krone', 'kroner'],
    points: ['poeng', 'poeng'], kilometres: ['kilometer', 'kilometer'],
  },
bases: { folketall: 'innbyggjarar', 'elever-10-trinn': 'elevar på tiande trinn' },
  counts: ['ingen', 'éin', 'to', 'tre', 'fire', 'fem', 'seks', 'sju', 'åtte', 'ni', 'ti', 'elleve', 'tolv'],
  ordinals: ['', '', 'nest', 'tredje', 'fjerde', 'femte', 'sjette', 'sjuande', 'åttande', 'niande', 'tiande', 'ellevte', 'tolvte'],
  words: {
    FRA: ['frå'], TIL: ['til'], SIDEN: ['sidan'], HAR: ['har'], ER: ['er'], MED: ['med'], MEN: ['men'], OG: ['og'], MOT: ['mot'],
    PÅ: ['på'], ÅR: ['år'], SKOLEÅR: ['skuleår'], RAD: ['på rad'], MENS: ['medan'], AV: ['av'], I: ['i'],
    UPPP: ['gått opp'], DNPP: ['gått ned'], ØKTE: [], GIKK: ['gjekk'], OPP: ['opp'], NED: ['ned'],
    UPPR: ['går opp'], DNPR: ['går ned'], ETTERFØRSTÅHA: ['etter først å ha'], HARSIDEN: ['har sidan'],
    STÅTTSTILLE: ['stått om lag stille'], STO: ['stod'], OMTRENTSTILLE: ['om lag stille'], MINST: ['minst'], ABOUT: ['om lag'], FØRST: ['først'], TILSLUTT: ['til slutt'],
    VAR: ['var'], HADDE: ['hadde'], ENN: ['enn'], ENNI: ['enn i'], SOMI: ['som i'], CMP: ['samanlikna med'],
    HI: ['høgare', 'større', 'lengre', 'fleire'], LO: ['lågare', 'mindre', 'kortare', 'færre'],
    HIEST: ['høgaste', 'største', 'lengste'], LOEST: ['lågaste', 'minste', 'kortaste'],
    TWICE: ['dobbelt så'], TIMES: ['gonger så'], HØY: ['høg', 'høgt', 'høge', 'stor', 'stort', 'store', 'lang', 'langt', 'lange'],
    DOBLET: ['dobla'], TREDOBLET: ['tredobla'], FIREDOBLET: ['firedobla'], HALVERT: ['halvert', 'halverte'],
    NESTEN: ['nesten', 'nær'], MERENN: ['meir enn'],
    LIKE: ['om lag på nivå med', 'om lag på same nivå'],
    LANDET: ['heile landet'], HELE: ['heile'], PEERSK: ['midten av kommunar som liknar'], PEERSF: ['midten av dei andre fylka'],
    NABO: ['nabokommunar'], NABOENE: ['nabokommunane'], ALLEDE: ['alle dei'], BEGGE: ['begge'], BLANT: ['blant'],
    ANDRELIKT: ['låg om lag likt'],
    DE: ['dei'], DEN: ['den', 'det'], KOMMUNER: ['kommunar'], KOMMUNENE: ['kommunane'], FYLKER: ['fylke'], FYLKENE: ['fylka'],
    MEDTALL: ['med tal'], DELT: ['og delte plassen med'], ANNEN: ['annan', 'andre'], BARE: ['berre'], LÅLIKT: ['låg likt'],
    NOENGANG: ['nokon gong'], PÅDET: ['på det'], FØRDET: ['før det'], ALDRI: ['aldri'], VÆRT: ['vore'],
    SSB: ['reknar SSB med at', 'SSB reknar med at'], FRAMMOT: ['fram mot'], UENDRET: ['held seg om lag uendra'],
    HALVPARTEN: ['halvparten'], DELER3: ['tredjedel', 'tredjedelar'], DELER4: ['fjerdedel', 'fjerdedelar'], DELER5: ['femtedel', 'femtedelar'],
    DELER10: ['tidel', 'tidelar'], DELER20: ['tjuedel'], EN: ['ein'],
    // The whole of a crossing's sentence but its place, its years and its figure.
    BOFLERE: ['har det budd fleire på A65 enn U20'], VÆRTFLERE: ['dei på A65 har vore fleire enn dei U20'],
    FÆRRE: ['har det vore fleire U20 enn på A65 i alle år'],
    FORTSATTFÆRRE: ['dei U20 er framleis fleire enn dei på A65'], HELETIDEN: ['og slik har det vore heile tida'],
    SSBFLERE: ['reknar SSB med fleire på A65 enn U20', 'SSB reknar med fleire på A65 enn U20'],
    SSBFÆRRE: ['reknar SSB med fleire U20 enn på A65', 'SSB reknar med fleire U20 enn på A65'],
    IALLEÅR: ['i alle år'], OGIALLEÅR: ['og i alle år'],
  },
  months: ['januar', 'februar', 'mars', 'april', 'mai', 'juni', 'juli', 'august', 'september', 'oktober', 'november', 'desember'],
  country: 'Noreg', schoolYear: 'skuleåret', election: 'kommunevalet', theYears: 'åra', schoolYears: 'skuleåra', orMore: 'meir',
}
