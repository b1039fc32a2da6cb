import { useLayoutEffect, useRef, type ReactNode } from 'react'
import { Link } from 'wouter'
import { indicatorOf } from '../../addresses/place-pages.ts'
import { cardAnchor } from '../../addresses/place.ts'
import { useText } from '../../ui/language.tsx'
import { part } from '../../ui/part.tsx'
import { shortened } from '../../ui/shortened.ts'
import { useDetailAddress } from './detail-address.ts'
import { usePlaceText } from './text.ts'
import type { PlaceModel } from '../../cards/place-model.ts'

const DetailView = part('detail', () => import('./detail-view.tsx'))

/** The detail view that the address asks for (`?indikator=…`), in a dialog; nothing otherwise. */
export function Detail({ model }: { model: PlaceModel }) {
  const { indicator, close } = useDetailAddress()
  const card = indicator === null ? undefined : model.cards.get(indicator)
  if (indicator === null) return null
  return (
    <DetailDialog
      title={card?.summary.title ?? indicator}
      from={cardAnchor(indicator)}
      onClose={close}
    >
      {card ? (
        <DetailView card={card} place={model.place} />
      ) : (
        <NotHere id={indicator} model={model} />
      )}
    </DetailDialog>
  )
}

/** Where there are others than the paper leans on, it may be one of them: its own page knows. */
function NotHere({ id, model: { others, place } }: { id: string; model: PlaceModel }) {
  const text = useText()
  const words = usePlaceText()
  if (!others) return <p>{text.notFound.indicator(shortened(id))}</p>
  return (
    <p>
      {words.detail.notAsked} <Link href={indicatorOf(place, id)}>{words.detail.elsewhere}</Link>
    </p>
  )
}

interface DetailDialogProps {
  title: string
  /** Id of the card that it is the details of. */
  from: string
  onClose: () => void
  children: ReactNode
}

function DetailDialog({ from, ...props }: DetailDialogProps) {
  const text = useText()
  const dialog = useRef<HTMLDialogElement>(null)
  useLayoutEffect(() => {
    const element = dialog.current
    element?.showModal()
    // Closed before it is taken away, so that the focus goes back to the link that opened it.
    return () => {
      element?.close()
      // A page that was opened with it, or loaded again, knows of none.
      if (document.activeElement === document.body)
        document.getElementById(from)?.querySelector('a')?.focus({ preventScroll: true })
    }
  }, [from])
  return (
    <dialog
      className="detail"
      ref={dialog}
      aria-labelledby="detail-title"
      onCancel={(event) => {
        event.preventDefault()
        props.onClose()
      }}
      onClick={(event) => {
        if (event.target === dialog.current) props.onClose()
      }}
    >
      <div className="detail-head">
        <h2 id="detail-title">{props.title}</h2>
        <button type="button" className="button no-print" onClick={props.onClose}>
          {text.detail.close}
        </button>
      </div>
      <div className="detail-body">{props.children}</div>
    </dialog>
  )
}
