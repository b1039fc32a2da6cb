/**
 * What the router reads the address with. It asks for a copy that is made for older Reacts than
 * ours: this stands in for that copy (`vite.config.ts`), so that no page carries it.
 */
export { useSyncExternalStore } from 'react'
