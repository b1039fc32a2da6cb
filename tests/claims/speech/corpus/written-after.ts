/** Written when the rules were made, to break them: what they did not know then, they know now. */
export const WRITTEN_AFTER = `
3101 nb I Halden bor det {no "7 299 mennesker"} over 65 år.
3101 nb {no "42 prosent"} av de stemmeberettigede i Halden stemte ikke.
3101 nb {no "77,2 prosent"} av innbyggerne i Halden er under 65 år.
3101 nb I løpet av de neste ti årene blir vi {no "35 000 innbyggere"}.
3101 nb Aremark, Halden og Sarpsborg har til sammen {no "94 000 innbyggere"}.
3101 nb {no "65 prosent"} av de over 65 år er aktive.
3101 nb {no "Hvert fjerde"} barn i Halden er overvektig.
3101 nb {no "Hver femte"} krone går til eldreomsorg.
3101 nb Det står {no "500 boliger"} tomme i Halden.
3101 nb Bare {no "40 prosent"} av de unge under 25 år stemte.
3101 nb I Halden er det {no "300 mennesker"} som venter på bolig.
0 nb Snart er {no "hver femte"} nordmann over 65 år.
3101 nb Om ti år er vi {no "33 000 innbyggere"} i Halden.
5612 nb Kautokeino er {no "Norges største kommune"}.
3101 nn {no "60 prosent"} av kvinnene i Halden er over 65 år.
3101 nn Eldre over 80 år i Halden får {no "12 timar"} hjelp i veka.
5530 nn Snart bur det {no "20 000 menneske"} på Senja.
1508 nn Ålesund, Halden og Utsira har til saman {no "100 000 innbyggjarar"}.
3101 nb Halden hadde {lvl folketall at:2016} innbyggere i 2016 og har i dag {lvl folketall}.
3101 nb Folketallet i Halden har {way folketall from:2016,2026 falt/økt} fra {lvl folketall at:2016} i 2016 til {lvl folketall at:2026 wrong:way} i 2026.
5612 nb Kautokeino har {lvl folketall} innbyggere, {chg folketall from:2016} {way folketall from:2016 flere/færre} enn i 2016.
5612 nn Kautokeino har {lvl folketall} innbyggjarar, {chg folketall from:2016} {way folketall from:2016 fleire/færre} enn i 2016.
3207 nb {lvl folketall} mennesker bor i Nordre Follo, {chg folketall from:2021} {way folketall from:2021 flere/færre} enn i 2021.
1151 nn Utsira {way folketall from:2016,2026 voks/minka} med {chg folketall from:2016,2026} menneske frå 2016 til 2026.
5530 nn På Senja har folketalet {way folketall ago:10 auka/minka} med {chg folketall ago:10 +700} personar på ti år.
31 nn Folketalet i Østfold har {way folketall ago:10 auka/minka} med {pct folketall ago:10} prosent dei siste ti åra.
3101 nb Andelen over 65 år i Halden er {lvl andel-65-pluss} prosent. Det er {dif andel-65-pluss of:0} prosentpoeng høyere enn i landet.
3120 nb {lvl leid-bolig} prosent av husholdningene i Rakkestad leier boligen, {dif leid-bolig of:0} prosentpoeng under landssnittet.
3120 nb Rakkestad er {rank "Østfolds sjette største" folketall high 31 6} kommune med {lvl folketall} innbyggere.
1151 nb Med sine {lvl folketall} innbyggere er Utsira {rank "landets minste" folketall low 0 1} kommune.
5530 nn Valdeltakinga på Senja var {dif valgdeltakelse of:0} prosentpoeng under landssnittet.
5530 nn Valdeltakinga på Senja var {lvl valgdeltakelse} prosent, {rank "lågast i Troms" valgdeltakelse low 55 1}, mot {lvl valgdeltakelse of:0} prosent i landet.
3101 nn Grunnskulepoenga er {cmp "lågare i Halden enn i Østfold" grunnskolepoeng of:31 less}.
3207 nn Delen 65 år eller eldre i Nordre Follo er {cmp "høgare enn i landet" andel-65-pluss of:0 more}.
5612 nn {part "Kvar tredje" andel-65-pluss 3} innbyggjar i Kautokeino er 65 år eller eldre.
3114 nn Våler har {dif folketall of:3120} færre innbyggjarar enn Rakkestad.
`
