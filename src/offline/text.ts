import type { Language } from '../domain/indicator.ts'

const nb = {
  away: 'Uten nett. Du ser tallene som allerede er hentet til denne enheten.',
  newEdition: 'Det er kommet en ny utgave av Lokaltall. Det du har skrevet, er lagret.',
  takeOver: 'Ta den i bruk',
}

const nn: typeof nb = {
  away: 'Utan nett. Du ser tala som allereie er henta til denne eininga.',
  newEdition: 'Det er komen ei ny utgåve av Lokaltall. Det du har skrive, er lagra.',
  takeOver: 'Ta ho i bruk',
}

/** What the page says of the network, in both languages. */
export const OFFLINE_TEXT: Record<Language, typeof nb> = { nb, nn }
