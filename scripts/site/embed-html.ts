/** A page that others frame: one file with nothing to fetch, and no script. */
import type { Language } from '../../src/domain/indicator.ts'
import { embedPolicy } from './policy.ts'

interface EmbedParts {
  readonly language: Language
  /** As HTML. */
  readonly title: string
  readonly body: string
  /** The text of its style element. */
  readonly styles: string
}

export const embedHtml = ({ language, title, body, styles }: EmbedParts): string =>
  [
    `<!doctype html><html lang="${language}"><head><meta charset="utf-8">`,
    `<meta http-equiv="Content-Security-Policy" content="${embedPolicy([styles])}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="color-scheme" content="light dark"><meta name="robots" content="noindex">',
    `<title>${title}</title><style>${styles}</style></head><body>${body}</body></html>\n`,
  ].join('')
