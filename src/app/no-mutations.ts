/**
 * In the place of the store of changes that are sent to a server (`vite.config.ts`): nothing is sent
 * from here, so that no page carries it.
 */
export class MutationCache {
  clear(): void {}
  findAll(): readonly never[] {
    return []
  }
  resumePausedMutations(): Promise<void> {
    return Promise.resolve()
  }
}
