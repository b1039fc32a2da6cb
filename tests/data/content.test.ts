import { readFile } from 'node:fs/promises'
import { describe, expect, test } from 'vitest'
import { checkPaper } from '../../scripts/content/check-paper.ts'
import { readPapers } from '../../scripts/content/read-paper.ts'
import { INDICATORS } from '../../src/catalogue/index.ts'
import type { Manifest } from '../../src/domain/manifest.ts'
import type { Paper } from '../../src/domain/paper.ts'

/** The paper's questions as they were asked, kept here so that no edit of the data goes unseen. */
const QUESTIONS: Readonly<Record<string, string>> = {
  'arbeid-1':
    'Hva er de største utfordringene knyttet til et seriøst og anstendig arbeidsliv i kommunen og/eller fylket?',
  'arbeid-2':
    'Hvordan kan kommunen og fylket samarbeide bedre med næringslivet i egen region – både for å ivareta eksisterende næringsliv og å få til nye grønne arbeidsplasser?',
  'arbeid-3': 'Og hvordan kan kommunen og/eller fylket bli en (enda) bedre arbeidsgiver?',
  'klima-1':
    'Hvilke utfordringer har din kommune og/eller fylke med å kutte klimagasser, ivareta natur og klimatilpasning?',
  'klima-2': 'Hvilke verktøy og løsninger vil dere prioritere framover?',
  'helse-1':
    'Hvilke utfordringer blir viktigst å løse for din kommune og/eller fylke i årene som kommer for å sikre god helse og livskvalitet for alle innbyggere?',
  'helse-2': 'Hvordan skal vi løse disse utfordringene?',
  'oppvekst-1':
    'Hvordan vil dere beskrive barn og unge sine utfordringer i deres kommune og/eller fylke?',
  'oppvekst-2':
    'Hvilke grep har størst betydning for å sikre en god barndom, oppvekstsvilkår, overgang til voksenlivet i deres kommune og/eller fylke?',
  'levende-1':
    'Hvilke utfordringer er størst i din kommune og/eller fylke for å sikre levende byer og bygder?',
  'levende-2': 'Hvordan skal vi skape attraktive, inkluderende og gode lokalsamfunn?',
}

/** What the paper claims of the whole country, in its own words. */
const CLAIMS: Readonly<Record<string, string>> = {
  'heltid-har-okt': 'Andelen heltidsansatte har økt',
  'halvparten-deltid': 'Rundt halvparten jobber deltid i kommune-Norge.',
  'deltid-i-omsorgen': 'Andelen deltid er høyest i pleie- og omsorgssektoren',
  'flere-kvinner-deltid': 'flere kvinner enn menn jobber deltid',
  'eldre-passerer-unge':
    'Antall eldre over 65 år vil i 2030 passere antall barn og unge under 20 år',
  'gapet-vokser': 'gapet vil fortsette å vokse',
  'flere-eldre': 'Andelen eldre i befolkingen øker i verden',
  'kostnader-unge-pleietrengende':
    'Kommunens kostander til unge pleietrengende har også økt betydelig de siste årene',
  'ensomhet-og-plager': 'flere sliter med ensomhet og psykiske plager',
  'ensomme-studenter': 'en av tre studenter er ensomme',
  framtidsoptimisme: 'framtidsoptimismen er allikevel høy, særlig blant unge',
  'trives-pa-skolen': 'Et flertall av norske elever trives i den norske skolen (88 pst.).',
  'psykiske-plager-unge':
    'Ungdata har registrert økning av selvrapporterte psykiske plager blant norske tenåringer hvert år siden 2010.',
  'frafall-fritid': 'frafallet fra fritidsaktiviteter ser ut til å bli stort',
  'flere-barn-i-lavinntekt':
    'De siste årene har andelen barn som vokser opp i lavinntektsfamilie økt.',
  'storre-andel-eldre':
    'alle kommuner vil oppleve økende ubalanse gjennom en større andel eldre',
  'manglende-tilflytting':
    'For mange distriktskommuner er manglende tilflytting en utfordring.',
  'mangel-pa-arbeidskraft':
    'Flere steder er mangel på arbeidskraft med rett kompetanse et hinder',
  'barn-i-fattigdom': 'For mange barn i Norge vokser opp i fattigdom.',
  'okende-gap':
    'det økende gapet i ulike levekår på alvor både innad i byer og mellom ulike deler av landet',
  'eie-egen-bolig':
    'I noen byer er det stadig vanskeligere for vanlig folk å eie sin egen bolig',
  'manglende-boligbygging': 'i noen distriktskommuner er manglende boligbygging et problem',
}

const papers = await readPapers('data')
const paper = papers.find((one) => one.id === 'valgseier-2023') as Paper

describe('every paper in data/content', () => {
  test.each(papers.map((one) => [one.id, one] as const))('%s has no faults', (_, one) => {
    expect(checkPaper(one, INDICATORS)).toEqual([])
  })
})

describe('valgseier-2023', () => {
  test('asks the eleven questions, word for word and in order', () => {
    const asked = paper.themes.flatMap((theme) => theme.questions)
    expect(asked.map(({ id, text }) => [id, text])).toEqual(Object.entries(QUESTIONS))
    expect(asked).toHaveLength(11)
  })

  test('makes its claims, word for word and in order', () => {
    const made = paper.themes.flatMap((theme) => theme.claims)
    expect(made.map(({ id, quote }) => [id, quote])).toEqual(Object.entries(CLAIMS))
  })

  test('has the five themes, each with what it asks under its own id', () => {
    expect(paper.themes.map(({ id, title }) => [id, title])).toEqual([
      ['arbeid', 'Skape arbeidsplasser og et seriøst arbeidsliv'],
      ['klima', 'Klima og natur - rammen rundt all politikk'],
      ['helse', 'God helse og livskvalitet for alle'],
      ['oppvekst', 'Gode oppvekstsvilkår'],
      ['levende', 'Levende byer og bygder'],
    ])
    for (const { id, questions } of paper.themes)
      for (const question of questions) expect(question.id).toMatch(new RegExp(`^${id}-\\d$`))
  })

  test('holds no scars of scanning: footnote marks, broken lines, lost letters', () => {
    const all = paper.themes.flatMap((theme) => theme.introduction)
    for (const paragraph of [...paper.introduction, ...all]) {
      expect(paragraph).not.toMatch(/\p{L}\.?\d|\s{2}|\n|[\u0080-\u009f\u2000-\u200f\ufffd]/u)
      expect(paragraph).toMatch(/^\p{Lu}.*\.$/u)
    }
  })

  test('writes every reason and note in both forms of Norwegian', () => {
    const texts = paper.themes.flatMap(({ claims }) =>
      claims.flatMap(({ test: how, note }) => [how.kind === 'untested' ? how.reason : note]),
    )
    const written = texts.filter((text) => text !== undefined)
    expect(written.length).toBeGreaterThan(1)
    for (const text of written) expect(text.nb).not.toBe(text.nn)
  })

  /** Words for what is measured, and the indicators that measure it. */
  const MEASURED: readonly (readonly [RegExp, readonly string[]])[] = [
    [/depressi|psykiske plag/i, ['psykiske-plager']],
    [/ensomhet|einsemd/i, ['ensomhet']],
    [/Ungdata/, ['psykiske-plager', 'ensomhet']],
    [/Elevundersøk|trives|trivst/i, ['trivsel-i-skolen', 'mobbing']],
    [/boligpris|bustadpris/i, ['kvadratmeterpris-enebolig']],
    [/fastlege/i, ['pasienter-uten-fastlege']],
    [/lavinntekt|låginntekt/i, ['barn-i-lavinntekt']],
    [/utdanning/i, ['hoyere-utdanning']],
  ]
  const SAID_MISSING =
    /(er ikk?j?e med i|har ikk?j?e tal|men ikk?j?e for|ikk?j?e hent|ikk?j?e tatt inn|manglar? enn?o)/

  const saidMissing = (text: string): string[] =>
    text
      .split(/(?<=[.!])\s|, men (?!ikk)/)
      .filter((sentence) => SAID_MISSING.test(sentence))
      // What comes before "men ikke for" is what there is.
      .map((sentence) => sentence.split(/men (?=ikk)/).at(-1) ?? '')

  test('says of no figure that it is missing which data/ has', async () => {
    const { files } = JSON.parse(await readFile('data/manifest.json', 'utf8')) as Manifest
    const there = new Set(files.map(({ indicator }) => indicator))
    const texts = paper.themes.flatMap(({ claims }) =>
      claims.flatMap(({ test: how, note }) => [
        ...(how.kind === 'untested' ? Object.values(how.reason) : []),
        ...Object.values(note ?? {}),
      ]),
    )
    const missing = texts.flatMap(saidMissing)
    expect(missing.length).toBeGreaterThan(4)
    const contradicted = missing.flatMap((sentence) =>
      MEASURED.flatMap(([words, ids]) =>
        words.test(sentence) && ids.some((id) => there.has(id)) ? [sentence] : [],
      ),
    )
    expect(contradicted).toEqual([])
    // The texts that stood here until these figures came would not have passed.
    const was = ['Ungdata er ikke med i Lokaltall ennå.', 'Lokaltall har tal, men ikkje for bustadprisar.']
    for (const text of was)
      expect(MEASURED.some(([words]) => saidMissing(text).some((one) => words.test(one)))).toBe(true)
  })
})
