import {
  dataPackagePath,
  indicatorCsvPath,
  jsonStatPath,
  placeCsvPath,
  zipPath,
} from '../../addresses/open-files.ts'
import type { IndicatorSummary } from '../../observations/shards.ts'
import { useText } from '../../ui/language.tsx'
import { useLastPlace } from '../../ui/last-place.ts'
import { shortName } from '../../domain/place-name.ts'
import { placeName } from '../../ui/place-title.ts'
import { ABOUT_TEXT } from './text.ts'

/** For those who take the figures along: the files, what they are, and what will not change. */
export function Reuse({ indicators }: { indicators: readonly IndicatorSummary[] }) {
  const text = useText()
  const words = ABOUT_TEXT[text.language].reuse
  const last = useLastPlace()
  const filed = indicators.filter(({ periods }) => periods.length > 0)
  const [example] = filed
  return (
    <section className="page-section prose" aria-labelledby="bruk-tallene">
      <h2 id="bruk-tallene">{words.title}</h2>
      <p>{words.lead}</p>
      <ul>
        <li>
          <a href={zipPath()} download>
            {words.zip}
          </a>
        </li>
        {last && (
          <li>
            <a href={placeCsvPath(last.code)} download>
              {words.place(shortName(placeName(last, text)))}
            </a>
          </li>
        )}
        <li>
          <a href={dataPackagePath()}>{words.package}</a>
        </li>
      </ul>
      {example && <p>{words.addresses(indicatorCsvPath(example.id), placeCsvPath('3101'))}</p>}
      <details>
        <summary>{words.each(filed.length)}</summary>
        <ul>
          {filed.map(({ id, title }) => (
            <li key={id}>
              {title}: <a href={indicatorCsvPath(id)}>CSV</a>,{' '}
              <a href={jsonStatPath(id)}>JSON-stat</a>
            </li>
          ))}
        </ul>
      </details>
      <h3>{words.promiseTitle}</h3>
      <p>{words.promise}</p>
      <h3>{words.careTitle}</h3>
      <p>{words.care}</p>
    </section>
  )
}
