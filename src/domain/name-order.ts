const collator = new Intl.Collator('nb-NO')

/** Names in the order Norwegians look for them: å last, and aa with it. */
export const compareNames = (a: string, b: string): number => collator.compare(a, b)
