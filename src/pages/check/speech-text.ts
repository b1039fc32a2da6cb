/** What the page says of a text that is pasted, in bokmål and nynorsk. */
import type { Language } from '../../domain/indicator.ts'

const nb = {
  title: 'Lim inn en tale eller et innlegg',
  lead: 'Vi leter etter tall i teksten og sjekker dem mot statistikken. Er vi ikke sikre på hva et tall gjelder, sier vi fra. Vi gjetter ikke.',
  field: 'Teksten din',
  placeholder: 'Lim inn teksten her',
  place: 'Hvilket sted handler teksten om?',
  chosen: 'Teksten blir sjekket mot tallene for:',
  makeFirst: (name: string) => `Sett ${name} først`,
  drop: (name: string) => `Ta bort ${name}`,
  foundInText: 'Steder vi fant i teksten. Velg det den handler om:',
  add: (name: string) => `Velg ${name}`,
  check: 'Sjekk tallene',
  clear: 'Tøm teksten',
  needPlace: 'Velg et sted først. Teksten nevner ingen kommune og ikke noe fylke.',
  needText: 'Lim inn en tekst først.',
  stale: 'Teksten eller stedet er endret siden du sjekket. Sjekk på nytt for å se resultatet.',
  tooLong: (n: string) => `Teksten er for lang. Vi tar høyst ${n} tegn om gangen.`,
  result: 'Tallene i teksten',
  none: 'Vi fant ingen tall i teksten som kan sjekkes mot statistikken.',
  counted: (n: number) => (n === 1 ? 'Ett tall er sett på' : `${n} tall er sett på`),
  left: (n: number) =>
    n === 1
      ? 'Én setning uten tall er ikke undersøkt'
      : `${n} setninger uten tall er ikke undersøkt`,
  ours: (n: number) =>
    n === 1 ? 'Én setning er fra Lokaltall' : `${n} setninger er fra Lokaltall`,
  marked: 'Teksten med merker',
  listed: 'Ett for ett',
  outcomes: {
    found: 'Stemmer',
    'found-then': 'Stemte da, si året',
    close: 'Nesten riktig',
    outdated: 'Eldre tall',
    'not-found': 'Stemmer ikke',
    'not-examined': 'Ikke undersøkt',
  },
  own: {
    'still-true': 'Vår setning, stemmer fortsatt',
    revised: 'Vår setning, med et annet tall enn i dag',
    changed: (was: string, is: string) => `Det var ${was}, det er ${is}.`,
    today: 'I dag sier vi:',
    newer: 'Det finnes nyere tall:',
  },
  /** `period`: `i oktober 2022`. */
  foundThen: (period: string) => `Stemte ${period}: si året`,
  noNewer: 'Vi har ikke nyere tall, og mye kan ha endret seg. Si når det var.',
  exact: (figure: string) => `Tallet er ${figure}.`,
  rounded: (figure: string) => `Riktig avrundet. Tallet er ${figure}.`,
  close: (figure: string) => `Ikke riktig avrundet. Tallet er ${figure}.`,
  outdated: (then: string, newest: string) =>
    `Dette er et eldre tall: ${then}. Det nyeste er ${newest}.`,
  notFound: (figure: string) =>
    `Vi finner ikke dette tallet i statistikken. Det riktige er ${figure}.`,
  notThen: (figure: string, then: string) =>
    `Det riktige er ${figure}. Tallet i teksten er for en annen periode: ${then}.`,
  newer: (figure: string) => `Det finnes et nyere tall: ${figure}.`,
  /** `how`: `opp 1 538 personer`. */
  change: (from: string, to: string, how: string) => `Fra ${from} til ${to}: ${how}.`,
  up: (amount: string) => `opp ${amount}`,
  down: (amount: string) => `ned ${amount}`,
  unchanged: 'ingen endring',
  times: (times: string) => `${times} ganger så mye`,
  /** `years`: `seks`. */
  streak: {
    up: (years: string, from: string, to: string) =>
      `Opp ${years} år på rad, fra ${from} til ${to}.`,
    down: (years: string, from: string, to: string) =>
      `Ned ${years} år på rad, fra ${from} til ${to}.`,
  },
  noStreak: (newest: string) => `Det har ikke gått samme vei tre år på rad. Tallet er ${newest}.`,
  difference: (own: string, other: string, apart: string) =>
    `${own}, mot ${other}. Forskjellen er ${apart}.`,
  at: (figure: string, name: string) => `${figure} i ${name}`,
  rank: (place: number, of: number, who: string, end: 'high' | 'low', tied: number) =>
    `Nummer ${place} av ${of} ${who}, regnet fra ${end === 'high' ? 'høyest' : 'lavest'}${tied > 0 ? ', med samme tall som andre' : ''}.`,
  count: (n: number, of: number, who: string, side: 'above' | 'below') =>
    `${n} av ${of} ${who} har et ${side === 'above' ? 'høyere' : 'lavere'} tall.`,
  kommuner: 'kommuner',
  fylker: 'fylker',
  kommunerIn: (fylke: string) => `kommuner i ${fylke}`,
  peersOf: (name: string) => `vanlig i kommuner som kan sammenlignes med ${name}`,
  source: 'Kilde',
  detail: 'Se tallet',
  why: {
    promise: 'Dette er et løfte, et mål eller et ønske, ikke en påstand om hvordan det er.',
    denied: 'Setningen sier at noe ikke er slik. Det undersøker vi ikke.',
    'no-unit': 'Vi ser ikke hva tallet teller.',
    'no-words': 'Vi kjenner ikke igjen hva dette handler om.',
    'other-unit': 'Vi har tall om dette, men ikke målt slik.',
    'several-indicators': 'Det kan gjelde flere ting, og vi velger ikke:',
    'several-places': 'Setningen nevner flere steder. Vi vet ikke hvilket av dem tallet gjelder:',
    'other-place':
      'Det gjelder et sted vi ikke har hentet tall for. Velg stedet over for å få det med:',
    'no-figure': 'Vi har ikke tall for dette stedet og denne perioden.',
    change: 'Tallet er en endring, og vi vet ikke av hva eller siden når.',
    difference: 'Tallet er en forskjell, og vi vet ikke fra hva.',
    rank: 'Dette er en plassering, og vi vet ikke blant hvem.',
    'who-is-ranked': 'Det kommer an på om de minste kommunene er med:',
    largest: '«Størst» og «minst» kan også gjelde areal, og det har vi ikke tall for. I folketall:',
    range: 'Tallet er den ene enden av et spenn.',
    whole: 'Tallet er helheten som et annet tall er en del av.',
    'no-period': 'Teksten sier ikke hvilket år dette gjelder.',
    'older-rank': 'Vi sjekker bare plasseringer i det nyeste året.',
    times: 'Vi vet ikke hva som er blitt så mange ganger mer eller mindre, eller siden når.',
    alike: 'Tallene er like:',
    streak: 'Vi teller år på rad bare der det er ett tall for hvert år:',
    'far-off': 'Tallet ligger så langt fra vårt at det trolig gjelder noe annet:',
  },
  considered: 'Mulige tall:',
}

export type SpeechText = typeof nb

const nn: SpeechText = {
  title: 'Lim inn ein tale eller eit innlegg',
  lead: 'Vi leitar etter tal i teksten og sjekkar dei mot statistikken. Er vi ikkje sikre på kva eit tal gjeld, seier vi frå. Vi gjettar ikkje.',
  field: 'Teksten din',
  placeholder: 'Lim inn teksten her',
  place: 'Kva for ein stad handlar teksten om?',
  chosen: 'Teksten blir sjekka mot tala for:',
  makeFirst: (name) => `Set ${name} først`,
  drop: (name) => `Ta bort ${name}`,
  foundInText: 'Stader vi fann i teksten. Vel den han handlar om:',
  add: (name) => `Vel ${name}`,
  check: 'Sjekk tala',
  clear: 'Tøm teksten',
  needPlace: 'Vel ein stad først. Teksten nemner ingen kommune og ikkje noko fylke.',
  needText: 'Lim inn ein tekst først.',
  stale: 'Teksten eller staden er endra sidan du sjekka. Sjekk på nytt for å sjå resultatet.',
  tooLong: (n) => `Teksten er for lang. Vi tek høgst ${n} teikn om gongen.`,
  result: 'Tala i teksten',
  none: 'Vi fann ingen tal i teksten som kan sjekkast mot statistikken.',
  counted: (n) => (n === 1 ? 'Eitt tal er sett på' : `${n} tal er sette på`),
  left: (n) =>
    n === 1
      ? 'Éi setning utan tal er ikkje undersøkt'
      : `${n} setningar utan tal er ikkje undersøkte`,
  ours: (n) => (n === 1 ? 'Éi setning er frå Lokaltall' : `${n} setningar er frå Lokaltall`),
  marked: 'Teksten med merke',
  listed: 'Eitt for eitt',
  outcomes: {
    found: 'Stemmer',
    'found-then': 'Stemte då, sei året',
    close: 'Nesten rett',
    outdated: 'Eldre tal',
    'not-found': 'Stemmer ikkje',
    'not-examined': 'Ikkje undersøkt',
  },
  own: {
    'still-true': 'Vår setning, stemmer framleis',
    revised: 'Vår setning, med eit anna tal enn i dag',
    changed: (was, is) => `Det var ${was}, det er ${is}.`,
    today: 'I dag seier vi:',
    newer: 'Det finst nyare tal:',
  },
  foundThen: (period) => `Stemte ${period}: sei året`,
  noNewer: 'Vi har ikkje nyare tal, og mykje kan ha endra seg. Sei når det var.',
  exact: (figure) => `Talet er ${figure}.`,
  rounded: (figure) => `Rett avrunda. Talet er ${figure}.`,
  close: (figure) => `Ikkje rett avrunda. Talet er ${figure}.`,
  outdated: (then, newest) => `Dette er eit eldre tal: ${then}. Det nyaste er ${newest}.`,
  notFound: (figure) => `Vi finn ikkje dette talet i statistikken. Det rette er ${figure}.`,
  notThen: (figure, then) =>
    `Det rette er ${figure}. Talet i teksten er for ein annan periode: ${then}.`,
  newer: (figure) => `Det finst eit nyare tal: ${figure}.`,
  change: (from, to, how) => `Frå ${from} til ${to}: ${how}.`,
  up: (amount) => `opp ${amount}`,
  down: (amount) => `ned ${amount}`,
  unchanged: 'inga endring',
  times: (times) => `${times} gonger så mykje`,
  streak: {
    up: (years, from, to) => `Opp ${years} år på rad, frå ${from} til ${to}.`,
    down: (years, from, to) => `Ned ${years} år på rad, frå ${from} til ${to}.`,
  },
  noStreak: (newest) => `Det har ikkje gått same vegen tre år på rad. Talet er ${newest}.`,
  difference: (own, other, apart) => `${own}, mot ${other}. Skilnaden er ${apart}.`,
  at: (figure, name) => `${figure} i ${name}`,
  rank: (place, of, who, end, tied) =>
    `Nummer ${place} av ${of} ${who}, rekna frå ${end === 'high' ? 'høgast' : 'lågast'}${tied > 0 ? ', med same tal som andre' : ''}.`,
  count: (n, of, who, side) =>
    `${n} av ${of} ${who} har eit ${side === 'above' ? 'høgare' : 'lågare'} tal.`,
  kommuner: 'kommunar',
  fylker: 'fylke',
  kommunerIn: (fylke) => `kommunar i ${fylke}`,
  peersOf: (name) => `vanleg i kommunar som kan samanliknast med ${name}`,
  source: 'Kjelde',
  detail: 'Sjå talet',
  why: {
    promise: 'Dette er ein lovnad, eit mål eller eit ønske, ikkje ein påstand om korleis det er.',
    denied: 'Setninga seier at noko ikkje er slik. Det undersøkjer vi ikkje.',
    'no-unit': 'Vi ser ikkje kva talet tel.',
    'no-words': 'Vi kjenner ikkje att kva dette handlar om.',
    'other-unit': 'Vi har tal om dette, men ikkje målt slik.',
    'several-indicators': 'Det kan gjelde fleire ting, og vi vel ikkje:',
    'several-places':
      'Setninga nemner fleire stader. Vi veit ikkje kva for ein av dei talet gjeld:',
    'other-place':
      'Det gjeld ein stad vi ikkje har henta tal for. Vel staden over for å få det med:',
    'no-figure': 'Vi har ikkje tal for denne staden og denne perioden.',
    change: 'Talet er ei endring, og vi veit ikkje av kva eller sidan når.',
    difference: 'Talet er ein skilnad, og vi veit ikkje frå kva.',
    rank: 'Dette er ei plassering, og vi veit ikkje mellom kven.',
    'who-is-ranked': 'Det kjem an på om dei minste kommunane er med:',
    largest: '«Størst» og «minst» kan òg gjelde areal, og det har vi ikkje tal for. I folketal:',
    range: 'Talet er den eine enden av eit spenn.',
    whole: 'Talet er heilskapen som eit anna tal er ein del av.',
    'no-period': 'Teksten seier ikkje kva for eit år dette gjeld.',
    'older-rank': 'Vi sjekkar berre plasseringar i det nyaste året.',
    times: 'Vi veit ikkje kva som er blitt så mange gonger meir eller mindre, eller sidan når.',
    alike: 'Tala er like:',
    streak: 'Vi tel år på rad berre der det er eitt tal for kvart år:',
    'far-off': 'Talet ligg så langt frå vårt at det truleg gjeld noko anna:',
  },
  considered: 'Moglege tal:',
}

export const SPEECH_TEXT: Record<Language, SpeechText> = { nb, nn }
