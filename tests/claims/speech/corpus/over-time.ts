/** What has changed since when: in persons, percent and percentage points, and in words. */
export const OVER_TIME = `
3101 nb Folketallet i Halden har {way folketall ago:10 økt/gått ned} med {pct folketall ago:10} prosent på ti år.
3101 nb Folketallet i Halden har {way folketall ago:5 vokst/falt} med {chg folketall ago:5} innbyggere de siste fem årene.
3101 nb Siden 2016 har folketallet i Halden {way folketall from:2016 økt/gått ned} fra {lvl folketall at:2016} til {lvl folketall} innbyggere.
3101 nb Siden 2016 har Halden fått {chg folketall from:2016} {way folketall from:2016 flere/færre} innbyggere.
3101 nb Siden 2016 har Halden fått {chg folketall from:2016 +900} {way folketall from:2016 flere/færre} innbyggere.
3101 nb På ti år har folketallet i Halden {way folketall ago:10 økt/gått ned} med {pct folketall ago:10 +9} prosent.
3101 nb Andelen over 65 år i Halden har {way andel-65-pluss from:2016 økt/gått ned} med {chg andel-65-pluss from:2016} prosentpoeng siden 2016.
3101 nb Andelen over 65 år i Halden har {way andel-65-pluss from:2016 økt/gått ned} med {chg andel-65-pluss from:2016 +3} prosentpoeng siden 2016.
3101 nb Andelen barn under 18 år i Halden har {way andel-barn ago:10 økt/gått ned} fra {lvl andel-barn ago:10} prosent i 2016 til {lvl andel-barn} prosent i 2026.
3101 nb Fra 2019 til 2023 {way valgdeltakelse from:2019,2023 økte/falt} valgdeltakelsen i Halden med {chg valgdeltakelse from:2019,2023} prosentpoeng.
3101 nb Fra 2019 til 2023 {way valgdeltakelse from:2019,2023 falt/økte} valgdeltakelsen i Halden med {chg valgdeltakelse from:2019,2023 wrong:sign} prosentpoeng.
3101 nb Antallet boliger i Halden har {way boliger ago:10 økt/gått ned} med {chg boliger ago:10} de siste ti årene.
3101 nb Det er {chg folketall ago:10} {way folketall ago:10 flere/færre} mennesker i Halden enn for ti år siden.
3101 nn Folketalet i Halden har {way folketall ago:10 auka/gått ned} med {pct folketall ago:10} prosent på ti år.
3101 nn Sidan 2016 har folketalet i Halden {way folketall from:2016 auka/gått ned} med {chg folketall from:2016} innbyggjarar.
3101 nn Sidan 2016 har folketalet i Halden {way folketall from:2016 auka/gått ned} med {chg folketall from:2016 +1500} innbyggjarar.
5530 nb Folketallet på Senja har {way folketall from:2016 økt/sunket} med {chg folketall from:2016} siden 2016.
5530 nb På Senja har vi {way folketall from:2017,2026 fått/mistet} {chg folketall from:2017,2026} innbyggere fra 2017 til 2026.
5530 nb På Senja har vi {way folketall from:2017,2026 fått/mistet} {chg folketall from:2017,2026 +1000} innbyggere fra 2017 til 2026.
5530 nb Andelen 80 år eller eldre på Senja har {way andel-80-pluss ago:10 steget/sunket} med {chg andel-80-pluss ago:10} prosentpoeng på ti år.
5530 nb Fra 2015 til 2025 {way boliger from:2015,2025 økte/falt} antallet boliger i Senja fra {lvl boliger at:2015} til {lvl boliger at:2025}.
5530 nb Siden 2007 har folketallet på Senja {way folketall from:2007 økt/gått ned} med {pct folketall from:2007} prosent.
5530 nn Folketalet på Senja har {way folketall ago:5 auka/minka} med {pct folketall ago:5} prosent på fem år.
5530 nn Folketalet på Senja har {way folketall ago:5 auka/minka} med {pct folketall ago:5 +6} prosent på fem år.
5530 nn Delen innbyggjarar over 65 år på Senja har {way andel-65-pluss ago:10 auka/gått ned} med {chg andel-65-pluss ago:10} prosentpoeng dei siste ti åra.
5612 nb Folketallet i Kautokeino har {way folketall ago:5 økt/gått ned} med {pct folketall ago:5} prosent på fem år.
5612 nb Folketallet i Kautokeino har {way folketall ago:5 gått ned/økt} med {pct folketall ago:5 wrong:sign} prosent på fem år.
5612 nb Det siste året {way folketall ago:1 vokste/falt} folketallet i Kautokeino med {pct folketall ago:1} prosent.
5612 nb Siden 2016 har Kautokeino {way folketall from:2016 fått/mistet} {chg folketall from:2016} innbyggere.
5612 nn På ti år har folketalet i Kautokeino {way folketall ago:10 auka/gått ned} med {chg folketall ago:10} personar.
5612 nn På ti år har folketalet i Kautokeino {way folketall ago:10 auka/gått ned} med {chg folketall ago:10 +400} personar.
3114 nb I Våler i Østfold har folketallet {way folketall ago:10 vokst/krympet} med {pct folketall ago:10} prosent på ti år.
3114 nb Våler har {way folketall from:2016 fått/mistet} {chg folketall from:2016} {way folketall from:2016 nye innbyggere/innbyggere} siden 2016.
3114 nb Våler har hatt en folkevekst på {lvl befolkningsvekst-10-ar} prosent på ti år.
3114 nb Våler har hatt en folkevekst på {lvl befolkningsvekst-10-ar +12} prosent på ti år.
3114 nn I Våler har folketalet {way folketall ago:5 auka/gått ned} med {chg folketall ago:5} innbyggjarar på fem år.
31 nb Folketallet i Østfold {way folketall from:2021,2026 økte/falt} med {pct folketall from:2021,2026} prosent fra 2021 til 2026.
31 nb Folketallet i Østfold {way folketall from:2021,2026 økte/falt} med {pct folketall from:2021,2026 +5} prosent fra 2021 til 2026.
31 nb På ti år har Østfold {way folketall ago:10 fått/mistet} {chg folketall ago:10} innbyggere.
31 nn Sidan 2016 har delen barn under 18 år i Østfold {way andel-barn from:2016 auka/gått ned} frå {lvl andel-barn at:2016} til {lvl andel-barn} prosent.
3207 nb Nordre Follo har {way folketall ago:10 vokst/krympet} med {chg folketall ago:10} innbyggere på ti år.
3207 nb Nordre Follo har {way folketall ago:10 vokst/krympet} med {chg folketall ago:10 +3000} innbyggere på ti år.
3207 nb I Nordre Follo har andelen over 65 år {way andel-65-pluss from:2016 økt/gått ned} fra {lvl andel-65-pluss at:2016} til {lvl andel-65-pluss} prosent siden 2016.
3207 nb I Nordre Follo har andelen over 65 år {way andel-65-pluss from:2016 økt/gått ned} fra {lvl andel-65-pluss at:2016 +4} til {lvl andel-65-pluss} prosent siden 2016.
3207 nn Nordre Follo har {way folketall ago:5 fått/mista} {chg folketall ago:5} innbyggjarar dei siste fem åra.
1151 nb Siden 2016 har Utsira {way folketall from:2016 fått/mistet} {chg folketall from:2016} innbyggere.
1151 nb Siden 2016 har Utsira {way folketall from:2016 fått/mistet} {chg folketall from:2016 +60} innbyggere.
1151 nn I 2016 budde det {lvl folketall at:2016} menneske på Utsira.
0301 nb Oslo har {way folketall ago:10 vokst/krympet} med {chg folketall ago:10 r:1000} innbyggere på ti år.
0301 nb Utslippene i Oslo har {way klimagassutslipp from:2011,2024 økt/gått ned} med {pct klimagassutslipp from:2011,2024} prosent fra 2011 til 2024.
0301 nb Utslippene i Oslo har {way klimagassutslipp from:2011,2024 økt/gått ned} med {pct klimagassutslipp from:2011,2024 +20} prosent fra 2011 til 2024.
0301 nb Siden 2011 har utslippene fra veitrafikken i Oslo {way utslipp-veitrafikk from:2011 økt/falt} med {pct utslipp-veitrafikk from:2011} prosent.
0301 nn Oslo har {way folketall from:2021 fått/mista} {chg folketall from:2021} innbyggjarar sidan 2021.
3120 nb Folketallet i Rakkestad har {way folketall ago:10 økt/gått ned} med {chg folketall ago:10} personer de siste ti årene.
3120 nb I Rakkestad {way andel-65-pluss from:2007,2026 økte/falt} andelen 65 år eller eldre fra {lvl andel-65-pluss at:2007} prosent i 2007 til {lvl andel-65-pluss} prosent i 2026.
3120 nn Rakkestad har {way folketall ago:5 vakse/minka} med {pct folketall ago:5} prosent på fem år.
3120 nn Rakkestad har {way folketall ago:5 vakse/minka} med {pct folketall ago:5 +8} prosent på fem år.
3120 nb Valgdeltakelsen i Rakkestad gikk fra {lvl valgdeltakelse at:2019} prosent i 2019 til {lvl valgdeltakelse at:2023} prosent i 2023.
1508 nn Folketalet i Ålesund {way folketall from:2025,2026 auka/gjekk ned} med {chg folketall from:2025,2026} frå 2025 til 2026.
0 nb På ti år har folketallet i Norge {way folketall ago:10 økt/gått ned} med {pct folketall ago:10} prosent.
0 nb På ti år har folketallet i Norge {way folketall ago:10 økt/gått ned} med {pct folketall ago:10 +10} prosent.
0 nn Delen 65 år eller eldre i Noreg har {way andel-65-pluss ago:10 auka/gått ned} med {chg andel-65-pluss ago:10} prosentpoeng på ti år.
3101 nb Folketallet i Halden er {times "doblet" folketall ago:20 2} på tjue år.
3101 nb Utslippene i Halden er {no "halvert"} siden 2011.
3207 nb Antallet innbyggere på 80 år eller eldre i Nordre Follo er {no "doblet"} på tjue år.
0301 nb Utslippene fra veitrafikken i Oslo er {times "halvert" utslipp-veitrafikk from:2011 0.5} siden 2011.
3101 nb For ti år siden var {lvl andel-65-pluss ago:10} prosent av innbyggerne i Halden over 65 år, i dag er det {lvl andel-65-pluss} prosent.
3101 nb For fem år siden var vi {lvl folketall ago:5} innbyggere i Halden, nå er vi {lvl folketall}.
3101 nb For fem år siden var vi {lvl folketall ago:5 +1400} innbyggere i Halden.
5530 nn For fem år sidan var {lvl andel-barn ago:5} prosent av innbyggjarane på Senja under 18 år.
3120 nb For tjue år siden bodde det {lvl folketall ago:20} mennesker i Rakkestad.
1508 nb Folketallet i Ålesund har {no "økt med 2 000"} etter sammenslåingen.
3101 nb Økningen i andelen eldre over 65 år i Halden har vært på {chg andel-65-pluss ago:5} prosentpoeng på fem år.
3114 nb Fra 2016 til 2026 {way folketall from:2016,2026 økte/sank} folketallet i Våler fra {lvl folketall at:2016} til {lvl folketall at:2026}.
5612 nb I 2006 bodde det {lvl folketall at:2006} mennesker i Kautokeino, i dag {lvl folketall}.
5612 nb I 2006 bodde det {lvl folketall at:2006 +300} mennesker i Kautokeino.
`
