/** Where the site is built: `dist`, or the folder that `LOKALTALL_SITE` names. */
export const siteFolder = (): string => process.env['LOKALTALL_SITE'] ?? 'dist'

/** Where the app is built that makes its pages: no part of the site. */
export const appFolder = (): string => `${siteFolder()}-app`
