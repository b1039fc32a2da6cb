import type { Language } from '../../domain/indicator.ts'

const nb = {
  title: 'Anlegg som har rapportert',
  lead: 'Hvert anlegg melder selv fra, og sammen er de tallet over. Det er ikke kommunens utslipp. Et anlegg med et eldre år har ikke meldt fra siden.',
  facility: 'Anlegg',
  newest: 'Siste utslipp',
  period: 'Periode',
}

const nn: typeof nb = {
  title: 'Anlegg som har rapportert',
  lead: 'Kvart anlegg melder sjølv frå, og saman er dei talet over. Det er ikkje utsleppa til kommunen. Eit anlegg med eit eldre år har ikkje meldt frå sidan.',
  facility: 'Anlegg',
  newest: 'Siste utslepp',
  period: 'Periode',
}

/** Texts of the list of facilities alone: they come with its own file. */
export const FACILITIES_TEXT: Record<Language, typeof nb> = { nb, nn }
