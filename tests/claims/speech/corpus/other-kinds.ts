/**
 * Kinds that the first lines lack: thousands with a point or nothing, ranges, lists, brackets, what
 * is quoted, denied or asked, shares in words, ranks from the end, several numbers a sentence.
 */
export const OTHER_KINDS = `
4204 nb Kristiansand har {lvl folketall sep:dot} innbyggere og {lvl boliger sep:dot} boliger.
4204 nb Kristiansand har {lvl folketall sep:none} innbyggere.
4204 nb Kristiansand har {lvl folketall sep:none +9000} innbyggere.
4204 nn Kristiansand har {lvl folketall sep:dot +20000} innbyggjarar.
0301 nb I Oslo bor det {lvl folketall} mennesker ({lvl andel-65-pluss} prosent av dem er 65 år eller eldre).
0301 nb Av Oslos innbyggere er {lvl andel-barn} prosent under 18 år, {lvl andel-65-pluss} prosent er 65 år eller eldre og {lvl andel-80-pluss} prosent er 80 år eller eldre.
0301 nb Av Oslos innbyggere er {lvl andel-barn} prosent under 18 år, {lvl andel-65-pluss +5} prosent er 65 år eller eldre og {lvl andel-80-pluss} prosent er 80 år eller eldre.
0301 nn I Oslo stemte {lvl valgdeltakelse} prosent av dei røysteføre ved kommunevalet i 2023.
0301 nb Oslo har {rank "landets høyeste folketall" folketall high 0 1}.
0301 nb {part "Nesten to av tre" valgdeltakelse 1.5 less} stemte ved kommunevalget i Oslo.
3101 nb Halden ({lvl folketall} innbyggere) er {cmp "større enn Rakkestad" folketall of:3120 more} ({lvl folketall of:3120} innbyggere).
3101 nb «I Halden er {lvl andel-65-pluss} prosent 65 år eller eldre», sa ordføreren.
3101 nb «I Halden er {lvl andel-65-pluss +7} prosent 65 år eller eldre», sa ordføreren.
3101 nb Visste du at {lvl andel-80-pluss} prosent av innbyggerne i Halden er 80 år eller eldre?
3101 nb Hvor mange av de {lvl folketall} innbyggerne i Halden kjenner dette problemet?
3101 nb Det stemmer ikke at Halden har {no "40 000 innbyggere"}.
3101 nb Halden har ikke {no "40 000 innbyggere"}.
3101 nb Vi vil ha {no "35 000 innbyggere"} i Halden før 2040.
3101 nb Målet vårt er at {no "70 prosent"} skal stemme i Halden ved neste valg.
3101 nb Halden har mellom {no "30 000"} og {no "35 000 innbyggere"}.
3101 nb Folketallet i Halden var {lvl folketall at:2016} i 2016, {lvl folketall at:2021} i 2021 og {lvl folketall at:2026} i 2026.
3101 nb Folketallet i Halden var {lvl folketall at:2016} i 2016, {lvl folketall at:2021 +800} i 2021 og {lvl folketall at:2026} i 2026.
3101 nb På 30 år har folketallet i Halden {way folketall ago:30 økt/falt} med {chg folketall ago:30} personer.
3101 nb Andelen 65 år eller eldre i Halden har {way andel-65-pluss from:2016 økt/falt} med {chg andel-65-pluss from:2016} prosentpoeng på ti år.
3101 nb I Halden er det {lvl eldre-mot-unge} eldre for hver 100 unge.
3101 nn {part "Mindre enn kvar fjerde" andel-65-pluss 4 less} innbyggjar i Halden er 65 år eller eldre.
3101 nn I Halden var valdeltakinga {lvl valgdeltakelse -6} prosent i 2023.
5530 nb Senja i Troms hadde {lvl valgdeltakelse} prosent valgdeltakelse, {rank "dårligst i fylket" valgdeltakelse low 55 1}.
5530 nb På Senja er det {lvl folketall} innbyggere, {dif folketall of:5501} færre enn i Tromsø.
5530 nb For 20 år siden bodde det {lvl folketall ago:20} mennesker på Senja.
5530 nb For 20 år siden bodde det {lvl folketall ago:20 +1900} mennesker på Senja.
5530 nb Over {lvl folketall down:1000} mennesker bor på Senja.
5530 nn Under {lvl folketall r:1000} menneske bur på Senja.
5530 nn På Senja leiger {lvl leid-bolig} prosent av husholda bustaden, mot {lvl leid-bolig of:0 at:2024} prosent i landet.
5612 nb Kautokeino i Finnmark har {lvl folketall} innbyggere, {lvl andel-barn} prosent av dem er under 18 år.
5612 nb I Kautokeino har vi {dif valgdeltakelse of:0} prosentpoeng høyere valgdeltakelse enn i landet.
5612 nb I Kautokeino er {lvl andel-barn} % under 18 år og {lvl andel-65-pluss} % 65 år eller eldre.
5612 nn I Kautokeino bur det {lvl folketall +600} menneske.
5612 nn {part "Om lag kvar femte" andel-65-pluss 5} innbyggjar i Kautokeino er 65 år eller eldre.
3114 nb Våler i Østfold har {rank "den laveste andelen 65 år eller eldre i fylket" andel-65-pluss low 31 1}.
3114 nb I Våler i Østfold er {lvl andel-barn} prosent under 18 år, {dif andel-barn of:31} prosentpoeng flere enn i Østfold.
3114 nb Folketallet i Våler i Østfold har {way folketall ago:10 økt/falt} med {pct folketall ago:10} prosent på ti år.
3114 nb Folketallet i Våler i Østfold har {way folketall ago:10 økt/falt} med {pct folketall ago:10 -8} prosent på ti år.
1151 nb Utsira har {rank "færrest innbyggere av alle kommuner i landet" folketall low 0 1}.
1151 nb På Utsira stemte {lvl valgdeltakelse d:0} prosent ved kommunevalget i 2023.
1151 nn På Utsira bur det {lvl folketall} menneske, og {lvl andel-65-pluss d:0} prosent av dei er 65 år eller eldre.
1151 nn På Utsira stemte {lvl valgdeltakelse -20} prosent ved kommunevalet i 2023.
1818 nb Herøy i Nordland har {lvl folketall} innbyggere.
1818 nb Herøy i Nordland har {lvl folketall +700} innbyggere.
1818 nn I Herøy i Nordland er {lvl andel-65-pluss} prosent av innbyggjarane 65 år eller eldre.
31 nb Østfold har {lvl folketall} innbyggere, mer enn Finnmark med {lvl folketall of:56}.
31 nb I Østfold er {lvl andel-65-pluss} prosent 65 år eller eldre, mot {lvl andel-65-pluss of:0} prosent i landet.
31 nn Valdeltakinga i Østfold var {lvl valgdeltakelse} prosent, {dif valgdeltakelse of:0} prosentpoeng lågare enn i landet.
56 nb Finnmark har {rank "færrest innbyggere av fylkene" folketall low fylke 1}.
56 nn I Finnmark bur det {lvl folketall +12000} menneske.
46 nn I Vestland røysta {lvl valgdeltakelse} prosent, {rank "høgast av alle fylka" valgdeltakelse high fylke 1}.
46 nn Vestland har {lvl folketall words:tusen} tusen innbyggjarar.
1835 nn Træna har {lvl folketall} innbyggjarar, {chg folketall from:2016} {way folketall from:2016 fleire/færre} enn i 2016.
1835 nb På Træna er bare {lvl andel-barn} prosent under 18 år.
3120 nb Rakkestad har {rank "den laveste andelen med trygg vei til turterreng i Østfold" naerturterreng low 31 1}.
3120 nb I Rakkestad bor det {lvl folketall}, i Halden {lvl folketall of:3101} mennesker.
0 nb I Norge bor det {lvl folketall words:mill} millioner mennesker, og {part "hver femte" andel-65-pluss 5} er 65 år eller eldre.
0 nn I Noreg er {lvl andel-80-pluss +3} prosent av innbyggjarane 80 år eller eldre.
`
