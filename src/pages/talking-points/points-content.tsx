import { useEffect, useEffectEvent, useMemo, useState } from 'react'
import { useSearch } from 'wouter'
import type { ClaimData } from '../../claims/model/claim-data.ts'
import { saidWay } from '../../claims/said-way.ts'
import { fullName, withoutQualifier } from '../../domain/place-name.ts'
import type { Paper } from '../../domain/paper.ts'
import type { SayingsShard } from '../../observations/sayings-shard.ts'
import { useText } from '../../ui/language.tsx'
import { useAnchor, useCanonicalAddress } from '../../ui/place-address.ts'
import { placeName } from '../../ui/place-title.ts'
import { talkingPointsPath } from '../../addresses/talking-points.ts'
import { asksForThree } from '../../addresses/three-points.ts'
import { CopyByHand } from './copy-by-hand.tsx'
import { copyRich, type CopiedText } from './copy-rich.ts'
import { MineSection } from './mine-section.tsx'
import { PointsContext, type PointsScene } from './points-context.ts'
import { PointsHead } from './points-head.tsx'
import { pinned } from './points-choice.ts'
import { pointsModel, sceneOf, type TalkingPoint } from './points-model.ts'
import { PrintCards } from './print-cards.tsx'
import { POINTS_TEXT } from './text.ts'
import { ThemeSection } from './theme-points.tsx'
import { threePoints } from './three-points.ts'
import { useChoice, type Action, type Choice } from './use-choice.ts'

interface PointsContentProps {
  data: ClaimData
  paper: Paper
  sayings: SayingsShard
  /** As it stood in the address: put right when the name in it is not the place's. */
  slug: string
}

export function PointsContent({ data, paper, sayings, slug }: PointsContentProps) {
  const text = useText()
  const { language } = text
  const words = POINTS_TEXT[language]
  const name = withoutQualifier(fullName(placeName(data.place, text)))
  const ids = useMemo(() => paper.themes.map(({ id }) => id), [paper])
  const choice = useChoice(ids)
  const scene = useMemo(
    () => sceneOf({ data, sayings, language }, paper.themes),
    [data, sayings, language, paper],
  )
  const model = useMemo(() => pointsModel(scene, choice.points), [scene, choice.points])
  const [byHand, setByHand] = useState<string | null>(null)
  const copy = async (copied: CopiedText, done: string) => {
    if (await copyRich(copied)) choice.say(done)
    else setByHand(copied.plain)
  }
  useCanonicalAddress(data.place, slug, talkingPointsPath(data.place))
  useAnchor()
  const three = useMemo(
    () => threePoints(model.themes, (claim) => saidWay(claim, data) !== null),
    [model, data],
  )
  const takeThree = () => choice.act(taken(three, choice, words.mine.tookThree(three.length)))
  useAskedForThree(model.pinned.length === 0 && three.length > 0 ? takeThree : null)
  const suggested = model.themes.flatMap(({ points }) => points)
  const said = model.pinned.filter((point) => point.kind === 'point')
  const shared: PointsScene = { place: data.place, placeName: name, data, choice, copy }
  return (
    <PointsContext value={shared}>
      <title>{`${words.title(name)} · Lokaltall`}</title>
      <div className="points no-print">
        <PointsHead themes={paper.themes} />
        <div className="points-layout">
          <MineSection
            pinned={model.pinned}
            suggested={suggested}
            takeThree={three.length > 0 ? takeThree : null}
          />
          <div className="points-themes">
            {model.themes.map((theme) => (
              <ThemeSection key={theme.theme.id} model={theme} />
            ))}
          </div>
        </div>
        {model.pinned.length > 0 && (
          <a className="points-bar" href="#mine">
            {words.mine.title}: {words.mine.count(model.pinned.length)}
          </a>
        )}
        <p className="points-said" role="status" key={choice.said.turn % 2}>
          {choice.said.text}
        </p>
        {byHand !== null && <CopyByHand text={byHand} onClose={() => setByHand(null)} />}
      </div>
      <PrintCards points={model.pinned.length > 0 ? said : suggested} />
    </PointsContext>
  )
}

const taken = (points: readonly TalkingPoint[], { points: now }: Choice, say: string): Action => ({
  after: points.reduce((all, { address }) => pinned(all, address), now),
  say,
  focus: 'mine-title',
  toTop: true,
})

/** Does what the address asks for, where there is something to do it with; done, it asks no more. */
function useAskedForThree(take: (() => void) | null) {
  const asked = asksForThree(useSearch()) && take !== null
  const takeOnce = useEffectEvent(() => take?.())
  useEffect(() => {
    if (asked) takeOnce()
  }, [asked])
}
