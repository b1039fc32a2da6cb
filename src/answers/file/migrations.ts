/** From each older form of a sheet to the next. A form that has been out is never forgotten. */

/** Takes a sheet as its version wrote it; what is wrong in it stays wrong, and is found afterwards. */
export type Migration = (sheet: object) => object

/** By the version that is left behind. Version 1 is the first that has been out. */
export const MIGRATIONS: Readonly<Record<number, Migration>> = {}
