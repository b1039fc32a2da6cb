/** The browser's database, as a sheet uses it: opened when it is needed, let go of when asked to. */
import { faultOf, makeRoom, openDatabase, putSheet, type Database } from './database.ts'

export class Connection {
  #database: Promise<Database> | null = null
  #refused = false
  readonly #asked: (newer: boolean) => void

  /** `asked`: to let go; `newer`: for a newer product, which this one cannot write for. */
  constructor(asked: (newer: boolean) => void) {
    this.#asked = asked
  }

  /** Rejects with a DOMException; `VersionError` once a newer product has written there. */
  open(): Promise<Database> {
    if (this.#refused) return Promise.reject(new DOMException('', 'VersionError'))
    this.#database ??= openDatabase(this.#asked).catch((error: unknown) => {
      this.#database = null
      throw error
    })
    return this.#database
  }

  /** Nothing is written any more to what a newer product has made. */
  refuse(): void {
    this.#refused = true
  }

  /** Closes it; it is opened again when it is needed. */
  letGo(): void {
    const held = this.#database
    this.#database = null
    void held?.then((one) => one.close()).catch(() => {})
  }

  /** Puts the sheet there, and gives it as it was written. */
  async put(change: Parameters<typeof putSheet>[1]): Promise<string> {
    try {
      return await putSheet(await this.open(), change)
    } catch (error) {
      if (!(await this.#isMended(error))) throw error
      return putSheet(await this.open(), change)
    }
  }

  /** Whether another attempt may go better. */
  async #isMended(error: unknown): Promise<boolean> {
    const fault = faultOf(error)
    if (fault === 'gone') this.#database = null
    // The history gives way to the words themselves.
    return fault === 'gone' || (fault === 'full' && (await makeRoom(await this.open())))
  }
}
