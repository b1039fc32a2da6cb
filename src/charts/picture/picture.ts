/** What a picture to share says, and the shapes it comes in. Pixels throughout. */
import type { Series } from '../../domain/series.ts'
import type { StripInput } from '../strip-shape.ts'

export const FORMATS = {
  wide: { width: 1200, height: 675 },
  square: { width: 1080, height: 1080 },
  tall: { width: 1080, height: 1350 },
  /** What is shown of a page where a link to it is shared. */
  link: { width: 1200, height: 630 },
} as const

export type Format = keyof typeof FORMATS

/** Those that a reader takes along. */
export const SHARED_FORMATS = ['wide', 'square', 'tall'] as const satisfies readonly Format[]
export type SharedFormat = (typeof SHARED_FORMATS)[number]

/** No letter of a picture is smaller, whatever it says: the sources' are of this size. */
export const SMALLEST: Readonly<Record<Format, number>> = {
  wide: 20,
  square: 22,
  tall: 24,
  link: 20,
}

export interface PictureTrend {
  readonly kind: 'trend'
  readonly place: Series
  /** Null where the country's level cannot be compared. */
  readonly country: Series | null
  /** What the two lines are called. */
  readonly names: { readonly place: string; readonly country: string }
  /** First and last figure, with their periods: `16,2 (2006)`. */
  readonly first: string
  readonly last: string
}

/** All places on a line, where there are not figures enough for a trend. */
export interface PictureStrip extends StripInput {
  readonly kind: 'strip'
  /** What a stroke is: `én strek for hver kommune`. */
  readonly each: string
  /** `lavest 3,1`, `høyest 40,2` */
  readonly ends: (low: number, high: number) => readonly [string, string]
}

export interface PictureContent {
  readonly place: string
  /** What is measured; empty where the finding says it. */
  readonly title: string
  /** `22,8`, and beside it `prosent · 1. januar 2026`; null where the finding says it. */
  readonly figure: { readonly number: string; readonly beside: string } | null
  /** A sentence or two. */
  readonly finding: string
  readonly chart: PictureTrend | PictureStrip | null
  /** What weakens the figure, the most important first. */
  readonly cautions: readonly string[]
  /** Who published it, when, and the way it came here. */
  readonly source: string
  /** `Lokaltall · hentet 23. november 2026` */
  readonly maker: string
}

export interface DrawnPicture extends PictureContent {
  /** Stands last where not all cautions have room. */
  readonly moreCautions: string
}

/** What is in the picture, for those who do not see it. */
export const pictureLabel = ({ place, title, figure, finding }: PictureContent): string =>
  [place, title, figure && `${figure.number} ${figure.beside}`, finding].filter(Boolean).join('. ')
