import { useLayoutEffect, useRef, useState, type ReactNode } from 'react'
import { useCompareText } from './text.ts'

interface WideFrameProps {
  /** What stands above the table. */
  about: string
  columns: number
  children: ReactNode
}

/** A table in a frame that is scrolled: where it is wider, it says so and is shaded towards the rest. */
export function WideFrame({ about, columns, children }: WideFrameProps) {
  const text = useCompareText()
  const frame = useRef<HTMLDivElement>(null)
  const [isWider, setWider] = useState(false)
  const [hasMore, setMore] = useState(false)
  const look = () => {
    const { scrollWidth = 0, clientWidth = 0, scrollLeft = 0 } = frame.current ?? {}
    setWider(scrollWidth > clientWidth)
    setMore(scrollWidth - clientWidth - scrollLeft > 1)
  }
  useLayoutEffect(() => {
    look()
    const sizes = new ResizeObserver(look)
    const { current } = frame
    if (current) for (const one of [current, ...current.children]) sizes.observe(one)
    return () => sizes.disconnect()
  }, [])
  return (
    <>
      <p id="table-about" className="table-about">
        {about} {isWider && text.wider(columns)}
      </p>
      <div className={`heat-frame${hasMore ? ' has-more' : ''}`}>
        <div
          className="table-scroll heat-scroll"
          tabIndex={0}
          role="group"
          aria-labelledby="tabell"
          ref={frame}
          onScroll={look}
        >
          {children}
        </div>
      </div>
    </>
  )
}
