import type { ReactNode, SyntheticEvent } from 'react'
import { useOpenPart } from './open-parts.ts'
import { isPrinting } from './printed-open.ts'

interface FoldedProps {
  /** Its name in the address. */
  part: string
  id?: string
  className: string
  summary: ReactNode
  children: ReactNode
}

/** A part that is open when the address says so. Closed, it is still found by the browser's search. */
export function Folded({ part, id, className, summary, children }: FoldedProps) {
  const { open, set } = useOpenPart(part)
  const onToggle = ({ currentTarget }: SyntheticEvent<HTMLDetailsElement>) => {
    if (!isPrinting() && currentTarget.open !== open) set(currentTarget.open)
  }
  return (
    <details className={`folded ${className}`} id={id} open={open} onToggle={onToggle}>
      <summary>{summary}</summary>
      {children}
    </details>
  )
}
