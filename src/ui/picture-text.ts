import type { Language } from '../domain/indicator.ts'
import type { SharedFormat } from '../charts/picture/picture.ts'

const nb = {
  heading: 'Bilde å dele',
  format: 'Form',
  formats: { wide: 'Bredt', square: 'Kvadrat', tall: 'Høyt' } as Record<SharedFormat, string>,
  png: 'Lagre bildet (PNG)',
  svg: 'Lagre tegningen (SVG)',
  send: 'Send bildet …',
  copy: 'Kopier bildet',
  copied: 'Bildet er kopiert.',
  notCopied: 'Nettleseren tillot ikke kopiering. Lagre bildet (PNG) i stedet.',
  saved: (name: string) => `Lagret som ${name}.`,
  failed: 'Nettleseren kunne ikke lage bildet. Lagre tegningen (SVG) i stedet.',
  moreCautions: 'Flere forbehold står på Lokaltall.',
}

const nn: typeof nb = {
  heading: 'Bilete å dele',
  format: 'Form',
  formats: { wide: 'Breitt', square: 'Kvadrat', tall: 'Høgt' },
  png: 'Lagre biletet (PNG)',
  svg: 'Lagre teikninga (SVG)',
  send: 'Send biletet …',
  copy: 'Kopier biletet',
  copied: 'Biletet er kopiert.',
  notCopied: 'Nettlesaren tillét ikkje kopiering. Lagre biletet (PNG) i staden.',
  saved: (name: string) => `Lagra som ${name}.`,
  failed: 'Nettlesaren kunne ikkje lage biletet. Lagre teikninga (SVG) i staden.',
  moreCautions: 'Fleire atterhald står på Lokaltall.',
}

export const PICTURE_TEXT: Record<Language, typeof nb> = { nb, nn }
