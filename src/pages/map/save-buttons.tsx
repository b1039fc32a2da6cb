export function SaveButtons(_: Record<string, unknown>) {
  return null
}
