/** The data files that every page without a network begins with. `all`: every path there is. */
export function coreFiles(all: readonly string[], firstMap: string | undefined): string[] {
  const wanted = [
    /^(katalog|ord|andre)\.(nb|nn)\.json$/,
    /^(steder|andre-navn|grupper|siste|sjekksummer|endringer|opphav)\.json$/,
    /^siste\//,
    /^kart\/(kommuner|ruter)\.json$/,
    /^(sted|lokator)\/0\.json$/,
  ]
  return all.filter(
    (path) => path === `indikator/${firstMap}.json` || wanted.some((one) => one.test(path)),
  )
}
