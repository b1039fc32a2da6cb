/** The code that puts a page into another's: a plain frame, which editors leave as it is. */
import { xmlText } from '../domain/xml-text.ts'

export interface EmbedFrame {
  /** What is in it, for those who do not see it. */
  readonly title: string
  /** Its whole address. */
  readonly address: string
  /** In pixels. */
  readonly height: number
}

export const embedCode = ({ title, address, height }: EmbedFrame): string =>
  `<iframe src="${xmlText(address)}" title="${xmlText(title)}" width="100%" height="${height}" frameborder="0" loading="lazy"></iframe>`
