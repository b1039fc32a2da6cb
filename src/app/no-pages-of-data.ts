/** In the place of what fetches data page by page (`vite.config.ts`): every file is read whole. */
function unused(): never {
  throw new Error('Data is not read page by page here: ask for the file (fileQuery).')
}

export { unused as hasNextPage, unused as hasPreviousPage, unused as infiniteQueryBehavior }
