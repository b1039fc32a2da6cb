import { useEffect, useRef, type RefObject } from 'react'

/**
 * The fields of a page that was made ahead can be typed into before the app has taken them over, most
 * of all on a slow line. What was typed then is told to `hear`, once: React keeps it in the field and
 * knows nothing of it.
 */
export function useTypedBefore(
  field: RefObject<HTMLInputElement | null>,
  hear: (typed: string) => void,
): void {
  const heard = useRef(hear)
  useEffect(() => {
    const { value = '', defaultValue = '' } = field.current ?? {}
    if (value !== defaultValue) heard.current(value)
  }, [field])
}
