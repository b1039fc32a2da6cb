import { useSyncExternalStore } from 'react'

const never = () => () => {}

/** Whether the app answers: not in a page that is made ahead, before the app has taken it over. */
export const useTakenOver = (): boolean =>
  useSyncExternalStore(
    never,
    () => true,
    () => false,
  )
