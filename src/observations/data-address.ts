/** Where a data file lies on the host. */
export const dataAddress = (path: string): string => `/data/${__DATA_VERSION__}/${path}`

/** Says which build's files the host has; the only data file that is not kept for ever. */
export const versionAddress = (): string => '/data/version.json'
