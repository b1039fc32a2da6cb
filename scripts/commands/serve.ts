/** `npm start`: serves the built site at a fixed local address. */
import { siteFolder } from '../site/site-folder.ts'
import { serveSite } from '../site/static-server.ts'

const PORT = 4173
const base = (process.env['LOKALTALL_BASE'] ?? '/').slice(0, -1)

const site = await serveSite({ folder: siteFolder(), port: PORT, base }).catch((error: Error) => {
  console.error(`Could not serve on port ${PORT}: ${error.message}`)
  console.error('If the port is taken, stop the program that has it, then run "npm start" again.')
  process.exit(1)
})
console.log(`Lokaltall: ${site.address}/`)
