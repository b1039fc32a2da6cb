import { baseOf } from '../../addresses/language.ts'
import { mapEmbedPath } from '../../addresses/embed.ts'
import { useLanguage } from '../../ui/language.tsx'
import ShareDialog from '../../ui/share-dialog.tsx'
import { mapEmbedHeight } from './map-embed-height.ts'
import { sourceLine } from './source-line.ts'
import type { DrawnMap } from './use-drawn-map.ts'

/** The map as it is selected as a link, and the newest of its level for a frame. */
export default function MapShare({ map, onClose }: { map: DrawnMap; onClose: () => void }) {
  const language = useLanguage()
  const { summary, selection, text, headline, heading, pattern, model, drawn } = map
  const { level } = selection
  const { origin, href } = window.location
  const frame = {
    name: text.embed.newest[level],
    title: text.pageTitle(summary.title),
    address: `${origin}${baseOf(language)}${mapEmbedPath(summary.id, level)}`,
    height: mapEmbedHeight({
      headline,
      texts: [
        `${summary.title} · ${heading}`,
        pattern,
        summary.note ?? '',
        sourceLine(summary, text, language),
      ],
      // All that may come: a later period may have more reasons for no figure.
      classes: model.legend.classes.length + Math.max(2, model.legend.specials.length),
      shape: drawn.shapes.height / drawn.shapes.width,
    }),
  }
  return (
    <ShareDialog shared={{ title: headline, address: href }} embed={[frame]} onClose={onClose} />
  )
}
