import type { Language } from '../../domain/indicator.ts'

/** Texts of the page that holds saved sets and pasted texts against today's figures, bokmål. */
const nb = {
  title: 'Sjekk tallene du bruker',
  lead: 'Tallene endrer seg: det kommer nye, og gamle blir revidert. Her ser du om det du har sagt eller skrevet, stemmer fortsatt.',
  private:
    'Alt skjer på din egen enhet. Lister lagres bare i denne nettleseren, og det du limer inn, lagres ikke og sendes ikke noe sted.',
  sets: {
    title: 'Lagrede lister',
    empty: 'Du har ingen lagrede lister i denne nettleseren.',
    how: 'Slik lager du en: finn kommunen din, åpne snakkepunktene, trykk «Ta med» på dem du vil bruke, og velg «Lagre og hold øye med tallene» eller «Lagre som fil». Når tallene er oppdatert, ser du her om hvert punkt stemmer.',
    choose: 'Finn kommunen din',
    closed:
      'Nettleseren lar ikke denne siden lagre noe (privat vindu, eller lagring er slått av). Du kan fortsatt åpne lister fra fil og lagre dem som fil igjen.',
    open: 'Åpne liste fra fil',
    drop: 'eller slipp filen her. En fil med svar kan også sjekkes.',
    count: (n: number) => (n === 1 ? 'ett punkt' : `${n} punkter`),
    savedOn: (date: string) => `lagret ${date}`,
    checkSet: 'Sjekk listen',
    unreadable: 'Kan ikke leses',
    unreadableBody: (why: string) => `${why} Det som er lagret, er ikke rørt.`,
    download: 'Last ned det som står der',
    unsaved: 'Ikke lagret i nettleseren. Lagre listen som fil før du lukker siden.',
    keep: 'Prøv å lagre i nettleseren',
  },
  set: {
    rename: 'Gi nytt navn',
    name: 'Navn på listen',
    saveName: 'Lagre navnet',
    cancel: 'Avbryt',
    remove: 'Slett listen',
    file: 'Lagre som fil',
    print: 'Skriv ut',
    points: 'Åpne i snakkepunktene',
    noItems: 'Listen er tom.',
    oldPlace: (name: string, until: string) =>
      `${name} finnes ikke lenger som eget sted (fram til ${until}).`,
    moveTo: (name: string) => `Bytt listen til ${name}`,
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
    'other-place': 'Punktet gjelder et annet sted enn listen. Lag det på nytt for dette stedet.',
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
    notCopied: 'Nettleseren tillot ikke kopiering. Merk teksten og kopier den selv.',
    renamed: 'Navnet er endret.',
    opened: (title: string) => `«${title}» er åpnet og lagret i denne nettleseren.`,
    openedOnly: (title: string) => `«${title}» er åpnet, men ikke lagret.`,
    full: 'Nettleseren har ikke plass til mer. Slett en liste du ikke trenger, eller lagre denne som fil.',
    closed: 'Nettleseren tillater ikke lagring. Lagre listen som fil i stedet.',
    'would-overwrite':
      'Det ligger allerede noe her som ikke kan leses. Last det ned og slett det først.',
    gone: 'Listen er slettet i et annet vindu. Ingenting er endret.',
    kept: 'Listen er lagret i nettleseren.',
    moved: (name: string) => `Listen gjelder nå ${name}.`,
  },
  fault: {
    file: (name: string, why: string) => `«${name}» ble ikke åpnet. ${why}`,
    kept: 'Listene du har, er som før.',
    'too-large': 'Filen er for stor til å være en liste med snakkepunkter. Velg en annen fil.',
    'not-json':
      'Filen er ikke en lagret liste, eller den er kuttet av. Velg filen som slutter på .json, eller lagre listen på nytt der du har den.',
    'not-ours':
      'Filen er ikke en liste med snakkepunkter fra Lokaltall. Velg en fil som er lagret med «Lagre som fil».',
    'newer-version':
      'Listen er laget med en nyere versjon av Lokaltall. Last siden på nytt, og prøv igjen.',
    malformed: (where: string) =>
      `Noe i listen er ødelagt (${where || 'ukjent sted'}). Åpne en annen kopi, eller lag listen på nytt.`,
    unread: 'Nettleseren fikk ikke lest filen. Prøv å velge den på nytt.',
  },
}

type CheckText = typeof nb

const nn: CheckText = {
  title: 'Sjekk tala du bruker',
  lead: 'Tala endrar seg: det kjem nye, og gamle blir reviderte. Her ser du om det du har sagt eller skrive, framleis stemmer.',
  private:
    'Alt skjer på di eiga eining. Lister blir berre lagra i denne nettlesaren, og det du limer inn, blir ikkje lagra og ikkje sendt nokon stad.',
  sets: {
    title: 'Lagra lister',
    empty: 'Du har ingen lagra lister i denne nettlesaren.',
    how: 'Slik lagar du ei: finn kommunen din, opne snakkepunkta, trykk «Ta med» på dei du vil bruke, og vel «Lagre og hald auge med tala» eller «Lagre som fil». Når tala er oppdaterte, ser du her om kvart punkt stemmer.',
    choose: 'Finn kommunen din',
    closed:
      'Nettlesaren lèt ikkje denne sida lagre noko (privat vindauge, eller lagring er slått av). Du kan framleis opne lister frå fil og lagre dei som fil igjen.',
    open: 'Opne liste frå fil',
    drop: 'eller slepp fila her. Ei fil med svar kan òg sjekkast.',
    count: (n) => (n === 1 ? 'eitt punkt' : `${n} punkt`),
    savedOn: (date) => `lagra ${date}`,
    checkSet: 'Sjekk lista',
    unreadable: 'Kan ikkje lesast',
    unreadableBody: (why) => `${why} Det som er lagra, er ikkje rørt.`,
    download: 'Last ned det som står der',
    unsaved: 'Ikkje lagra i nettlesaren. Lagre lista som fil før du lukkar sida.',
    keep: 'Prøv å lagre i nettlesaren',
  },
  set: {
    rename: 'Gi nytt namn',
    name: 'Namn på lista',
    saveName: 'Lagre namnet',
    cancel: 'Avbryt',
    remove: 'Slett lista',
    file: 'Lagre som fil',
    print: 'Skriv ut',
    points: 'Opne i snakkepunkta',
    noItems: 'Lista er tom.',
    oldPlace: (name, until) => `${name} finst ikkje lenger som eigen stad (fram til ${until}).`,
    moveTo: (name) => `Byt lista til ${name}`,
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
    'other-place': 'Punktet gjeld ein annan stad enn lista. Lag det på nytt for denne staden.',
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
    notCopied: 'Nettlesaren tillét ikkje kopiering. Merk teksten og kopier han sjølv.',
    renamed: 'Namnet er endra.',
    opened: (title) => `«${title}» er opna og lagra i denne nettlesaren.`,
    openedOnly: (title) => `«${title}» er opna, men ikkje lagra.`,
    full: 'Nettlesaren har ikkje plass til meir. Slett ei liste du ikkje treng, eller lagre denne som fil.',
    closed: 'Nettlesaren tillèt ikkje lagring. Lagre lista som fil i staden.',
    'would-overwrite':
      'Her ligg det allereie noko som ikkje kan lesast. Last det ned og slett det først.',
    gone: 'Lista er sletta i eit anna vindauge. Ingenting er endra.',
    kept: 'Lista er lagra i nettlesaren.',
    moved: (name) => `Lista gjeld no ${name}.`,
  },
  fault: {
    file: (name, why) => `«${name}» vart ikkje opna. ${why}`,
    kept: 'Listene du har, er som før.',
    'too-large': 'Fila er for stor til å vere ei liste med snakkepunkt. Vel ei anna fil.',
    'not-json':
      'Fila er ikkje ei lagra liste, eller ho er kutta av. Vel fila som sluttar på .json, eller lagre lista på nytt der du har ho.',
    'not-ours':
      'Fila er ikkje ei liste med snakkepunkt frå Lokaltall. Vel ei fil som er lagra med «Lagre som fil».',
    'newer-version':
      'Lista er laga med ein nyare versjon av Lokaltall. Last sida på nytt, og prøv igjen.',
    malformed: (where) =>
      `Noko i lista er øydelagt (${where || 'ukjend stad'}). Opne ein annan kopi, eller lag lista på nytt.`,
    unread: 'Nettlesaren fekk ikkje lese fila. Prøv å velje ho på nytt.',
  },
}

export const CHECK_TEXT: Record<Language, CheckText> = { nb, nn }
