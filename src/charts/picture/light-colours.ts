/** The light scheme's colours, as they are in the stylesheets: what is taken along lies on white paper. */
export const LIGHT: Readonly<Record<string, string>> = {
  '--paper': '#fffdfa',
  '--ink': '#1d1a17',
  '--muted': '#5c554d',
  '--rule': '#ddd5c9',
  '--data-country': '#55504a',
  '--data-peers': '#0b7a67',
  '--data-peers-soft': '#cfe6e0',
  '--data-place': '#005f9e',
  '--place-0': '#005f9e',
  '--place-1': '#a65c00',
  '--place-2': '#b3245c',
  '--place-3': '#6f42c1',
  '--place-4': '#566b00',
  '--place-5': '#00728a',
  '--place-6': '#c03a1d',
  '--place-7': '#6d4c41',
  '--place-8': '#3f3f9e',
  '--place-9': '#3d5a3d',
}

/** The colour that a style names, as it is in the light scheme; throws on a name that is not known. */
export function lightColour(style: string): string {
  const name = /^var\((--[\w-]+)\)$/.exec(style)?.[1] ?? style
  const colour = LIGHT[name]
  if (colour === undefined) throw new Error(`"${style}" has no colour on paper: add it to LIGHT.`)
  return colour
}
