import { SAYINGS } from '../../../src/catalogue/sayings/index.ts'
import type { Theme } from '../../../src/domain/paper.ts'
import type { Language } from '../../../src/domain/indicator.ts'
import { sceneOf, type Scene } from '../../../src/pages/talking-points/points-model.ts'
import { count, share, smallPlace, yearly } from '../../claims/small-place.ts'

const theme = (id: Theme['id'], indicators: readonly string[]): Theme => ({
  id,
  title: id,
  key: [],
  introduction: [],
  questions: [{ id: `${id}-1`, text: '', indicators }],
  claims: [],
})

/** `andel-65-pluss` bears on both, and is a figure of health. */
export const THEMES = [
  theme('levende', ['folketall', 'andel-65-pluss']),
  theme('helse', ['andel-65-pluss']),
  theme('oppvekst', ['lavinntekt-alle-aldre']),
  theme('klima', ['klimagassutslipp-nasjonalt']),
]

const rising = yearly(2016, [19, 19.4, 19.9, 20.3, 20.8, 21.2, 21.6, 22, 22.3, 22.6, 22.8])
const growing = yearly(
  2016,
  [30328, 30544, 30790, 31037, 31373, 31387, 31444, 31730, 31935, 32000, 32100],
)

/** A made-up Halden with two figures, one without, and one that kommuner never have. */
export function scene(language: Language = 'nb'): Scene {
  const words = { source: 'SSB tabell <07459>', origin: 'kopi via <arkiv>', updated: '2026-02-25' }
  const data = smallPlace({
    indicators: [
      count('folketall', { theme: 'levende', title: 'Folketall', ...words }),
      share('andel-65-pluss', { title: 'Innbyggere 65 år og eldre', ...words }),
      share('lavinntekt-alle-aldre', { theme: 'oppvekst', newest: null }),
      count('klimagassutslipp-nasjonalt', { theme: 'klima', levels: ['land'] }),
    ],
    series: {
      folketall: { place: growing, country: yearly(2026, [5_600_000]) },
      'andel-65-pluss': {
        place: rising,
        country: yearly(
          2016,
          rising.values.map(() => 18),
        ),
      },
    },
  })
  const sayings = Object.fromEntries(
    Object.entries(SAYINGS).map(([id, saying]) => [id, saying[language]]),
  )
  return sceneOf({ data, sayings, language }, THEMES)
}
