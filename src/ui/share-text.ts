import type { Language } from '../domain/indicator.ts'

const nb = {
  title: (what: string) => `Del: ${what}`,
  copy: 'Kopier lenken',
  copied: 'Lenken er kopiert.',
  notCopied: 'Lenken er merket. Kopier den selv.',
  send: 'Send med telefonen …',
  code: 'Hold kameraet på en telefon mot koden.',
  codeLabel: (what: string) => `QR-kode med lenke til ${what}`,
  close: 'Lukk',
}

const nn: typeof nb = {
  title: (what: string) => `Del: ${what}`,
  copy: 'Kopier lenkja',
  copied: 'Lenkja er kopiert.',
  notCopied: 'Lenkja er merkt. Kopier henne sjølv.',
  send: 'Send med telefonen …',
  code: 'Hald kameraet på ein telefon mot koden.',
  codeLabel: (what: string) => `QR-kode med lenkje til ${what}`,
  close: 'Lukk',
}

export const SHARE_TEXT: Record<Language, typeof nb> = { nb, nn }
