/** No file of ours is nested deeper; what is could only be meant to bring the reader down. */
export const DEEPEST_NESTING = 40

/** Whether brackets stand deeper within each other than that, in JSON or what claims to be. */
export function isTooDeep(json: string): boolean {
  let depth = 0
  let quoted = false
  for (let i = 0; i < json.length; i += 1) {
    const sign = json[i]
    if (quoted) {
      if (sign === '\\') i += 1
      else if (sign === '"') quoted = false
    } else if (sign === '"') quoted = true
    else if (sign === '{' || sign === '[') depth += 1
    else if (sign === '}' || sign === ']') depth -= 1
    if (depth > DEEPEST_NESTING) return true
  }
  return false
}
