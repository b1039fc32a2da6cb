/**
 * `npm run site`: puts the whole site into one zip, `lokaltall-nettsted.zip`, which opens from any plain
 * static server on a laptop in the hall.
 */
import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { laptopReadme } from '../site/laptop-readme.ts'
import { siteFolder } from '../site/site-folder.ts'
import { zipSite } from '../site/site-zip.ts'

const FILE = 'lokaltall-nettsted.zip'
const folder = siteFolder()
const text = readFileSync(join(folder, 'data/version.json'), 'utf8')
const { version } = JSON.parse(text) as { version: string }
const files = await zipSite(folder, FILE, laptopReadme(version))
console.log(`${FILE}: ${files} files, ${(statSync(FILE).size / 1e6).toFixed(0)} MB`)
