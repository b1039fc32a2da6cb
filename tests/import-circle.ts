/** Who imports whom: from a file or folder to those it imports. */
export type ImportGraph = ReadonlyMap<string, ReadonlySet<string>>

export function graphOf(pairs: readonly (readonly [from: string, to: string])[]): ImportGraph {
  const graph = new Map<string, Set<string>>()
  for (const [from, to] of pairs) {
    if (from === to) continue
    const known = graph.get(from)
    if (known) known.add(to)
    else graph.set(from, new Set([to]))
  }
  return graph
}

/** One way round, such as `[a, b, a]`; empty when no import leads back to where it began. */
export function circleIn(graph: ImportGraph): string[] {
  const done = new Set<string>()
  const walk = (node: string, path: readonly string[]): string[] => {
    if (path.includes(node)) return [...path.slice(path.indexOf(node)), node]
    if (done.has(node)) return []
    for (const next of graph.get(node) ?? []) {
      const circle = walk(next, [...path, node])
      if (circle.length > 0) return circle
    }
    done.add(node)
    return []
  }
  for (const node of graph.keys()) {
    const circle = walk(node, [])
    if (circle.length > 0) return circle
  }
  return []
}
