/** Held against the country, the fylke, others like us, a place by name; and who is first and last. */
export const COMPARED = `
3101 nb I Halden er andelen over 65 år {dif andel-65-pluss of:0} prosentpoeng høyere enn i landet.
3101 nb I Halden er andelen over 65 år {dif andel-65-pluss of:0 +4} prosentpoeng høyere enn på landsbasis.
3101 nb Andelen 65 år eller eldre i Halden er {cmp "høyere enn i Østfold som helhet" andel-65-pluss of:31 more}.
3101 nb Andelen 65 år eller eldre i Halden er {cmp "lavere enn landssnittet" andel-65-pluss of:0 less}.
3101 nb Valgdeltakelsen i Halden er {cmp "lavere enn i landet" valgdeltakelse of:0 less}.
3101 nb Valgdeltakelsen i Halden er {cmp "høyere enn landsgjennomsnittet" valgdeltakelse of:0 more}.
3101 nb I Halden er {lvl andel-65-pluss} prosent 65 år eller eldre, mot {lvl andel-65-pluss of:0} prosent i landet og {lvl andel-65-pluss of:31} prosent i fylket.
3101 nb I Halden er {lvl andel-65-pluss} prosent 65 år eller eldre, mot {lvl andel-65-pluss of:0 +5} prosent i landet.
3101 nb Halden har {cmp "flere innbyggere enn Rakkestad" folketall of:3120 more}.
3101 nb Halden har {dif folketall of:3120} flere innbyggere enn Rakkestad.
3101 nb Halden har {dif folketall of:3120 +5000} flere innbyggere enn Rakkestad.
3101 nb I Halden er {lvl andel-65-pluss} prosent over 65 år, i Sarpsborg {lvl andel-65-pluss of:3105} prosent.
3101 nb I Halden er {lvl andel-65-pluss} prosent over 65 år, i Sarpsborg {lvl andel-65-pluss of:3105 +6} prosent.
3101 nb Sarpsborg har {lvl folketall of:3105} innbyggere, Halden har {lvl folketall}.
3101 nb Halden har {rank "den laveste valgdeltakelsen i Østfold" valgdeltakelse low 31 1}.
3101 nb Halden er {rank "den fjerde største kommunen i Østfold" folketall high 31 4}.
3101 nb Halden er {rank "den største kommunen i Østfold" folketall high 31 1}.
3101 nb Andelen eldre over 65 år i Halden er {rank "høyest i Østfold" andel-65-pluss high 31 1}.
3101 nb {part "Hver fjerde" leid-bolig 4} husholdning i Halden leier boligen.
3101 nb Nesten {part "hver fjerde" andel-65-pluss 4 less} innbygger i Halden er over 65 år.
3101 nb {part "Halvparten" valgdeltakelse 2} av de stemmeberettigede i Halden stemte.
3101 nb Over {part "halvparten" valgdeltakelse 2 more} av velgerne i Halden stemte ved kommunevalget.
3101 nb {part "Hver tredje" andel-65-pluss 3} innbygger i Halden er 65 år eller eldre.
3101 nn Delen innbyggjarar over 65 år i Halden er {dif andel-65-pluss of:0} prosentpoeng høgare enn på landsbasis.
3101 nn Valdeltakinga i Halden er {cmp "lågare enn i landet" valgdeltakelse of:0 less}.
3101 nn Valdeltakinga i Halden er {cmp "høgare enn i landet" valgdeltakelse of:0 more}.
3101 nn {part "Kvar fjerde" leid-bolig 4} hushald i Halden leiger bustaden.
5530 nb Valgdeltakelsen var bare {lvl valgdeltakelse} prosent, {rank "lavest i Troms" valgdeltakelse low 55 1}.
5530 nb Vi har {rank "lavest valgdeltakelse i Troms" valgdeltakelse low 55 1}, {lvl valgdeltakelse} prosent.
5530 nb Senja har {rank "høyest valgdeltakelse i Troms" valgdeltakelse high 55 1}.
5530 nb Senja er {rank "den tredje største kommunen i Troms" folketall high 55 3}.
5530 nb Valgdeltakelsen på Senja er {dif valgdeltakelse of:55} prosentpoeng lavere enn i Troms.
5530 nb Valgdeltakelsen på Senja er {dif valgdeltakelse of:55 +5} prosentpoeng lavere enn i Troms.
5530 nb Andelen barn under 18 år er {cmp "lavere på Senja enn i landet" andel-barn of:0 less}.
5530 nb Senja er {rank "blant de ti største kommunene i landet" folketall high 0 top10}.
5530 nb {part "Tre av fire" naerturterreng 1.33333333} i tettstedene på Senja har trygg vei til turterreng.
5530 nb Over {part "halvparten" valgdeltakelse 2 more} av dem med stemmerett på Senja stemte.
5530 nb På Senja leier {part "hver femte" leid-bolig 5} husholdning.
5530 nn Valdeltakinga på Senja var {rank "lågast i Troms" valgdeltakelse low 55 1}.
5530 nn Senja har {rank "høgast valdeltaking i Troms" valgdeltakelse high 55 1}.
5530 nn Senja har {cmp "fleire innbyggjarar enn Kautokeino" folketall of:5612 more}.
5612 nb Valgdeltakelsen i Kautokeino var {dif valgdeltakelse of:0} prosentpoeng høyere enn i landet.
5612 nb Valgdeltakelsen i Kautokeino var {cmp "høyere enn i Finnmark" valgdeltakelse of:56 more}.
5612 nb Kautokeino har {rank "den høyeste andelen barn under 18 år i Finnmark" andel-barn high 56 1}.
5612 nb I Kautokeino har {lvl medianinntekt} kroner blitt medianinntekten, {cmp "høyere enn i Halden" medianinntekt of:3101 more}.
5612 nb Kautokeino har {rank "den laveste medianinntekten i landet" medianinntekt low 0 1}.
5612 nb {part "Hver femte" andel-65-pluss 5} innbygger i Kautokeino er 65 år eller eldre.
5612 nb {part "To av tre" valgdeltakelse 1.5} stemte ved kommunevalget i Kautokeino.
5612 nn Kautokeino har {cmp "færre innbyggjarar enn Senja" folketall of:5530 less}.
5612 nn I Kautokeino er {part "kvar femte" andel-barn 5} innbyggjar under 18 år.
3114 nb Andelen barn under 18 år er {cmp "høyere i Våler enn i Østfold" andel-barn of:31 more}.
3114 nb Våler i Østfold har {rank "færrest innbyggere i fylket" folketall low 31 1}.
3114 nb Andelen eldre over 65 år er {rank "lavest i Østfold" andel-65-pluss low 31 1} i Våler.
3114 nb Våler har {rank "den yngste befolkningen i Østfold" none 0 0 0}.
3114 nb I Våler er folkeveksten på ti år {lvl befolkningsvekst-10-ar} prosent, mot {lvl befolkningsvekst-10-ar of:0} prosent i landet.
3114 nb Medianinntekten i Våler er {cmp "høyere enn i Rakkestad" medianinntekt of:3120 more}.
3114 nb Medianinntekten i Våler er {cmp "lavere enn i Rakkestad" medianinntekt of:3120 less}.
3114 nn Delen barn under 18 år i Våler er {cmp "høgare enn på landsbasis" andel-barn of:0 more}.
31 nb Valgdeltakelsen i Østfold er {rank "lavest av alle fylkene" valgdeltakelse low fylke 1}.
31 nb Østfold har {rank "flest innbyggere av alle fylkene" folketall high fylke 1}.
31 nb Andelen 65 år eller eldre er {dif andel-65-pluss of:0} prosentpoeng høyere i Østfold enn i landet.
31 nb Andelen 65 år eller eldre i Østfold er {cmp "lavere enn i Norge" andel-65-pluss of:0 less}.
31 nn Valdeltakinga i Østfold er {cmp "lågare enn i landet" valgdeltakelse of:0 less}.
3207 nb Nordre Follo har {cmp "høyere medianinntekt enn Oslo" medianinntekt of:0301 more}.
3207 nb Nordre Follo er {rank "blant de tjue største kommunene i landet" folketall high 0 top20}.
3207 nb Nordre Follo er {rank "blant de fem største kommunene i landet" folketall high 0 top5}.
3207 nb Valgdeltakelsen i Nordre Follo er {cmp "høyere enn det som er vanlig i sammenlignbare kommuner" valgdeltakelse of:peers more}.
3207 nb Andelen som leier bolig i Nordre Follo er {cmp "lavere enn i landet" leid-bolig of:0 less}.
3207 nb {part "Én av fem" andel-barn 5} innbyggere i Nordre Follo er under 18 år.
3207 nb {part "To av tre" valgdeltakelse 1.5} velgere i Nordre Follo stemte.
3207 nn Nordre Follo har {rank "høgast medianinntekt i Østfold" none 0 0 0}.
3207 nn Medianinntekta i Nordre Follo er {cmp "høgare enn i Halden" medianinntekt of:3101 more}.
1151 nb Utsira er {rank "den minste kommunen i landet" folketall low 0 1}.
1151 nb Utsira har {rank "færrest innbyggere i Norge" folketall low 0 1}.
1151 nb Utsira er {rank "den største kommunen i Rogaland" folketall high 11 1}.
1151 nb Utsira har {cmp "flere innbyggere enn Halden" folketall of:3101 more}.
1151 nn Utsira er {rank "den minste kommunen i Rogaland" folketall low 11 1}.
1151 nn Utsira er {rank "den nest minste kommunen i landet" folketall low 0 2}.
0301 nb Oslo er {rank "Norges største kommune" folketall high 0 1}.
0301 nb Oslo har {rank "flest innbyggere i landet" folketall high 0 1}.
0301 nb Andelen 65 år eller eldre i Oslo er {cmp "lavere enn i landet" andel-65-pluss of:0 less}.
0301 nb Andelen husholdninger som leier boligen, er {dif leid-bolig of:0} prosentpoeng høyere i Oslo enn i landet.
0301 nb Andelen husholdninger som leier boligen, er {dif leid-bolig of:0 +6} prosentpoeng høyere i Oslo enn i landet.
0301 nb {part "Hver tredje" leid-bolig 3} husholdning i Oslo leier.
0301 nb {part "Hver tiende" andel-65-pluss 10} innbygger i Oslo er 65 år eller eldre.
0301 nn Oslo er {rank "den største kommunen i landet" folketall high 0 1}.
0301 nn Oslo er {rank "den minste kommunen i landet" folketall low 0 1}.
0301 nn Oslo har {cmp "lågare medianinntekt enn Nordre Follo" medianinntekt of:3207 less}.
3120 nb Rakkestad har {rank "lavest andel i landet med trygg vei til turterreng" naerturterreng low 0 1}.
3120 nb Valgdeltakelsen i Rakkestad er {cmp "høyere enn i Halden" valgdeltakelse of:3101 more}.
3120 nb Rakkestad har {dif folketall of:3101} færre innbyggere enn Halden.
3120 nb Rakkestad har {dif folketall of:3101 +4000} færre innbyggere enn Halden.
3120 nb Rakkestad er {rank "den sjuende største kommunen i Østfold" folketall high 31 7}.
3120 nb Rakkestad er {rank "den nest største kommunen i Østfold" folketall high 31 2}.
3120 nn Delen 65 år eller eldre i Rakkestad er {cmp "høgare enn i landet" andel-65-pluss of:0 more}.
3120 nn Rakkestad har {cmp "fleire innbyggjarar enn Halden" folketall of:3101 more}.
1508 nb Ålesund er {rank "blant de tjue største kommunene i landet" folketall high 0 top20}.
1508 nb Ålesund er {rank "den største kommunen i Møre og Romsdal" folketall high 15 1}.
1508 nb Ålesund er {rank "den nest største kommunen i Møre og Romsdal" folketall high 15 2}.
1508 nb Medianinntekten i Ålesund er {cmp "høyere enn i Oslo" medianinntekt of:0301 more}.
1508 nn Ålesund har {rank "flest innbyggjarar i Møre og Romsdal" folketall high 15 1}.
1508 nn Valdeltakinga i Ålesund er {dif valgdeltakelse of:0} prosentpoeng lågare enn på landsbasis.
1508 nn Delen innbyggjarar over 80 år i Ålesund er {cmp "lågare enn i landet" andel-80-pluss of:0 less}.
1508 nn Ålesund har {cmp "færre innbyggjarar enn Rakkestad" folketall of:3120 less}.
3101 nb Valgdeltakelsen i Halden var {rank "nest lavest i Østfold" valgdeltakelse low 31 2}.
3101 nb Halden er {rank "nummer 4 av kommunene i Østfold" folketall high 31 4} i folketall.
3101 nb I {count andel-65-pluss more 0} kommuner i landet er andelen over 65 år høyere enn i Halden.
`
