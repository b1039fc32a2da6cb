import type { Language } from '../../domain/indicator.ts'

/** Texts of the page that holds saved sets and pasted texts against today's figures, bokmål. */
const nb = {
  title: 'Sjekk tallene du bruker',
  lead: 'Tallene endrer seg: det kommer nye, og gamle blir revidert. Her ser du om det du har sagt eller skrevet, stemmer fortsatt.',
  private:
    'Alt skjer på din egen enhet. Sett lagres bare i denne nettleseren, og det du limer inn, lagres ikke og sendes ikke noe sted.',
  sets: {
    title: 'Lagrede snakkepunkter',
    empty: 'Du har ingen lagrede sett i denne nettleseren.',
    how: 'Slik lager du et: finn kommunen din, åpne snakkepunktene, fest dem du vil bruke, og velg «Lagre i nettleseren» eller «Lagre som fil». Når tallene er oppdatert, ser du her om hvert punkt stemmer.',
    choose: 'Finn kommunen din',
    closed:
      'Nettleseren lar ikke denne siden lagre noe (privat vindu, eller lagring er slått av). Du kan fortsatt åpne sett fra fil og lagre dem som fil igjen.',
    open: 'Åpne sett fra fil',
    drop: 'eller slipp filen her',
    count: (n: number) => (n === 1 ? 'ett punkt' : `${n} punkter`),
    savedOn: (date: string) => `lagret ${date}`,
    checkSet: 'Sjekk settet',
    unreadable: 'Kan ikke leses',
    unreadableBody: (why: string) => `${why} Det som er lagret, er ikke rørt.`,
    download: 'Last ned det som står der',
    unsaved: 'Ikke lagret i nettleseren. Lagre det som fil før du lukker siden.',
    keep: 'Prøv å lagre i nettleseren',
  },
  set: {
    rename: 'Gi nytt navn',
    name: 'Navn på settet',
    saveName: 'Lagre navnet',
    cancel: 'Avbryt',
    remove: 'Slett settet',
    file: 'Lagre som fil',
    print: 'Skriv ut',
    points: 'Åpne i snakkepunktene',
    noItems: 'Settet er tomt.',
    oldPlace: (name: string, until: string) =>
      `${name} finnes ikke lenger som eget sted (fram til ${until}).`,
    moveTo: (name: string) => `Bytt settet til ${name}`,
    sameArea: (code: string, name: string) =>
      `Nummeret ${code} er ikke i bruk lenger. Området er det samme; i dag er det ${name}.`,
    nowPartOf: 'Området er i dag en del av:',
    unknownPlace: (code: string) =>
      `Vi kjenner ikke noe sted med nummer ${code}. Punktene kan ikke sjekkes.`,
    language: (language: string) => `Setningene er på ${language}.`,
    languages: { nb: 'bokmål', nn: 'nynorsk' },
  },
  outcome: {
    'still-true': 'Stemmer fortsatt',
    revised: (from: string, to: string) => `Revidert fra ${from} til ${to}`,
    revisedOnly: 'Revidert',
    'no-longer-true': 'Stemmer ikke lenger',
    'cannot-be-checked': 'Kan ikke sjekkes',
  },
  summary: (counts: { true: number; revised: number; untrue: number; unchecked: number }) =>
    [
      counts.true > 0 && `${counts.true} stemmer`,
      counts.revised > 0 && `${counts.revised} revidert`,
      counts.untrue > 0 && `${counts.untrue} stemmer ikke lenger`,
      counts.unchecked > 0 && `${counts.unchecked} kan ikke sjekkes`,
    ]
      .filter(Boolean)
      .join(', '),
  why: {
    'no-indicator':
      'Tallet finnes ikke lenger i Lokaltall. Ta punktet ut, eller oppgi kilden selv.',
    'no-figure': 'Vi har ikke lenger tall for denne perioden. Bruk et nyere tall.',
    'no-comparison': 'Det vi skulle sammenligne med, har ikke tall for denne perioden.',
    'not-so': 'Tallene sier noe annet i dag. Ta punktet ut, eller bruk et annet.',
    'not-at-hand':
      'Tallene for alle steder i denne perioden kunne ikke hentes. Last siden på nytt.',
    'unknown-kind': (kind: string) =>
      `Denne versjonen av Lokaltall kjenner ikke påstander av slaget «${kind}». Last siden på nytt for å få den nyeste versjonen. Punktet er bevart.`,
    'other-place': 'Punktet gjelder et annet sted enn settet. Lag det på nytt for dette stedet.',
    'no-place': 'Stedet finnes ikke lenger. Se over.',
  },
  item: {
    quoted: 'Du har:',
    now: 'Tallene sier nå:',
    newer: 'Det finnes nyere tall:',
    replace: 'Bytt til denne',
    remove: 'Ta ut',
    copy: 'Kopier',
    source: 'Kilde',
  },
  said: {
    removed: 'Punktet er tatt ut.',
    replaced: 'Punktet er byttet.',
    deleted: (title: string) => `«${title}» er slettet.`,
    undo: 'Angre',
    undone: 'Det er tilbake.',
    copied: 'Kopiert.',
    notCopied: 'Nettleseren lot oss ikke kopiere. Merk teksten og kopier den selv.',
    renamed: 'Navnet er endret.',
    opened: (title: string) => `«${title}» er åpnet og lagret i denne nettleseren.`,
    openedOnly: (title: string) => `«${title}» er åpnet, men ikke lagret.`,
    full: 'Nettleseren har ikke plass til mer. Slett et sett du ikke trenger, eller lagre dette som fil.',
    closed: 'Nettleseren lar oss ikke lagre. Lagre settet som fil i stedet.',
    'would-overwrite':
      'Det ligger alt noe som ikke kan leses, på samme plass. Last det ned og slett det først.',
    gone: 'Settet er slettet i et annet vindu. Ingenting er endret.',
    kept: 'Settet er lagret i nettleseren.',
    moved: (name: string) => `Settet gjelder nå ${name}.`,
  },
  fault: {
    file: (name: string, why: string) => `«${name}» ble ikke åpnet. ${why}`,
    kept: 'Settene du har, er som før.',
    'too-large': 'Filen er for stor til å være et sett snakkepunkter. Velg en annen fil.',
    'not-json':
      'Filen er ikke et lagret sett, eller den er kuttet av. Velg filen som slutter på .json, eller lagre settet på nytt der du har det.',
    'not-a-set':
      'Filen er ikke et sett snakkepunkter fra Lokaltall. Velg en fil som er lagret med «Lagre som fil».',
    'newer-version':
      'Settet er laget med en nyere versjon av Lokaltall. Last siden på nytt, og prøv igjen.',
    malformed: (where: string) =>
      `Noe i settet er ødelagt (${where || 'ukjent sted'}). Åpne en annen kopi, eller lag settet på nytt.`,
    unread: 'Nettleseren fikk ikke lest filen. Prøv å velge den på nytt.',
  },
  speech: {
    title: 'Lim inn en tale eller et innlegg',
    lead: 'Vi leter etter tall i teksten og holder hvert av dem mot tallene for stedet. Det vi ikke er sikre på hva gjelder, sier vi det om; vi gjetter ikke.',
    field: 'Teksten din',
    placeholder: 'Lim inn teksten her',
    place: 'Hvilket sted handler teksten om?',
    chosen: 'Teksten holdes mot tallene for:',
    first: 'først',
    makeFirst: (name: string) => `Sett ${name} først`,
    drop: (name: string) => `Ta bort ${name}`,
    foundInText: 'Steder vi fant i teksten. Velg det den handler om:',
    add: (name: string) => `Velg ${name}`,
    check: 'Sjekk tallene',
    clear: 'Tøm teksten',
    needPlace: 'Velg et sted først.',
    needText: 'Lim inn en tekst først.',
    stale: 'Teksten eller stedet er endret siden du sjekket. Sjekk på nytt for å se resultatet.',
    tooLong: (n: string) => `Teksten er for lang. Vi tar høyst ${n} tegn om gangen.`,
    result: 'Tallene i teksten',
    none: 'Vi fant ingen tall i teksten som kan holdes mot statistikken.',
    counted: (n: number) => (n === 1 ? 'Ett tall i teksten' : `${n} tall i teksten`),
    marked: 'Teksten med merker',
    listed: 'Tall for tall',
    outcomes: {
      found: 'Funnet',
      close: 'Nær',
      outdated: 'Utdatert',
      'not-found': 'Ikke funnet',
      'not-examined': 'Ikke undersøkt',
    },
    exact: 'Dette er tallet slik det står.',
    rounded: (figure: string) => `Riktig avrundet: tallet er ${figure}.`,
    close: (figure: string) => `Ikke riktig avrundet. Tallet er ${figure}.`,
    outdated: (then: string, newest: string) =>
      `Dette er et eldre tall: ${then}. Det nyeste er ${newest}.`,
    outdatedDated: (then: string, asked: string) =>
      `Dette er tallet for en annen periode: ${then}. Riktig tall er ${asked}.`,
    notFound: (figure: string) => `Vi fant det ikke. Tallet er ${figure}.`,
    notThen: (figure: string, then: string) =>
      `Riktig tall er ${figure}. Det du skriver, gjelder en annen periode: ${then}.`,
    newer: (figure: string) => `Det finnes et nyere tall: ${figure}.`,
    peersOf: (name: string) => `kommuner som likner ${name}`,
    source: 'Kilde',
    detail: 'Se tallet',
    why: {
      'no-unit': 'Vi ser ikke hva som er talt: det står ingen enhet vi kjenner ved tallet.',
      'no-words': 'Vi kjenner ikke igjen hva tallet handler om.',
      'other-unit': 'Vi har tall om dette, men ikke i denne enheten.',
      'several-indicators': 'Tallet kan gjelde flere ting. Vi velger ikke:',
      'several-places': 'Setningen nevner flere steder. Vi vet ikke hvilket tallet gjelder:',
      'other-place': 'Tallet gjelder et sted som ikke er valgt. Velg det over for å få det med:',
      'no-figure': 'Vi har ikke tall for dette stedet og denne perioden.',
      change:
        'Tallet er en endring. Vi undersøker bare nivåer, og vekst der vi har egne tall for den.',
      difference: 'Tallet er en forskjell mellom to tall. Se på de to tallene hver for seg.',
      rank: 'Tallet er en plassering eller teller steder. Snakkepunktene for stedet har plasseringer.',
      range: 'Tallet er den ene enden av et spenn.',
      times: '«Doblet», «halvert» og «ganger» undersøker vi ikke. Se på tallene før og etter.',
    },
    considered: 'Mulige tall:',
  },
}

type CheckText = typeof nb

const nn: CheckText = {
  title: 'Sjekk tala du bruker',
  lead: 'Tala endrar seg: det kjem nye, og gamle blir reviderte. Her ser du om det du har sagt eller skrive, framleis stemmer.',
  private:
    'Alt skjer på di eiga eining. Sett blir berre lagra i denne nettlesaren, og det du limer inn, blir ikkje lagra og ikkje sendt nokon stad.',
  sets: {
    title: 'Lagra snakkepunkt',
    empty: 'Du har ingen lagra sett i denne nettlesaren.',
    how: 'Slik lagar du eit: finn kommunen din, opne snakkepunkta, fest dei du vil bruke, og vel «Lagre i nettlesaren» eller «Lagre som fil». Når tala er oppdaterte, ser du her om kvart punkt stemmer.',
    choose: 'Finn kommunen din',
    closed:
      'Nettlesaren lèt ikkje denne sida lagre noko (privat vindauge, eller lagring er slått av). Du kan framleis opne sett frå fil og lagre dei som fil igjen.',
    open: 'Opne sett frå fil',
    drop: 'eller slepp fila her',
    count: (n) => (n === 1 ? 'eitt punkt' : `${n} punkt`),
    savedOn: (date) => `lagra ${date}`,
    checkSet: 'Sjekk settet',
    unreadable: 'Kan ikkje lesast',
    unreadableBody: (why) => `${why} Det som er lagra, er ikkje rørt.`,
    download: 'Last ned det som står der',
    unsaved: 'Ikkje lagra i nettlesaren. Lagre det som fil før du lukkar sida.',
    keep: 'Prøv å lagre i nettlesaren',
  },
  set: {
    rename: 'Gi nytt namn',
    name: 'Namn på settet',
    saveName: 'Lagre namnet',
    cancel: 'Avbryt',
    remove: 'Slett settet',
    file: 'Lagre som fil',
    print: 'Skriv ut',
    points: 'Opne i snakkepunkta',
    noItems: 'Settet er tomt.',
    oldPlace: (name, until) => `${name} finst ikkje lenger som eigen stad (fram til ${until}).`,
    moveTo: (name) => `Byt settet til ${name}`,
    sameArea: (code, name) =>
      `Nummeret ${code} er ikkje i bruk lenger. Området er det same; i dag er det ${name}.`,
    nowPartOf: 'Området er i dag ein del av:',
    unknownPlace: (code) =>
      `Vi kjenner ikkje nokon stad med nummer ${code}. Punkta kan ikkje sjekkast.`,
    language: (language) => `Setningane er på ${language}.`,
    languages: { nb: 'bokmål', nn: 'nynorsk' },
  },
  outcome: {
    'still-true': 'Stemmer framleis',
    revised: (from, to) => `Revidert frå ${from} til ${to}`,
    revisedOnly: 'Revidert',
    'no-longer-true': 'Stemmer ikkje lenger',
    'cannot-be-checked': 'Kan ikkje sjekkast',
  },
  summary: (counts) =>
    [
      counts.true > 0 && `${counts.true} stemmer`,
      counts.revised > 0 && `${counts.revised} revidert`,
      counts.untrue > 0 && `${counts.untrue} stemmer ikkje lenger`,
      counts.unchecked > 0 && `${counts.unchecked} kan ikkje sjekkast`,
    ]
      .filter(Boolean)
      .join(', '),
  why: {
    'no-indicator':
      'Talet finst ikkje lenger i Lokaltall. Ta ut punktet, eller oppgi kjelda sjølv.',
    'no-figure': 'Vi har ikkje lenger tal for denne perioden. Bruk eit nyare tal.',
    'no-comparison': 'Det vi skulle samanlikne med, har ikkje tal for denne perioden.',
    'not-so': 'Tala seier noko anna i dag. Ta ut punktet, eller bruk eit anna.',
    'not-at-hand': 'Tala for alle stader i denne perioden kunne ikkje hentast. Last sida på nytt.',
    'unknown-kind': (kind) =>
      `Denne versjonen av Lokaltall kjenner ikkje påstandar av slaget «${kind}». Last sida på nytt for å få den nyaste versjonen. Punktet er teke vare på.`,
    'other-place': 'Punktet gjeld ein annan stad enn settet. Lag det på nytt for denne staden.',
    'no-place': 'Staden finst ikkje lenger. Sjå over.',
  },
  item: {
    quoted: 'Du har:',
    now: 'Tala seier no:',
    newer: 'Det finst nyare tal:',
    replace: 'Byt til denne',
    remove: 'Ta ut',
    copy: 'Kopier',
    source: 'Kjelde',
  },
  said: {
    removed: 'Punktet er teke ut.',
    replaced: 'Punktet er bytt.',
    deleted: (title) => `«${title}» er sletta.`,
    undo: 'Angre',
    undone: 'Det er tilbake.',
    copied: 'Kopiert.',
    notCopied: 'Nettlesaren lét oss ikkje kopiere. Merk teksten og kopier han sjølv.',
    renamed: 'Namnet er endra.',
    opened: (title) => `«${title}» er opna og lagra i denne nettlesaren.`,
    openedOnly: (title) => `«${title}» er opna, men ikkje lagra.`,
    full: 'Nettlesaren har ikkje plass til meir. Slett eit sett du ikkje treng, eller lagre dette som fil.',
    closed: 'Nettlesaren lèt oss ikkje lagre. Lagre settet som fil i staden.',
    'would-overwrite':
      'Det ligg alt noko som ikkje kan lesast, på same plass. Last det ned og slett det først.',
    gone: 'Settet er sletta i eit anna vindauge. Ingenting er endra.',
    kept: 'Settet er lagra i nettlesaren.',
    moved: (name) => `Settet gjeld no ${name}.`,
  },
  fault: {
    file: (name, why) => `«${name}» vart ikkje opna. ${why}`,
    kept: 'Setta du har, er som før.',
    'too-large': 'Fila er for stor til å vere eit sett snakkepunkt. Vel ei anna fil.',
    'not-json':
      'Fila er ikkje eit lagra sett, eller ho er kutta av. Vel fila som sluttar på .json, eller lagre settet på nytt der du har det.',
    'not-a-set':
      'Fila er ikkje eit sett snakkepunkt frå Lokaltall. Vel ei fil som er lagra med «Lagre som fil».',
    'newer-version':
      'Settet er laga med ein nyare versjon av Lokaltall. Last sida på nytt, og prøv igjen.',
    malformed: (where) =>
      `Noko i settet er øydelagt (${where || 'ukjend stad'}). Opne ein annan kopi, eller lag settet på nytt.`,
    unread: 'Nettlesaren fekk ikkje lese fila. Prøv å velje ho på nytt.',
  },
  speech: {
    title: 'Lim inn ein tale eller eit innlegg',
    lead: 'Vi leitar etter tal i teksten og held kvart av dei mot tala for staden. Der vi ikkje er sikre på kva talet gjeld, seier vi det; vi gjettar ikkje.',
    field: 'Teksten din',
    placeholder: 'Lim inn teksten her',
    place: 'Kva stad handlar teksten om?',
    chosen: 'Teksten blir halden mot tala for:',
    first: 'først',
    makeFirst: (name) => `Set ${name} først`,
    drop: (name) => `Ta bort ${name}`,
    foundInText: 'Stader vi fann i teksten. Vel den han handlar om:',
    add: (name) => `Vel ${name}`,
    check: 'Sjekk tala',
    clear: 'Tøm teksten',
    needPlace: 'Vel ein stad først.',
    needText: 'Lim inn ein tekst først.',
    stale: 'Teksten eller staden er endra sidan du sjekka. Sjekk på nytt for å sjå resultatet.',
    tooLong: (n) => `Teksten er for lang. Vi tek høgst ${n} teikn om gongen.`,
    result: 'Tala i teksten',
    none: 'Vi fann ingen tal i teksten som kan haldast mot statistikken.',
    counted: (n) => (n === 1 ? 'Eitt tal i teksten' : `${n} tal i teksten`),
    marked: 'Teksten med merke',
    listed: 'Tal for tal',
    outcomes: {
      found: 'Funne',
      close: 'Nær',
      outdated: 'Utdatert',
      'not-found': 'Ikkje funne',
      'not-examined': 'Ikkje undersøkt',
    },
    exact: 'Dette er talet slik det står.',
    rounded: (figure) => `Rett avrunda: talet er ${figure}.`,
    close: (figure) => `Ikkje rett avrunda. Talet er ${figure}.`,
    outdated: (then, newest) => `Dette er eit eldre tal: ${then}. Det nyaste er ${newest}.`,
    outdatedDated: (then, asked) =>
      `Dette er talet for ein annan periode: ${then}. Rett tal er ${asked}.`,
    notFound: (figure) => `Vi fann det ikkje. Talet er ${figure}.`,
    notThen: (figure, then) =>
      `Rett tal er ${figure}. Det du skriv, gjeld ein annan periode: ${then}.`,
    newer: (figure) => `Det finst eit nyare tal: ${figure}.`,
    peersOf: (name) => `kommunar som liknar ${name}`,
    source: 'Kjelde',
    detail: 'Sjå talet',
    why: {
      'no-unit': 'Vi ser ikkje kva som er talt: det står inga eining vi kjenner ved talet.',
      'no-words': 'Vi kjenner ikkje att kva talet handlar om.',
      'other-unit': 'Vi har tal om dette, men ikkje i denne eininga.',
      'several-indicators': 'Talet kan gjelde fleire ting. Vi vel ikkje:',
      'several-places': 'Setninga nemner fleire stader. Vi veit ikkje kven av dei talet gjeld:',
      'other-place': 'Talet gjeld ein stad som ikkje er vald. Vel han over for å få det med:',
      'no-figure': 'Vi har ikkje tal for denne staden og denne perioden.',
      change:
        'Talet er ei endring. Vi undersøkjer berre nivå, og vekst der vi har eigne tal for han.',
      difference: 'Talet er ein skilnad mellom to tal. Sjå på dei to tala kvar for seg.',
      rank: 'Talet er ei plassering eller tel stader. Snakkepunkta for staden har plasseringar.',
      range: 'Talet er den eine enden av eit spenn.',
      times: '«Dobla», «halvert» og «gonger» undersøkjer vi ikkje. Sjå på tala før og etter.',
    },
    considered: 'Moglege tal:',
  },
}

export const CHECK_TEXT: Record<Language, CheckText> = { nb, nn }
