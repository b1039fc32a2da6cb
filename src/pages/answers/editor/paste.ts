import { Fragment, Slice } from 'prosemirror-model'
import { Plugin } from 'prosemirror-state'
import { closeHistory } from 'prosemirror-history'
import { cleanText } from '../../../answers/model/clean-text.ts'
import type { Block } from '../../../answers/model/block.ts'
import { inertHtml } from './inert-html.ts'
import { pastedBlocks } from './pasted-blocks.ts'
import { blockNodes } from './to-editor.ts'

/** More than any answer; parsing it would only stop the page for seconds. */
export const LONGEST_PASTE = 500_000

/** Parsed in a document that runs no script and fetches nothing. */
const parsed = (html: string) => new DOMParser().parseFromString(inertHtml(html), 'text/html').body

const textBlocks = (text: string): Block[] =>
  cleanText(text)
    .split(/\n+/)
    .filter((line) => line.trim() !== '')
    .map((line) => ({ kind: 'paragraph', inlines: [{ kind: 'text', text: line.trim() }] }))

/** Paragraphs at either end go on from the words around them; lists stand by themselves. */
function sliceOf(blocks: readonly Block[]): Slice {
  const open = (block: Block | undefined) => (block?.kind === 'paragraph' ? 1 : 0)
  return new Slice(Fragment.from(blockNodes(blocks)), open(blocks[0]), open(blocks.at(-1)))
}

/** Takes over all pasting and dropping; `tooLong` is told when there was too much of it. */
export const pastePlugin = (tooLong: () => void): Plugin =>
  new Plugin({
    props: {
      // The editor reads what is pasted before it asks us, and in a way that the policy tells of.
      transformPastedHTML: () => '',
      handlePaste: (view, event) => {
        const data = event.clipboardData
        if (!data) return false
        const [html, text] = [data.getData('text/html'), data.getData('text/plain')]
        if (Math.max(html.length, text.length) > LONGEST_PASTE) {
          tooLong()
          return true
        }
        const blocks = html ? pastedBlocks(parsed(html)) : textBlocks(text)
        if (blocks.length > 0)
          view.dispatch(
            closeHistory(view.state.tr).replaceSelection(sliceOf(blocks)).scrollIntoView(),
          )
        return true
      },
      // What is dragged in may be anything; what is dragged about could tear a citation out.
      handleDrop: () => true,
    },
  })
