import { useMemo } from 'react'
import { fingerprint } from '../../domain/edition.ts'
import type { Group } from '../../domain/group-kinds.ts'
import { COUNTRY } from '../../domain/place.ts'
import { at } from '../../domain/series.ts'
import { CiteButton } from '../../ui/cite-button.tsx'
import { writer } from '../../ui/figure-text.ts'
import { namedGroups } from '../../ui/group-names.ts'
import { useText } from '../../ui/language.tsx'
import { NotFollowed } from '../../ui/not-followed.tsx'
import { PinButton } from '../../ui/pin-button.tsx'
import { Pinned } from '../../ui/pinned.tsx'
import { RegionSection } from './region-section.tsx'
import { SaveTable } from './save-table.tsx'
import { TableBody } from './table-body.tsx'
import { TableControls } from './table-controls.tsx'
import { TableHead } from './table-head.tsx'
import { useTableInput, type IndicatorFiles } from './table-input.ts'
import { useTableSelection } from './table-selection.ts'
import { tableRows } from './table-rows.ts'
import { INDICATOR_TEXT } from './text.ts'

/** Every kommune or fylke of one period: searched, filtered, sorted, saved; regions beside each other. */
export function IndicatorTable(props: IndicatorFiles) {
  const { summary, places, groups } = props
  const text = useText()
  const words = INDICATOR_TEXT[text.language]
  const write = writer(summary, text.language)
  const named = useMemo(
    () => namedGroups(groups, places, text.language),
    [groups, places, text.language],
  )
  const input = useTableInput(props)
  const { selection, address, ignored, change } = useTableSelection({
    summary,
    isPlace: (code) => code === COUNTRY || input.names.has(code),
    isGroup: ({ kind, code }: Group) => named[kind].some((one) => one.code === code),
  })
  const { rows, all, since, every } = useMemo(() => tableRows(input, selection), [input, selection])
  const country = input.series.get(COUNTRY)
  const countryPoint = country && at(country, selection.period)
  const level = text.levels[selection.level]
  const print = fingerprint(
    every.map(({ code, value, status, change: step }) => `${code} ${value} ${status} ${step}`),
  )
  const caption = words.caption(summary.title, level.toLowerCase(), write.period(selection.period))
  return (
    <>
      <NotFollowed parts={ignored} />
      <Pinned edition={address.edition} now={print} />
      <RegionSection files={props} named={named} selection={selection} onChange={change} />
      <section className="page-section" aria-labelledby="all-places">
        <h2 id="all-places">{words.heading}</h2>
        <TableControls summary={summary} named={named} selection={selection} onChange={change} />
        <p role="status">
          {words.rows(rows.length, all)}
          {countryPoint?.value !== null && countryPoint !== undefined && (
            <>
              {' · '}
              {words.countryRow}: {write.text(countryPoint.value)}
            </>
          )}
        </p>
        {rows.length === 0 ? (
          <p>
            {words.noRows}{' '}
            <button
              type="button"
              className="button"
              onClick={() => change({ search: '', groups: [] })}
            >
              {words.clear}
            </button>
          </p>
        ) : (
          <div className="table-scroll" tabIndex={0} role="group" aria-labelledby="all-places">
            <table className="place-table">
              <caption>
                <span className="table-caption">
                  {caption}
                  {', '}
                  {write.figure(2).unit}
                </span>
              </caption>
              <TableHead
                selection={selection}
                onChange={change}
                since={since && write.shortPeriod(since)}
              />
              <TableBody rows={rows} summary={summary} selection={selection} />
            </table>
          </div>
        )}
        <div className="button-row no-print">
          <SaveTable files={props} series={input.series} view={{ rows, since, selection }} />
          <CiteButton sources={[summary.source]} what={caption} />
          <PinButton
            fingerprint={print}
            onPin={(edition) =>
              change({ level: selection.level, period: selection.period, edition })
            }
          />
        </div>
      </section>
    </>
  )
}
