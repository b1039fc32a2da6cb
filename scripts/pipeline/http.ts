/** The one way scripts talk to a source: one request at a time to a host, at a polite rate. */
export interface Http {
  /** JSON body of a GET (or of a POST when `body` is given). Throws an error that names address, cause and remedy. */
  json(url: string, options?: { readonly body?: unknown }): Promise<unknown>
}
