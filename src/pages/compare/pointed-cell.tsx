import type { FocusEvent, MouseEvent, PointerEvent, ReactNode } from 'react'
import { useIsPointed, usePointing } from '../../charts/use-pointing.ts'
import type { PlaceCode } from '../../domain/place.ts'
import type { CompareRow } from './table-model.ts'

/** Who a row is of, where charts can mark the same; empty of the middle of the peers. */
export const placeOfRow = ({ kind, code }: CompareRow): PlaceCode => (kind === 'peers' ? '' : code)

interface PointedCellProps {
  as: 'td' | 'th'
  place: PlaceCode
  className?: string | undefined
  scope?: 'col' | 'row'
  children: ReactNode
}

/** A cell that is drawn again only when its own place is marked, or no longer. */
export function PointedCell({ as: Cell, place, className, scope, children }: PointedCellProps) {
  const isPointed = useIsPointed(place)
  return (
    <Cell
      className={isPointed ? `${className ?? ''} is-pointed`.trim() : className}
      scope={scope}
      data-place={place === '' ? undefined : place}
    >
      {children}
    </Cell>
  )
}

const placeUnder = ({ target }: { target: EventTarget }): PlaceCode =>
  target instanceof Element
    ? (target.closest<HTMLElement>('[data-place]')?.dataset['place'] ?? '')
    : ''

const isPressedItself = (target: EventTarget): boolean =>
  target instanceof Element && target.closest('a, button') !== null

/** What the table listens to for all of its cells. */
export function usePointingTable() {
  const pointing = usePointing()
  const over = (code: PlaceCode) => pointing.send({ kind: 'over', code })
  return {
    onPointerOver: (event: PointerEvent) =>
      event.pointerType !== 'touch' && over(placeUnder(event)),
    onPointerLeave: () => over(''),
    onFocus: (event: FocusEvent) => over(placeUnder(event)),
    onBlur: () => over(''),
    onClick: (event: MouseEvent) => {
      const code = placeUnder(event)
      if (code !== '' && !isPressedItself(event.target)) pointing.send({ kind: 'press', code })
    },
  }
}
