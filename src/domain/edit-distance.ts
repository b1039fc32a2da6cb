/** Fewest letters to put in, take out, change or swap with their neighbour to get from one word to the other. */
export function editDistance(a: string, b: string): number {
  let [beforeLast, last]: number[][] = [[], Array.from({ length: b.length + 1 }, (_, at) => at)]
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) {
      const changed = last![j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1)
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
      row[j] = Math.min(last![j]! + 1, row[j - 1]! + 1, changed)
      if (swapped) row[j] = Math.min(row[j]!, beforeLast![j - 2]! + 1)
    }
    ;[beforeLast, last] = [last, row]
  }
  return last![b.length]!
}
