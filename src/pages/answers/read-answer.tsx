import { Fragment, type ReactNode } from 'react'
import {
  levelled,
  type Block,
  type Citation,
  type Inline,
  type ListItem,
} from '../../answers/model/block.ts'

interface ReadProps {
  blocks: readonly Block[]
  numberOf: (citation: Citation) => number
}

/** An answer to be read: where another window writes, and on paper. */
export function ReadAnswer({ blocks, numberOf }: ReadProps) {
  return <div className="answer-read">{rendered(levelled(blocks), numberOf)}</div>
}

function rendered(blocks: readonly Block[], numberOf: ReadProps['numberOf']): ReactNode[] {
  const made: ReactNode[] = []
  for (let i = 0; i < blocks.length; i += 1) {
    const block = blocks[i] as Block
    if (block.kind === 'paragraph')
      made.push(<p key={i}>{block.inlines.map((one, at) => inlineNode(one, at, numberOf))}</p>)
    else {
      const items: ListItem[] = []
      for (let one = blocks[i]; one?.kind === 'item'; one = blocks[++i]) items.push(one)
      i -= 1
      made.push(<Fragment key={i}>{lists(items, 0, numberOf)}</Fragment>)
    }
  }
  return made
}

function lists(
  items: readonly ListItem[],
  level: number,
  numberOf: ReadProps['numberOf'],
): ReactNode[] {
  const made: ReactNode[] = []
  let i = 0
  while (i < items.length) {
    const ordered = items[i]?.ordered ?? false
    const children: ReactNode[] = []
    const start = i
    for (let item = items[i]; item && item.ordered === ordered; item = items[i]) {
      i += 1
      const deeper: ListItem[] = []
      for (let next = items[i]; next && next.level > level; next = items[i]) {
        deeper.push(next)
        i += 1
      }
      children.push(
        <li key={i}>
          {item.inlines.map((one, at) => inlineNode(one, at, numberOf))}
          {lists(deeper, level + 1, numberOf)}
        </li>,
      )
    }
    made.push(ordered ? <ol key={start}>{children}</ol> : <ul key={start}>{children}</ul>)
  }
  return made
}

function inlineNode(inline: Inline, key: number, numberOf: ReadProps['numberOf']): ReactNode {
  if (inline.kind === 'citation')
    return (
      <span key={key} className="cited" data-number={numberOf(inline)}>
        {inline.said}
      </span>
    )
  const { text, strong, em, href } = inline
  const lines = text.split('\n').map((line, i) => (
    <Fragment key={i}>
      {i > 0 && <br />}
      {line}
    </Fragment>
  ))
  const slanted = em ? <em>{lines}</em> : lines
  const heavy = strong ? <strong>{slanted}</strong> : slanted
  return href ? (
    <a key={key} href={href} rel="noreferrer">
      {heavy}
    </a>
  ) : (
    <Fragment key={key}>{heavy}</Fragment>
  )
}
