import { existsSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const page = readFileSync('index.html', 'utf8')
const links = [...page.matchAll(/<link rel="(icon|apple-touch-icon)" href="\/([^"]+)"/g)]

test('the page links icons that are there, in the sizes browsers ask for', () => {
  const files = links.map(([, , file = '']) => file)
  expect(files).toEqual(['favicon.ico', 'icon.svg', 'apple-touch-icon.png'])
  expect(files.filter((file) => !existsSync(`public/${file}`))).toEqual([])
  const ico = readFileSync('public/favicon.ico')
  expect([ico.readUInt16LE(2), ico.readUInt8(6), ico.readUInt8(7)]).toEqual([1, 32, 32])
  const png = readFileSync('public/apple-touch-icon.png')
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([180, 180])
})

test('robots may read everything: the figures are what the pages are made of', () => {
  expect(readFileSync('public/robots.txt', 'utf8')).toBe('User-agent: *\nAllow: /\n')
})
