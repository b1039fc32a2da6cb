import type { Language } from '../../src/domain/indicator.ts'
import type { InLanguage, Paper, PaperClaim, PaperTest } from '../../src/domain/paper.ts'

/** The paper with our own words beside it in one language: readers carry no other. */
export const paperIn = (paper: Paper, language: Language): Paper => ({
  ...paper,
  themes: paper.themes.map((theme) => ({
    ...theme,
    claims: theme.claims.map((claim) => claimIn(claim, language)),
  })),
})

const claimIn = (claim: PaperClaim, language: Language): PaperClaim => ({
  ...claim,
  test: testIn(claim.test, language),
  ...(claim.note && { note: only(claim.note, language) }),
})

function testIn(test: PaperTest, language: Language): PaperTest {
  if (test.kind === 'untested') return { ...test, reason: only(test.reason, language) }
  if (test.kind === 'level' && test.said) return { ...test, said: only(test.said, language) }
  if (test.kind === 'higher' && test.said) return { ...test, said: only(test.said, language) }
  return test
}

function only<T>(words: InLanguage<T>, language: Language): InLanguage<T> {
  const own = words[language]
  return own === undefined ? {} : { [language]: own }
}
