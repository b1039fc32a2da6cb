import type { Language } from '../domain/indicator.ts'

const nb = {
  heading: 'Ta med',
  cite: 'Kopier kildehenvisning',
  cited: 'Kildehenvisningen er kopiert.',
  notCopied: 'Nettleseren tillot ikke kopiering. Kopier teksten herfra:',
  pin: 'Fest lenken',
  pinned:
    'Lenken er festet og kopiert. Den viser de samme tallene også etter en oppdatering, eller sier fra.',
  pinnedOnly: 'Lenken er festet. Kopier den fra adressefeltet.',
  same: (day: string) => `Lenken ble festet ${day}. Tallene er de samme som da.`,
  other: (day: string) =>
    `Lenken ble festet ${day}. Tallene er endret siden da, så dette er ikke det samme som avsenderen så.`,
  changes: 'Se hva som er endret',
  unreadable:
    'Lenken er festet på en måte vi ikke kan lese, så vi vet ikke om tallene er de samme.',
  csv: 'Last ned som CSV',
  excel: 'Last ned som Excel',
  failed: 'Filen ble ikke laget. Prøv igjen, eller ta CSV.',
  ignored: (parts: string) =>
    `Dette i lenken kan vi ikke følge her, og det er hoppet over: ${parts}.`,
}

const nn: typeof nb = {
  heading: 'Ta med',
  cite: 'Kopier kjeldetilvising',
  cited: 'Kjeldetilvisinga er kopiert.',
  notCopied: 'Nettlesaren tillét ikkje kopiering. Kopier teksten herfrå:',
  pin: 'Fest lenkja',
  pinned:
    'Lenkja er festa og kopiert. Ho viser dei same tala òg etter ei oppdatering, eller seier frå.',
  pinnedOnly: 'Lenkja er festa. Kopier henne frå adressefeltet.',
  same: (day: string) => `Lenkja vart festa ${day}. Tala er dei same som då.`,
  other: (day: string) =>
    `Lenkja vart festa ${day}. Tala er endra sidan då, så dette er ikkje det same som avsendaren såg.`,
  changes: 'Sjå kva som er endra',
  unreadable:
    'Lenkja er festa på ein måte vi ikkje kan lese, så vi veit ikkje om tala er dei same.',
  csv: 'Last ned som CSV',
  excel: 'Last ned som Excel',
  failed: 'Fila vart ikkje laga. Prøv igjen, eller ta CSV.',
  ignored: (parts: string) =>
    `Dette i lenkja kan vi ikkje følgje her, og det er hoppa over: ${parts}.`,
}

export const TAKE_ALONG_TEXT: Record<Language, typeof nb> = { nb, nn }
