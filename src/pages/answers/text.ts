/** The words of the answers' pages; fetched with them. */
import type { SheetFault } from '../../answers/file/read-sheet.ts'
import type { Language } from '../../domain/indicator.ts'
import type { StoreFault } from './store/database.ts'

const plural = (n: number, one: string, many: string): string => `${n} ${n === 1 ? one : many}`

const nb = {
  title: (place: string) => `Svar fra ${place}`,
  lead: 'Skriv korte svar på hvert spørsmål. Tallene står ved spørsmålet, og hvert tall du setter inn, tar med seg kilden.',
  links: { answers: 'Skriv svar på spørsmålene', meeting: 'Møtet: ett spørsmål om gangen' },
  loading: 'Henter svarene dine …',
  lives:
    'Svarene ligger bare i denne nettleseren. Ingenting sendes noe sted. Lagre som fil for å ta vare på dem eller gi dem til andre.',
  kept: {
    nothing: 'Ingenting er skrevet ennå.',
    writing: 'Lagrer …',
    stored: (time: string) => `Lagret i nettleseren kl. ${time}.`,
  },
  faults: {
    closed:
      'Nettleseren lar oss ikke lagre noe, kanskje fordi vinduet er privat. Det du skriver, finnes bare så lenge siden er åpen. Lagre som fil før du lukker den.',
    full: 'Det er ikke mer plass i nettleseren, så det siste du skrev, er ikke lagret. Lagre som fil nå. Vi prøver igjen hele tiden.',
    gone: 'Nettleseren har tatt bort lageret vårt. Det du ser på skjermen, er ikke borte. Lagre som fil nå. Vi prøver igjen hele tiden.',
    newer:
      'En nyere utgave av Lokaltall er åpnet i denne nettleseren. Last siden på nytt. Har du skrevet noe som ikke er lagret, så lagre det som fil først.',
  } satisfies Record<StoreFault, string>,
  unreadable:
    'Svarene som lå her fra før, kan ikke leses. De er ikke slettet. Lagre dem som fil, så de ikke går tapt.',
  saveUnreadable: 'Lagre de gamle svarene som fil',
  otherWindow:
    'Svarene er åpne i et annet vindu, og det skrives der. Her ser du det samme, men kan ikke endre det.',
  takeOver: 'Skriv her i stedet',
  writerWhy: 'Er dere flere som skriver?',
  writer: 'Navnet ditt (om du vil)',
  writerHint: 'Står ved det du har skrevet, når andre tar inn filen din.',
  actions: {
    label: 'Lagre og hent',
    save: 'Lagre som fil',
    open: 'Åpne fil',
    word: 'Lagre som Word',
    print: 'Skriv ut eller lagre som PDF',
    markdown: 'Lagre som Markdown',
    text: 'Kopier alt som tekst',
    more: 'Flere måter å lagre på',
  },
  said: {
    saved: 'Filen er lagret.',
    copied: 'Kopiert.',
    notCopied: 'Nettleseren tillot ikke kopiering. Merk teksten og kopier den selv.',
    inserted: (said: string) => `Satt inn: ${said}`,
    guarded: 'Kilden er merket. Trykk én gang til for å fjerne den.',
    tooLong: 'Det var for mye å lime inn på én gang. Lim inn mindre om gangen.',
    notLink: 'Lenken må begynne med https:// eller mailto:',
    taken: 'Filen er åpnet.',
    known: 'Alt i filen var her fra før. Ingenting er endret.',
    merged: (conflicts: number) =>
      conflicts === 0
        ? 'Filen er tatt inn. Alt fra begge er med.'
        : `Filen er tatt inn. Under ${plural(conflicts, 'spørsmål', 'spørsmål')} hadde begge skrevet noe. Der står begge deler.`,
    otherPlace: (theirs: string, mine: string) =>
      `Filen gjelder ${theirs}, og dette er svarene fra ${mine}. Ingenting er endret. Åpne filen fra siden til ${theirs}.`,
    wordFailed:
      'Fikk ikke laget Word-filen. Svarene er ikke borte. Prøv igjen, eller lagre som fil.',
    noSheet: 'Fant ingen svar fra Lokaltall i dette dokumentet. Ingenting er endret.',
    restored: 'Svaret er hentet tilbake. Det som sto her, ligger i historikken.',
  },
  fileFault: (fault: SheetFault): string => {
    switch (fault.kind) {
      case 'too-large':
        return 'Filen er for stor til å være svar fra Lokaltall. Ingenting er endret.'
      case 'too-deep':
      case 'not-json':
      case 'not-ours':
        return 'Filen er ikke svar fra Lokaltall. Velg en fil som slutter på .lokaltall.json eller .docx. Ingenting er endret.'
      case 'newer-version':
        return 'Filen er laget med en nyere utgave av Lokaltall. Last siden på nytt og prøv igjen.'
      case 'malformed':
        return `Noe i filen er ikke slik det skal være (${fault.where}). Den er ikke åpnet, og ingenting er endret.`
    }
  },
  nav: {
    label: 'Spørsmålene',
    all: 'Alle spørsmål',
    previous: 'Forrige spørsmål',
    next: 'Neste spørsmål',
    answered: 'besvart',
    of: (n: number, all: number) => `${n} av ${all} besvart`,
    keys: 'Alt + Page Down i svaret går til neste spørsmål.',
  },
  editor: {
    toolbar: 'Utforming',
    strong: 'Fet',
    em: 'Kursiv',
    bullets: 'Punktliste',
    numbers: 'Nummerert liste',
    link: 'Lenke',
    linkTo: 'Adressen lenken skal gå til',
    setLink: 'Sett inn lenke',
    removeLink: 'Fjern lenke',
    undo: 'Angre',
    redo: 'Gjør om',
    hint: 'Trykk på et av tallene for å sette det inn med kilde.',
    length: (paragraphs: number, words: number) =>
      `${plural(paragraphs, 'avsnitt', 'avsnitt')}, ${plural(words, 'ord', 'ord')}`,
    tooLong: 'Notatet ber om høyst tre avsnitt.',
    offer: (typed: string) => `«${typed}» står på siden. Vil du ta med kilden?`,
    offerKey: 'Ctrl + Enter tar den første.',
    cite: (said: string, title: string) => `Siter ${said}: ${title}`,
    fromOther: (name: string) => (name ? `Fra ${name}` : 'Fra en annen'),
    fromOthers: 'Noe av dette kom fra en annens fil.',
    lookThrough: 'Sett gjennom: fjern merkene',
  },
  sources: {
    title: 'Kilder i svaret',
    see: 'Se tallet',
    toText: 'Gjør om til vanlig tekst',
    true: 'Stemmer med tallene i dag',
    revised: 'Tallet er endret siden.',
    untrue: 'Dette stemmer ikke lenger.',
    altered: 'Ordene stemmer ikke med tallet i kilden.',
    unchecked: 'Kan ikke sjekkes mot tall her.',
    now: (said: string) => `Nå: ${said}`,
    take: 'Ta det nye',
    keep: 'Behold det gamle',
    chart: 'Ta med diagram i Word',
    noChart: 'Et diagram kunne ikke tegnes, og er utelatt i Word-filen.',
    kept: (date: string) => `Beholdt ${date}.`,
  },
  figures: {
    title: 'Tallene til dette spørsmålet',
    waiting: 'Henter tallene …',
    none: 'Vi kjenner ikke til noen offisiell statistikk for hver kommune som svarer på dette spørsmålet.',
    missing: 'Mangler ennå',
    insert: (said: string, what: string) => `Sett inn ${said}: ${what}`,
    insertSentence: (said: string) => `Sett inn: ${said}`,
    sentences: 'Setninger om dette',
    points: 'Flere sanne setninger: snakkepunktene',
    begin: 'Å begynne med',
    standsOut: 'Her skiller stedet seg ut',
    changed: 'Dette har endret seg',
    decides: 'Dette kan kommunen gjøre noe med',
    noBeginnings: 'Tallene her skiller seg ikke mye fra andres.',
  },
  history: {
    title: 'Historikk',
    lead: 'Slik svarene var før. Å hente noe tilbake sletter ingenting.',
    none: 'Det finnes ingen tidligere utgaver ennå.',
    at: (time: string) => `Slik det var ${time}`,
    restore: 'Hent tilbake dette svaret',
    same: 'Likt det som står nå.',
    unreadable: 'Denne utgaven kan ikke leses.',
    saveAs: 'Lagre utgaven som fil',
    gone: 'Tatt bort siden',
    added: 'Kommet til siden',
  },
  checklist: {
    title: 'Før dere leverer',
    good: 'Ingenting å bemerke.',
    unanswered: 'Ikke besvart',
    tooLong: (n: number) => `${n} avsnitt; notatet ber om høyst tre`,
    uncited: (numbers: string) => `Tall uten kilde: ${numbers}`,
    revised: (n: number) =>
      `${plural(n, 'tall er endret', 'tall er endret')} siden de ble satt inn`,
    unchecked: (n: number) => `${plural(n, 'kilde', 'kilder')} kan ikke sjekkes mot tall her`,
    fromOthers: (names: string) => `Ikke sett gjennom: ${names}`,
    another: 'en annen',
  },
  meeting: {
    title: (place: string) => `Møte i ${place}`,
    toAnswers: 'Til svarene',
    points: 'Stikkord fra møtet',
    add: 'Nytt stikkord',
    addHint: 'Enter legger til. Alt + pil flytter.',
    up: (point: string) => `Flytt opp: ${point}`,
    down: (point: string) => `Flytt ned: ${point}`,
    remove: (point: string) => `Fjern: ${point}`,
    moved: (place: number, of: number) => `Flyttet til plass ${place} av ${of}`,
    toAnswer: 'Ta stikkordene inn i svaret',
    taken: 'Stikkordene står sist i svaret.',
    clock: 'Klokke',
    start: 'Start klokka',
    stop: 'Stopp klokka',
    reset: 'Nullstill',
    elapsed: (text: string) => `${text} på dette spørsmålet`,
  },
}

export type AnswersText = typeof nb

const nn: AnswersText = {
  title: (place) => `Svar frå ${place}`,
  lead: 'Skriv korte svar på kvart spørsmål. Tala står ved spørsmålet, og kvart tal du set inn, tek med seg kjelda.',
  links: { answers: 'Skriv svar på spørsmåla', meeting: 'Møtet: eitt spørsmål om gongen' },
  loading: 'Hentar svara dine …',
  lives:
    'Svara ligg berre i denne nettlesaren. Ingenting blir sendt nokon stad. Lagre som fil for å ta vare på dei eller gje dei til andre.',
  kept: {
    nothing: 'Ingenting er skrive enno.',
    writing: 'Lagrar …',
    stored: (time) => `Lagra i nettlesaren kl. ${time}.`,
  },
  faults: {
    closed:
      'Nettlesaren lèt oss ikkje lagre noko, kanskje fordi vindauget er privat. Det du skriv, finst berre så lenge sida er open. Lagre som fil før du lukkar henne.',
    full: 'Det er ikkje meir plass i nettlesaren, så det siste du skreiv, er ikkje lagra. Lagre som fil no. Vi prøver igjen heile tida.',
    gone: 'Nettlesaren har teke bort lageret vårt. Det du ser på skjermen, er ikkje borte. Lagre som fil no. Vi prøver igjen heile tida.',
    newer:
      'Ei nyare utgåve av Lokaltall er opna i denne nettlesaren. Last sida på nytt. Har du skrive noko som ikkje er lagra, så lagre det som fil først.',
  },
  unreadable:
    'Svara som låg her frå før, kan ikkje lesast. Dei er ikkje sletta. Lagre dei som fil, så dei ikkje går tapt.',
  saveUnreadable: 'Lagre dei gamle svara som fil',
  otherWindow:
    'Svara er opne i eit anna vindauge, og det blir skrive der. Her ser du det same, men kan ikkje endre det.',
  takeOver: 'Skriv her i staden',
  writerWhy: 'Er de fleire som skriv?',
  writer: 'Namnet ditt (om du vil)',
  writerHint: 'Står ved det du har skrive, når andre tek inn fila di.',
  actions: {
    label: 'Lagre og hent',
    save: 'Lagre som fil',
    open: 'Opne fil',
    word: 'Lagre som Word',
    print: 'Skriv ut eller lagre som PDF',
    markdown: 'Lagre som Markdown',
    text: 'Kopier alt som tekst',
    more: 'Fleire måtar å lagre på',
  },
  said: {
    saved: 'Fila er lagra.',
    copied: 'Kopiert.',
    notCopied: 'Nettlesaren tillét ikkje kopiering. Merk teksten og kopier han sjølv.',
    inserted: (said) => `Sett inn: ${said}`,
    guarded: 'Kjelda er merkt. Trykk éin gong til for å fjerne henne.',
    tooLong: 'Det var for mykje å lime inn på éin gong. Lim inn mindre om gongen.',
    notLink: 'Lenkja må byrje med https:// eller mailto:',
    taken: 'Fila er opna.',
    known: 'Alt i fila var her frå før. Ingenting er endra.',
    merged: (conflicts) =>
      conflicts === 0
        ? 'Fila er teken inn. Alt frå begge er med.'
        : `Fila er teken inn. Under ${plural(conflicts, 'spørsmål', 'spørsmål')} hadde begge skrive noko. Der står begge delar.`,
    otherPlace: (theirs, mine) =>
      `Fila gjeld ${theirs}, og dette er svara frå ${mine}. Ingenting er endra. Opne fila frå sida til ${theirs}.`,
    wordFailed: 'Fekk ikkje laga Word-fila. Svara er ikkje borte. Prøv igjen, eller lagre som fil.',
    noSheet: 'Fann ingen svar frå Lokaltall i dette dokumentet. Ingenting er endra.',
    restored: 'Svaret er henta tilbake. Det som stod her, ligg i historikken.',
  },
  fileFault: (fault) => {
    switch (fault.kind) {
      case 'too-large':
        return 'Fila er for stor til å vere svar frå Lokaltall. Ingenting er endra.'
      case 'too-deep':
      case 'not-json':
      case 'not-ours':
        return 'Fila er ikkje svar frå Lokaltall. Vel ei fil som sluttar på .lokaltall.json eller .docx. Ingenting er endra.'
      case 'newer-version':
        return 'Fila er laga med ei nyare utgåve av Lokaltall. Last sida på nytt og prøv igjen.'
      case 'malformed':
        return `Noko i fila er ikkje slik det skal vere (${fault.where}). Ho er ikkje opna, og ingenting er endra.`
    }
  },
  nav: {
    label: 'Spørsmåla',
    all: 'Alle spørsmål',
    previous: 'Førre spørsmål',
    next: 'Neste spørsmål',
    answered: 'svart på',
    of: (n, all) => `${n} av ${all} er svart på`,
    keys: 'Alt + Page Down i svaret går til neste spørsmål.',
  },
  editor: {
    toolbar: 'Utforming',
    strong: 'Feit',
    em: 'Kursiv',
    bullets: 'Punktliste',
    numbers: 'Nummerert liste',
    link: 'Lenkje',
    linkTo: 'Adressa lenkja skal gå til',
    setLink: 'Set inn lenkje',
    removeLink: 'Fjern lenkje',
    undo: 'Angre',
    redo: 'Gjer om',
    hint: 'Trykk på eit av tala for å setje det inn med kjelde.',
    length: (paragraphs, words) =>
      `${plural(paragraphs, 'avsnitt', 'avsnitt')}, ${plural(words, 'ord', 'ord')}`,
    tooLong: 'Notatet ber om høgst tre avsnitt.',
    offer: (typed) => `«${typed}» står på sida. Vil du ta med kjelda?`,
    offerKey: 'Ctrl + Enter tek den første.',
    cite: (said, title) => `Siter ${said}: ${title}`,
    fromOther: (name) => (name ? `Frå ${name}` : 'Frå ein annan'),
    fromOthers: 'Noko av dette kom frå fila til ein annan.',
    lookThrough: 'Sett gjennom: fjern merka',
  },
  sources: {
    title: 'Kjelder i svaret',
    see: 'Sjå talet',
    toText: 'Gjer om til vanleg tekst',
    true: 'Stemmer med tala i dag',
    revised: 'Talet er endra sidan.',
    untrue: 'Dette stemmer ikkje lenger.',
    altered: 'Orda stemmer ikkje med talet i kjelda.',
    unchecked: 'Kan ikkje sjekkast mot tal her.',
    now: (said) => `No: ${said}`,
    take: 'Ta det nye',
    keep: 'Hald på det gamle',
    chart: 'Ta med diagram i Word',
    noChart: 'Eit diagram kunne ikkje teiknast, og er utelate i Word-fila.',
    kept: (date) => `Halde på ${date}.`,
  },
  figures: {
    title: 'Tala til dette spørsmålet',
    waiting: 'Hentar tala …',
    none: 'Vi kjenner ikkje til nokon offisiell statistikk for kvar kommune som svarar på dette spørsmålet.',
    missing: 'Manglar enno',
    insert: (said, what) => `Set inn ${said}: ${what}`,
    insertSentence: (said) => `Set inn: ${said}`,
    sentences: 'Setningar om dette',
    points: 'Fleire sanne setningar: snakkepunkta',
    begin: 'Å byrje med',
    standsOut: 'Her skil staden seg ut',
    changed: 'Dette har endra seg',
    decides: 'Dette kan kommunen gjere noko med',
    noBeginnings: 'Tala her skil seg ikkje mykje frå andre sine.',
  },
  history: {
    title: 'Historikk',
    lead: 'Slik svara var før. Å hente noko tilbake slettar ingenting.',
    none: 'Det finst ingen tidlegare utgåver enno.',
    at: (time) => `Slik det var ${time}`,
    restore: 'Hent tilbake dette svaret',
    same: 'Likt det som står no.',
    unreadable: 'Denne utgåva kan ikkje lesast.',
    saveAs: 'Lagre utgåva som fil',
    gone: 'Teke bort sidan',
    added: 'Kome til sidan',
  },
  checklist: {
    title: 'Før de leverer',
    good: 'Ingenting å merke seg.',
    unanswered: 'Ikkje svart på',
    tooLong: (n) => `${n} avsnitt; notatet ber om høgst tre`,
    uncited: (numbers) => `Tal utan kjelde: ${numbers}`,
    revised: (n) => `${plural(n, 'tal er endra', 'tal er endra')} sidan dei vart sette inn`,
    unchecked: (n) => `${plural(n, 'kjelde', 'kjelder')} kan ikkje sjekkast mot tal her`,
    fromOthers: (names) => `Ikkje sett gjennom: ${names}`,
    another: 'ein annan',
  },
  meeting: {
    title: (place) => `Møte i ${place}`,
    toAnswers: 'Til svara',
    points: 'Stikkord frå møtet',
    add: 'Nytt stikkord',
    addHint: 'Enter legg til. Alt + pil flyttar.',
    up: (point) => `Flytt opp: ${point}`,
    down: (point) => `Flytt ned: ${point}`,
    remove: (point) => `Fjern: ${point}`,
    moved: (place, of) => `Flytta til plass ${place} av ${of}`,
    toAnswer: 'Ta stikkorda inn i svaret',
    taken: 'Stikkorda står sist i svaret.',
    clock: 'Klokke',
    start: 'Start klokka',
    stop: 'Stopp klokka',
    reset: 'Nullstill',
    elapsed: (text) => `${text} på dette spørsmålet`,
  },
}

export const ANSWERS_TEXT: Readonly<Record<Language, AnswersText>> = { nb, nn }
