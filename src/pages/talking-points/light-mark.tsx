import type { ReactNode } from 'react'
import type { Light } from '../../claims/light.ts'
import { useLanguage } from '../../ui/language.tsx'
import { POINTS_TEXT } from './text.ts'

/** A round, a triangle, an octagon: told apart without colours. */
const SHAPES: Readonly<Record<Light['colour'], ReactNode>> = {
  green: (
    <>
      <circle cx="10" cy="10" r="9" />
      <path d="M5.5 10.5l3 3 6-7" />
    </>
  ),
  yellow: (
    <>
      <path className="filled" d="M10 1.5 19 18H1z" />
      <path d="M10 7.5v5M10 14.7v.8" />
    </>
  ),
  red: (
    <>
      <path className="filled" d="M6 1h8l5 5v8l-5 5H6l-5-5V6z" />
      <path d="M5.5 10h9" />
    </>
  ),
}

/** The light as a shape and a word. */
export function LightMark({ colour }: Pick<Light, 'colour'>) {
  const words = POINTS_TEXT[useLanguage()]
  return (
    <p className={`light light-${colour}`}>
      <svg viewBox="0 0 20 20" aria-hidden="true">
        {SHAPES[colour]}
      </svg>
      {words.light[colour]}
    </p>
  )
}
