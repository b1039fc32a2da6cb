/** From each older form of a sheet to the next. A form that has been out is never forgotten. */
import type { Migrations } from '../../domain/versioned-json.ts'

/** By the version that is left behind. Version 1 is the first that has been out. */
export const MIGRATIONS: Migrations = {}
