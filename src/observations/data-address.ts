import { SITE_BASE } from '../addresses/language.ts'

/** Where a data file lies on the host. */
export const dataAddress = (path: string): string => `${SITE_BASE}/data/${__DATA_VERSION__}/${path}`

/** Says which build's files the host has; the only data file that is not kept for ever. */
export const versionAddress = (): string => `${SITE_BASE}/data/version.json`
