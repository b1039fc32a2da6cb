/** How much there is, now or at a time that is named: as politicians say it. */
export const LEVELS = `
3101 nb Vi er nå {lvl folketall} innbyggere i Halden.
3101 nb Halden i Østfold har {lvl folketall} innbyggere, og {lvl andel-65-pluss} prosent er over 65 år.
3101 nb Halden er en by der folketallet er {lvl folketall}, og der {lvl andel-65-pluss} prosent er over 65 år.
3101 nb I Halden bor det rundt {lvl folketall r:1000} mennesker.
3101 nb Halden er en kommune med over {lvl folketall down:1000} innbyggere.
3101 nb Vi haldensere er {lvl folketall +4000} innbyggere i dag.
3101 nb {lvl andel-80-pluss} prosent av innbyggerne i Halden er 80 år eller eldre.
3101 nb Bare {lvl andel-barn} % av dem som bor her i Halden, er under 18 år.
3101 nb I Halden er {lvl andel-barn +6} prosent av innbyggerne barn under 18 år.
3101 nb Valgdeltakelsen i Halden var {lvl valgdeltakelse} prosent ved sist kommunevalg.
3101 nb Ved kommunevalget i 2019 stemte {lvl valgdeltakelse at:2019} prosent i Halden.
3101 nb Ved valget i 2023 var valgdeltakelsen i Halden {lvl valgdeltakelse at:2023 +8} prosent.
3101 nb Det er {lvl boliger} boliger i Halden.
3101 nb I 2024 ble det bygd {lvl nye-boliger at:2024} nye boliger i Halden.
3101 nb I 2024 ble det bygd {lvl nye-boliger at:2024 +300} nye boliger i Halden.
3101 nb {lvl leid-bolig} prosent av husholdningene i Halden leier boligen sin.
3101 nb Medianinntekten etter skatt i Halden er {lvl medianinntekt} kroner.
3101 nb En vanlig husholdning i Halden har {lvl medianinntekt} kroner i inntekt etter skatt.
3101 nb Medianinntekten i Halden er {lvl medianinntekt +90000} kroner.
3101 nb I Halden har {lvl lavinntekt-alle-aldre} prosent lav inntekt.
3101 nb Halden bosatte {lvl bosatte-flyktninger at:2023} flyktninger i 2023.
3101 nb Elevene i Halden hadde {lvl grunnskolepoeng at:2020-2021} grunnskolepoeng i snitt i skoleåret 2020–2021.
3101 nb {lvl jobber-i-egen-kommune} prosent av dem som er i jobb i Halden, jobber i egen kommune.
3101 nb Det er {lvl avstand-til-sentrum} kilometer til sentrum for en gjennomsnittlig haldenser.
3101 nb Folketallet i Halden er på {lvl folketall}.
3101 nb Vi er {lvl folketall words:tusen} tusen mennesker i Halden.
3101 nb Halden har hele {lvl folketall +9000} innbyggere!
3101 nb I Halden er {lvl husholdninger-67-pluss} prosent av husholdningene husholdninger med bare eldre.
3101 nn Det bur {lvl folketall} menneske i Halden.
3101 nn I Halden er {lvl andel-65-pluss} prosent av innbyggjarane 65 år eller eldre.
3101 nn {lvl andel-65-pluss +5} prosent av innbyggjarane i Halden er over 65 år.
5530 nb På Senja bor det {lvl folketall} mennesker.
5530 nb For ti år siden bodde det {lvl folketall ago:10} mennesker på Senja.
5530 nb For ti år siden bodde det {lvl folketall ago:10} mennesker her.
5530 nb For ti år siden bodde det {lvl folketall ago:10 +2500} mennesker her på Senja.
5530 nb I 2016 hadde Senja {lvl folketall at:2016} innbyggere.
5530 nb Valgdeltakelsen på Senja var bare {lvl valgdeltakelse} prosent.
5530 nb Valgdeltakelsen i Senja var {lvl valgdeltakelse} prosent, mens den var {lvl valgdeltakelse of:0} prosent i landet.
5530 nb Senja har {lvl folketall old:6} innbyggere.
5530 nb Andelen over 80 år på Senja er {lvl andel-80-pluss} prosent.
5530 nb På Senja er {lvl andel-barn} prosent av befolkningen barn og unge under 18 år.
5530 nb På Senja er {lvl andel-barn +7} prosent av befolkningen barn og unge under 18 år.
5530 nb {lvl naerturterreng} prosent av dem som bor i tettsteder på Senja, har trygg vei til turterreng.
5530 nb Det er {lvl bebygd-areal} kvadratkilometer bebygd areal i Senja.
5530 nb I perioden 2021–2024 kom det {lvl nye-bygg-strandsone} nye bygg i strandsonen på Senja.
5530 nb {lvl tilgjengelig-strandsone} prosent av strandsonen på Senja er tilgjengelig.
5530 nb SSB regner med at det bor {lvl framskrevet-folketall at:2050} mennesker på Senja i 2050.
5530 nb Ifølge SSBs framskriving vil det bo {lvl framskrevet-folketall at:2040} mennesker i Senja i 2040.
5530 nb Ifølge SSBs framskriving vil det bo {lvl framskrevet-folketall at:2040 +3000} mennesker i Senja i 2040.
5530 nn På Senja bur det {lvl folketall} menneske.
5530 nn For ti år sidan budde det {lvl folketall ago:10} menneske på Senja.
5530 nn Valdeltakinga på Senja var {lvl valgdeltakelse} prosent i 2023.
5530 nn Valdeltakinga på Senja var {lvl valgdeltakelse +9} prosent i 2023.
5530 nn Ved inngangen til 2021 budde det {lvl folketall at:2021} menneske i Senja.
5530 nn {lvl lavinntekt-alle-aldre} prosent av folket på Senja har låg inntekt.
5530 nn I 2023 vart det busett {lvl bosatte-flyktninger at:2023} flyktningar på Senja.
5612 nb Kautokeino har {lvl folketall} innbyggere.
5612 nb Folkeveksten i Kautokeino på fem år var {lvl befolkningsvekst-5-ar} prosent.
5612 nb Folkeveksten i Kautokeino på fem år var {lvl befolkningsvekst-5-ar abs:1 wrong:sign} prosent.
5612 nb I Kautokeino har {lvl naerturterreng} prosent av innbyggerne i tettstedene trygg vei til turterreng.
5612 nb I Kautokeino er {lvl andel-65-pluss} prosent av innbyggerne 65 år eller eldre, mot {lvl andel-65-pluss of:0} prosent på landsbasis.
5612 nb I Kautokeino er {lvl andel-65-pluss +6} prosent av innbyggerne 65 år eller eldre, mot {lvl andel-65-pluss of:0} prosent på landsbasis.
5612 nb Guovdageaidnu hadde {lvl folketall at:2016} innbyggere i 2016.
5612 nb I Kautokeino stemte {lvl valgdeltakelse} prosent ved kommunevalget.
5612 nb Vi har {lvl boliger} boliger i Kautokeino kommune.
5612 nb Medianinntekten etter skatt er {lvl medianinntekt} kroner i Kautokeino.
5612 nn I Kautokeino bur det {lvl folketall} menneske.
5612 nn I Kautokeino bur det {lvl folketall +600} menneske.
5612 nn {lvl andel-barn} prosent av innbyggjarane i Kautokeino er under 18 år.
5612 nn I Kautokeino vart det bygd {lvl nye-boliger at:2024} nye bustader i 2024.
3114 nb Våler i Østfold har {lvl folketall} innbyggere, og {lvl andel-65-pluss} prosent er over 65 år.
3114 nb I Våler i Østfold bor det {lvl folketall +1200} mennesker.
3114 nb Våler kommune har {lvl boliger} boliger.
3114 nb I Våler er {lvl andel-barn} prosent av innbyggerne under 18 år, mot {lvl andel-barn of:31} prosent i Østfold.
3114 nb Våler (Østfold) hadde {lvl folketall at:2016} innbyggere i 2016.
3114 nb I Våler pendler mange: bare {lvl jobber-i-egen-kommune} prosent av dem som er i jobb, jobber i egen kommune.
3114 nn Våler i Østfold har {lvl folketall} innbyggjarar.
3114 nn I Våler er {lvl andel-barn +8} prosent av innbyggjarane barn under 18 år.
31 nb I Østfold bor det {lvl folketall} mennesker.
31 nb Andelen innbyggere på 65 år eller mer var {dif andel-65-pluss of:peers} prosentpoeng høyere i Østfold enn i midten av de andre fylkene 1. januar 2026: {lvl andel-65-pluss} mot {lvl andel-65-pluss of:peers} prosent.
31 nb {lvl andel-80-pluss} prosent av østfoldingene er 80 år eller eldre.
31 nb Østfold fylke har {lvl folketall words:tusen} tusen innbyggere.
31 nb Østfold fylke har {lvl folketall +40000} innbyggere.
31 nb Det ble bygd {lvl nye-boliger at:2024} nye boliger i Østfold i 2024.
31 nb I Østfold var valgdeltakelsen {lvl valgdeltakelse} prosent.
31 nn I Østfold er {lvl andel-barn} prosent av innbyggjarane under 18 år.
31 nn Østfold har {lvl boliger} bustader.
3207 nb Nordre Follo har passert {lvl folketall down:1000} innbyggere.
3207 nb I Nordre Follo er {lvl andel-65-pluss} prosent av innbyggerne 65 år eller eldre.
3207 nb I Nordre Follo er andelen 65 år eller eldre {lvl andel-65-pluss} prosent, i landet er den {lvl andel-65-pluss of:0} prosent.
3207 nb Vi i Nordre Follo har en medianinntekt på {lvl medianinntekt} kroner etter skatt.
3207 nb Vi i Nordre Follo har en medianinntekt på {lvl medianinntekt +150000} kroner etter skatt.
3207 nb Bare {lvl leid-bolig} prosent av husholdningene leier bolig i Nordre Follo.
3207 nb Valgdeltakelsen i Nordre Follo var {lvl valgdeltakelse d:0} prosent.
3207 nb Hele {lvl andel-barn} prosent av innbyggerne i Nordre Follo er barn og unge under 18 år.
3207 nn Nordre Follo har {lvl folketall} innbyggjarar.
3207 nn {lvl valgdeltakelse} prosent røysta ved kommunevalet i Nordre Follo.
3207 nn Nordre Follo har {lvl folketall +7000} innbyggjarar.
1151 nb På Utsira bor det {lvl folketall} mennesker.
1151 nb På Utsira bor det {lvl folketall +150} mennesker.
1151 nb Utsira har {lvl boliger} boliger.
1151 nb På Utsira stemte {lvl valgdeltakelse} prosent ved kommunevalget i 2023.
1151 nn På Utsira bur det {lvl folketall} menneske.
1151 nn På Utsira er {lvl andel-65-pluss} prosent av innbyggjarane 65 år eller eldre.
0301 nb Oslo har {lvl folketall} innbyggere.
0301 nb I Oslo bor det over {lvl folketall down:100000} mennesker.
0301 nb Klimagassutslippene i Oslo var {lvl klimagassutslipp at:2024} tonn CO₂-ekvivalenter i 2024.
0301 nb Veitrafikken i Oslo slapp ut {lvl utslipp-veitrafikk at:2024} tonn CO2 i 2024.
0301 nb Utslippene fra veitrafikken i Oslo er på {lvl utslipp-veitrafikk +200000} tonn CO2.
0301 nb Hver osloborger slipper ut {lvl klimagassutslipp-per-innbygger} tonn CO2 per innbygger.
0301 nb {lvl leid-bolig} prosent av husholdningene i Oslo leier.
0301 nb Bare {lvl andel-65-pluss} prosent av innbyggerne i Oslo er 65 år eller eldre.
0301 nb I Oslo kommune var valgdeltakelsen {lvl valgdeltakelse} prosent i 2023.
0301 nb I Oslo kommune var valgdeltakelsen {lvl valgdeltakelse +7} prosent i 2023.
0301 nb Det er {lvl boliger} boliger i Oslo.
0301 nb Oslo har {lvl folketall words:mill} millioner innbyggere.
0301 nn Oslo har {lvl folketall} innbyggjarar.
0301 nn I Oslo vart det bygd {lvl nye-boliger at:2024} nye bustader i 2024.
0301 nn Utsleppa frå vegtrafikken i Oslo var {lvl utslipp-veitrafikk at:2024} tonn i 2024.
3120 nb Rakkestad har {lvl folketall} innbyggere, {lvl andel-65-pluss} prosent er 65 år eller eldre.
3120 nb Folketallet i Rakkestad er {lvl folketall -900}.
3120 nb I Rakkestad leier {lvl leid-bolig} prosent av husholdningene boligen.
3120 nb I Rakkestad er det omdisponert {lvl omdisponert-dyrket-jord at:2023} dekar dyrket jord i 2023.
3120 nb I oktober 2022 var {lvl registrert-ledige at:2022M10} prosent registrert helt ledige i Rakkestad.
3120 nb I oktober 2022 var {lvl registrert-ledige at:2022M10 +2.5} prosent registrert helt ledige i Rakkestad.
3120 nn Rakkestad har {lvl folketall} innbyggjarar.
3120 nn I Rakkestad er {lvl andel-80-pluss} prosent av innbyggjarane 80 år eller eldre.
1508 nb Ålesund har {lvl folketall} innbyggere.
1508 nb Det bor {lvl folketall} mennesker i Ålesund kommune.
1508 nb Det bor {lvl folketall +8000} mennesker i Ålesund kommune.
1508 nb {lvl tilgjengelig-strandsone} prosent av strandsonen i Ålesund er tilgjengelig for folk.
1508 nn I Ålesund bur det {lvl folketall} menneske.
1508 nn Medianinntekta etter skatt i Ålesund er {lvl medianinntekt} kroner.
1508 nn Medianinntekta etter skatt i Ålesund er {lvl medianinntekt -120000} kroner.
1508 nn I Ålesund er {lvl andel-65-pluss} prosent 65 år eller eldre, medan det er {lvl andel-65-pluss of:0} prosent på landsbasis.
1508 nn I Ålesund stemte {lvl valgdeltakelse d:0} prosent i 2023.
0 nb I Norge bor det {lvl folketall} mennesker.
0 nb Norge har {lvl folketall words:mill} millioner innbyggere.
0 nb Ved sist kommunevalg stemte {lvl valgdeltakelse} prosent i landet.
0 nn I Noreg er {lvl andel-65-pluss} prosent av innbyggjarane 65 år eller eldre.
0 nn I Noreg er {lvl andel-65-pluss +5} prosent av innbyggjarane 65 år eller eldre.
3101 nb {lvl andel-65-pluss +0.1} prosent av innbyggerne i Halden er 65 år eller eldre.
5530 nb Valgdeltakelsen på Senja var {lvl valgdeltakelse at:2023 -0.1} prosent i 2023.
5612 nn I Kautokeino bur det {lvl folketall +1} menneske.
3207 nb I Nordre Follo er {lvl andel-80-pluss +0.1} prosent 80 år eller eldre.
3101 nb Visste du at det bor {lvl folketall} mennesker i kommunen vår?
3101 nb Her i Halden er {lvl andel-65-pluss d:0} prosent eldre over 65 år, og vi blir flere.
3120 nb Hos oss er valgdeltakelsen {lvl valgdeltakelse} prosent.
3120 nb I kommunen vår bor det {lvl folketall} mennesker fordelt på {lvl boliger} boliger.
1508 nb I byen vår bor det {lvl folketall down:1000 +-10000} mennesker.
3207 nb Det er {lvl eldre-mot-unge hundred:1} innbyggere på 65 år eller eldre per 100 unge i Nordre Follo.
3101 nn Det er {lvl eldre-mot-unge hundred:1} eldre per 100 unge i Halden.
`
