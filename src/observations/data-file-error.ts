/**
 * `unanswered`: it may come if it is asked for again. `missing`: the site has no such file. `damaged`:
 * what it has is not that file, or not all of it. `outdated`: it has gone on to another build, so
 * that loading the page again helps.
 */
export type DataFileFault = 'unanswered' | 'missing' | 'damaged' | 'outdated'

/** A data file that could not be had. */
export class DataFileError extends Error {
  readonly fault: DataFileFault

  constructor(path: string, fault: DataFileFault) {
    super(`${path}: ${fault}`)
    this.fault = fault
  }
}
