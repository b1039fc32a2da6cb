declare module 'jsonstat-toolkit' {
  /** The little of the toolkit that the tests use as an oracle. */
  const JSONstat: (body: unknown) => {
    Transform(options: object): unknown
    Data(at: Readonly<Record<string, string>>): { readonly value: number | null }
  }
  export default JSONstat
}
