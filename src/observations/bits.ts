/**
 * Whole numbers as bits, and bits as text. Six bits a letter: a web server's brotli brings the
 * letters back to about six bits each, so nothing is lost by being text.
 */
const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'
const BITS_A_LETTER = 6

/** By the letter's code; -1 where no letter of ours has it. A page reads every bit of its figures. */
const VALUES = Int8Array.from({ length: 128 }, (_, code) =>
  LETTERS.indexOf(String.fromCharCode(code)),
)

/** Bits needed to write a whole number from 0 up: 0 needs none, 1 one, 2 and 3 two. */
export function bitLength(value: number): number {
  return value < 2 ** 31 ? 32 - Math.clz32(value) : 31 + bitLength(Math.floor(value / 2 ** 31))
}

/** Signed to unsigned so that small sizes stay small: 0, -1, 1, -2 become 0, 1, 2, 3. */
export const zigzag = (value: number): number => (value < 0 ? -2 * value - 1 : 2 * value)

export const unzigzag = (value: number): number => (value % 2 === 1 ? -(value + 1) / 2 : value / 2)

export class BitWriter {
  private text = ''
  private letter = 0
  private filled = 0

  /** Appends the lowest `count` bits of a whole number (up to 2^53), highest bit first. */
  write(value: number, count: number): void {
    for (let i = count - 1; i >= 0; i--) this.bit(Math.floor(value / 2 ** i) % 2)
  }

  /** `count` ones and a zero. */
  unary(count: number): void {
    for (let i = 0; i < count; i++) this.bit(1)
    this.bit(0)
  }

  private bit(bit: number): void {
    this.letter = this.letter * 2 + bit
    this.filled++
    if (this.filled === BITS_A_LETTER) this.flush()
  }

  private flush(): void {
    this.text += LETTERS[this.letter] ?? ''
    this.letter = 0
    this.filled = 0
  }

  /** What has been written, the last letter filled up with zeros. */
  toText(): string {
    while (this.filled > 0) this.bit(0)
    return this.text
  }
}

export class BitReader {
  private readonly text: string
  private position = 0

  constructor(text: string) {
    this.text = text
  }

  read(count: number): number {
    let value = 0
    for (let i = 0; i < count; i++) value = value * 2 + this.bit()
    return value
  }

  unary(): number {
    let count = 0
    while (this.bit() === 1) count++
    return count
  }

  private bit(): number {
    const code = this.text.charCodeAt(Math.floor(this.position / BITS_A_LETTER))
    const value = VALUES[code] ?? -1
    if (value < 0) throw new Error('The packed figures end too early: reload the page.')
    return (value >> (BITS_A_LETTER - 1 - (this.position++ % BITS_A_LETTER))) & 1
  }
}
