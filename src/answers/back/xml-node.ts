/** What is asked of a node of parsed XML: the browser's own, or a test's. */
export interface XmlNode {
  /** 1: an element, 3: a text. */
  readonly nodeType: number
  /** With its prefix: `w:p`. */
  readonly nodeName: string
  readonly nodeValue: string | null
  readonly childNodes: ArrayLike<XmlNode>
  readonly getAttribute?: (name: string) => string | null
}

/** Deeper than Word nests; what lies below is not read. */
const DEEPEST = 60

export const childrenOf = ({ childNodes }: XmlNode): XmlNode[] => Array.from(childNodes)

export const childNamed = (node: XmlNode | undefined, name: string): XmlNode | undefined =>
  node && childrenOf(node).find(({ nodeName }) => nodeName === name)

export const valueOf = (node: XmlNode | undefined, name = 'w:val'): string =>
  node?.getAttribute?.(name) ?? ''

/** Every element of a name, in the order they stand; not those within another of the same name. */
export function allNamed(node: XmlNode, name: string, depth = 0): XmlNode[] {
  if (depth > DEEPEST) return []
  return childrenOf(node).flatMap((child) =>
    child.nodeName === name ? [child] : allNamed(child, name, depth + 1),
  )
}

export const textOf = (node: XmlNode): string =>
  childrenOf(node)
    .map(({ nodeValue }) => nodeValue ?? '')
    .join('')
