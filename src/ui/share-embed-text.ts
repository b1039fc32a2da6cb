import type { Language } from '../domain/indicator.ts'

const nb = {
  heading: 'Bygg inn på et annet nettsted',
  lead: 'Rammen viser alltid det nyeste tallet vi har, med kilde, og trenger ingen skript.',
  what: 'Hva rammen viser',
  copy: 'Kopier koden',
  copied: 'Koden er kopiert.',
  notCopied: 'Koden er merket. Kopier den selv.',
  look: 'Se hvordan det blir (ny fane)',
}

const nn: typeof nb = {
  heading: 'Bygg inn på ein annan nettstad',
  lead: 'Ramma viser alltid det nyaste talet vi har, med kjelde, og treng ingen skript.',
  what: 'Kva ramma viser',
  copy: 'Kopier koden',
  copied: 'Koden er kopiert.',
  notCopied: 'Koden er merkt. Kopier han sjølv.',
  look: 'Sjå korleis det blir (ny fane)',
}

export const EMBED_CODE_TEXT: Record<Language, typeof nb> = { nb, nn }
