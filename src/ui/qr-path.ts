import encodeQR from 'qr'

export interface QrCode {
  /** Modules along a side, with the quiet margin that scanners need. */
  readonly size: number
  /** SVG path data: a unit square for every dark module. */
  readonly path: string
}

/** A text, such as an address, as a QR code to draw; as small as its length allows. */
export function qrPath(text: string): QrCode {
  const rows = encodeQR(text, 'raw', { ecc: 'medium', border: 4 })
  const path = rows
    .flatMap((row, y) => row.map((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : '')))
    .join('')
  return { size: rows.length, path }
}
