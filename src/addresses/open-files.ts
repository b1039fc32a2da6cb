/** Files for those who reuse the figures. Their addresses last: never change one, add beside it. */
import type { PlaceCode } from '../domain/place.ts'

const FOLDER = `${import.meta.env.BASE_URL}tall`

/** Every place and period of an indicator: `/tall/andel-65-pluss.csv`. */
export const indicatorCsvPath = (id: string): string => `${FOLDER}/${id}.csv`
/** The same as JSON-stat. */
export const jsonStatPath = (id: string): string => `${FOLDER}/${id}.json`
/** Every indicator of a place: `/tall/sted/3101.csv`. */
export const placeCsvPath = (code: PlaceCode): string => `${FOLDER}/sted/${code}.csv`
/** All indicators with a README. */
export const zipPath = (): string => `${FOLDER}/lokaltall.zip`
/** What describes all of them. */
export const dataPackagePath = (): string => `${FOLDER}/datapackage.json`
