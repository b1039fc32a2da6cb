import { useSyncExternalStore } from 'react'

const never = () => () => {}

/** Whether the device has a sheet to share with; not before the app has taken the page over. */
export const useCanShare = (): boolean =>
  useSyncExternalStore(
    never,
    () => 'share' in navigator,
    () => false,
  )
