import { existsSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const page = readFileSync('index.html', 'utf8')
const icons = [
  ...page.matchAll(/<link\s[^>]*?rel="(?:apple-touch-)?icon"[^>]*?href="([^"]+)"/g),
].map(([, address = '']) => address)

test('the page has an icon in the sizes browsers ask for, and links no file that is not there', () => {
  const files = icons.filter((address) => address.startsWith('/'))
  expect(files).toEqual(['/favicon.ico', '/apple-touch-icon.png'])
  expect(files.filter((file) => !existsSync(`public${file}`))).toEqual([])
  const ico = readFileSync('public/favicon.ico')
  expect([ico.readUInt16LE(2), ico.readUInt8(6), ico.readUInt8(7)]).toEqual([1, 32, 32])
  const png = readFileSync('public/apple-touch-icon.png')
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([180, 180])
})

test('the drawn icon is in the page, so that it costs no request', () => {
  const drawn = icons.filter((address) => address.startsWith('data:image/svg+xml,'))
  expect(drawn.map((address) => decodeURIComponent(address))).toEqual([
    expect.stringMatching(/^data:image\/svg\+xml,<svg .*<\/svg>$/),
  ])
})

test('robots may read everything: the figures are what the pages are made of', () => {
  expect(readFileSync('public/robots.txt', 'utf8')).toBe('User-agent: *\nAllow: /\n')
})
