import { Fragment, type ReactNode } from 'react'
import {
  levelled,
  type Block,
  type Citation,
  type Inline,
  type ListItem,
} from '../../answers/model/block.ts'
import { listGroups } from '../../answers/model/list-groups.ts'

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
  return listGroups(items, level).map(({ ordered, items: own }, key) => {
    const children = own.map(({ item, deeper }, i) => (
      <li key={i}>
        {item.inlines.map((one, at) => inlineNode(one, at, numberOf))}
        {lists(deeper, level + 1, numberOf)}
      </li>
    ))
    return ordered ? <ol key={key}>{children}</ol> : <ul key={key}>{children}</ul>
  })
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
