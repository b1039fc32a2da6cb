import type { GroupKind } from '../domain/group-kinds.ts'
import type { Language } from '../domain/indicator.ts'
import type { RegionMaking } from '../observations/shards.ts'

interface GroupText {
  /** What the country is parted into. */
  readonly kinds: Readonly<Record<GroupKind, string>>
  /** Where a region's one figure comes from, or why there is none. */
  readonly made: Readonly<Record<RegionMaking, string>>
}

/** How kommuner are grouped, and how a group's figure is made: the same words wherever it is shown. */
export const GROUP_TEXT: Readonly<Record<Language, GroupText>> = {
  nb: {
    kinds: {
      landsdel: 'Landsdeler',
      fylke: 'Fylker',
      sentralitet: 'Sentralitet',
      kostra: 'KOSTRA-grupper',
      storrelse: 'Folketall',
      region: 'Økonomiske regioner',
    },
    made: {
      source: 'Tallet for hver region er kildens eget.',
      counted:
        'Tallet for hver region er regnet ut av kildens tall for kommunene eller fylkene i den.',
      weighted:
        'Tallet for hver region er et anslag: snittet av kommunene, der store kommuner teller mest.',
      none: 'Regionene har ikke noe samlet tall. Kilden har ikke laget det, og vi har ikke det som trengs for å regne det ut riktig.',
    },
  },
  nn: {
    kinds: {
      landsdel: 'Landsdelar',
      fylke: 'Fylke',
      sentralitet: 'Sentralitet',
      kostra: 'KOSTRA-grupper',
      storrelse: 'Folketal',
      region: 'Økonomiske regionar',
    },
    made: {
      source: 'Talet for kvar region er det kjelda sjølv har.',
      counted:
        'Talet for kvar region er rekna ut av tala kjelda har for kommunane eller fylka i han.',
      weighted:
        'Talet for kvar region er eit overslag: snittet av kommunane, der store kommunar tel mest.',
      none: 'Regionane har ikkje noko samla tal. Kjelda har ikkje laga det, og vi har ikkje det som trengst for å rekne det ut rett.',
    },
  },
}
