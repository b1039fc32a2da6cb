import type { Language } from '../domain/indicator.ts'

const nb = {
  away: (read: string) =>
    `Uten nett. Du ser det som er lagret på denne enheten, med tall slik de var ${read}.`,
  newEdition: 'Det er kommet en ny utgave av Lokaltall. Det du har skrevet, er lagret.',
  takeOver: 'Ta den i bruk',
}

const nn: typeof nb = {
  away: (read) =>
    `Utan nett. Du ser det som er lagra på denne eininga, med tal slik dei var ${read}.`,
  newEdition: 'Det er komen ei ny utgåve av Lokaltall. Det du har skrive, er lagra.',
  takeOver: 'Ta ho i bruk',
}

/** What the page says of the network, in both languages. */
export const OFFLINE_TEXT: Record<Language, typeof nb> = { nb, nn }
