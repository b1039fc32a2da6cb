import { gzipSync } from 'node:zlib'
import type { FileSizesShard } from '../../src/observations/shards.ts'

/** `storrelser.json`: about what each file weighs on its way, as most hosts pack it. */
export const fileSizes = (files: ReadonlyMap<string, string>): FileSizesShard =>
  Object.fromEntries([...files].map(([path, text]) => [path, gzipSync(text, { level: 1 }).length]))
