/** How all addresses are read and written: by the same list of what they can say. */

/** One thing an address can say: the parts it stands in, and the way there and back. */
export interface Field<Value> {
  /** Names in the query. */
  readonly parts: readonly string[]
  /** What the parts' texts say; empty texts are parts that are not there. */
  readonly read: (...texts: string[]) => Value
  /** A text for each part; empty leaves the part out. */
  readonly write: (value: Value) => readonly string[]
}

export interface Grammar<Address> {
  /** Of a query, with or without its question mark. Whatever stands there, it is read. */
  readonly read: (search: string) => Address
  /** `?steder=3101,3105&x=folketall`, in the order of the fields; empty where nothing is said. */
  readonly write: (address: Partial<Address>) => string
}

/** The grammar of a page's query; a part that no field names is no part of its addresses. */
export function grammar<Address extends object>(fields: {
  readonly [Name in keyof Address]: Field<Address[Name]>
}): Grammar<Address> {
  const names = Object.keys(fields) as (keyof Address)[]
  const texts = <Name extends keyof Address>(name: Name, value: Address[Name] | undefined) =>
    value === undefined ? [] : fields[name].write(value)
  return {
    read: (search) => {
      const given = new URLSearchParams(search)
      const textsOf = (name: keyof Address) =>
        fields[name].parts.map((part) => given.get(part) ?? '')
      const said = names.map((name) => [name, fields[name].read(...textsOf(name))])
      return Object.fromEntries(said) as Address
    },
    write: (address) => {
      const parts = names.flatMap((name) =>
        texts(name, address[name]).map((text, i) => [fields[name].parts[i] ?? '', text]),
      )
      return keptQuery(readable(parts.filter(([, text]) => text !== '')))
    },
  }
}

/** Commas, colons and at-signs are allowed in a query, and are easier to read as they are. */
const readable = (parts: string[][]): string =>
  new URLSearchParams(parts).toString().replace(/%(2C|3A|40)/g, decodeURIComponent)

/** A query that is kept as it stands, as the router hands it over: without its question mark. */
export const keptQuery = (search: string): string => (search === '' ? '' : `?${search}`)
