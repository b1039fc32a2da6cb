/** Pictures to keep: an SVG text drawn as PNG, and any blob saved as a file. */

/** Twice the drawing's own size, so that it is sharp in print. */
const SHARPNESS = 2

/** The SVG as a PNG, `sharpness` times its own size; throws when the browser cannot draw it. */
export async function pngOf(svg: string, sharpness = SHARPNESS): Promise<Blob> {
  const image = new Image()
  const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }))
  try {
    image.src = address
    await image.decode()
    return await drawn(image, sharpness)
  } finally {
    URL.revokeObjectURL(address)
  }
}

function drawn(image: HTMLImageElement, sharpness: number): Promise<Blob> {
  const canvas = document.createElement('canvas')
  canvas.width = sharpness * image.naturalWidth
  canvas.height = sharpness * image.naturalHeight
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height)
  return new Promise((resolve, reject) =>
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('PNG'))), 'image/png'),
  )
}

/** Saves a blob in the reader's downloads. */
export function saveBlob(name: string, blob: Blob) {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(blob)
  link.download = name
  link.click()
  URL.revokeObjectURL(link.href)
}
