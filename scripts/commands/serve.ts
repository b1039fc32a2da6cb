/** `npm start`: serves the built app at a fixed local address. */
import { preview } from 'vite'

const PORT = 4173

const server = await preview({
  preview: { port: PORT, strictPort: true, host: '127.0.0.1' },
}).catch((error: Error) => {
  console.error(`Could not serve on port ${PORT}: ${error.message}`)
  console.error('If the port is taken, stop the program that has it, then run "npm start" again.')
  process.exit(1)
})
console.log(`Lokaltall: ${server.resolvedUrls?.local[0] ?? `http://127.0.0.1:${PORT}/`}`)
