/** Lines of at most so many characters, broken between words. */
export function wrapped(text: string, most: number): string[] {
  return text.split(' ').reduce<string[]>((all, word) => {
    const last = all.at(-1)
    if (last === undefined || `${last} ${word}`.length > most) return [...all, word]
    return [...all.slice(0, -1), `${last} ${word}`]
  }, [])
}
