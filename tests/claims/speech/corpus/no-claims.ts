/** Promises, wishes, dates, ages and things we have no figures of: nothing here may be judged. */
export const NO_CLAIMS = `
3101 nb Halden skal ha {no "100 nye boliger"} i sentrum.
3101 nb Vi vil bygge {no "500 nye boliger"} i Halden innen 2030.
3101 nb Vårt mål er {no "40 000 innbyggere"} i Halden.
3101 nb Halden bør ha {no "35 000 innbyggere"} om ti år.
3101 nb Vi lover {no "200 nye boliger"} i Halden i neste periode.
3101 nb Kommunen må bygge minst {no "50 nye boliger"} i året.
3101 nb Vi har mål om {no "80 prosent"} valgdeltakelse i Halden.
3101 nb Vi ønsker at {no "70 prosent"} skal stemme i Halden ved neste valg.
3101 nb Folk over 67 år skal få plass på sykehjem når de trenger det.
3101 nb Møtet er {no "12. mai"} klokka {no "18.30"}.
3101 nb Ring meg på {no "69 17 45 00"} hvis du vil være med.
3101 nb I paragraf {no "14"} står det noe annet.
3101 nb Da jeg var {no "19"} år, flyttet jeg til Halden.
3101 nb Skolen har {no "24"} lærere og {no "3"} vaktmestere.
3101 nb Budsjettet til Halden kommune er på {no "2,4 milliarder kroner"}.
3101 nb Svømmehallen kostet {no "230 millioner kroner"}.
3101 nb Jeg har sittet i kommunestyret i {no "16 år"}.
3101 nn Halden skal ha {no "100 nye bustader"} i sentrum.
3101 nn Vi vil at {no "70 prosent"} skal røyste ved neste val.
5530 nb Vi skal bli {no "16 000 innbyggere"} på Senja.
5530 nb Senja trenger {no "120 nye boliger"}.
5530 nb Ferja går {no "14"} ganger om dagen.
5530 nb Fiskerinæringa på Senja står for {no "1 200 arbeidsplasser"}.
5530 nb Fylkesvei {no "862"} må rustes opp på Senja.
5530 nn Vi går inn for {no "60 nye bustader"} på Senja.
5530 nn Målet vårt er at {no "65 prosent"} røystar på Senja.
5612 nb I Kautokeino er det {no "90 000 reinsdyr"}.
5612 nb Kautokeino bør få {no "30 nye boliger"} hvert år.
5612 nb Det er {no "130 kilometer"} til Alta.
5612 nn Vi ønskjer oss {no "3 500 innbyggjarar"} i Kautokeino.
3114 nb Det går {no "2"} tog i timen fra nabokommunen.
3114 nb Våler skal bygge {no "40 nye boliger"} i året.
31 nb Fylkestinget i Østfold har {no "39"} medlemmer.
31 nb Vi vil ha {no "10 prosent"} lavere bompenger i Østfold.
3207 nb Nordre Follo ble til ved at Ski og Oppegård slo seg sammen i {no "2020"}.
3207 nb I Nordre Follo vil vi kutte utslippene med {no "60 prosent"} innen {no "2030"}.
3207 nn Nordre Follo bør byggje {no "400 nye bustader"} i året.
1151 nb Utsira har {no "310"} fuglearter.
1151 nb Vi vil bli {no "250 innbyggere"} på Utsira.
0301 nb Oslo skal kutte utslippene med {no "95 prosent"} innen {no "2030"}.
0301 nb Trikken har {no "87"} nye vogner.
0301 nb Husleia i Oslo har økt med {no "20 prosent"}.
0301 nb Eiendomsskatten i Oslo er på {no "1,8 promille"}.
0301 nn Målet er å byggje {no "10 000 nye bustader"} i Oslo.
3120 nb {no "26 prosent"} av elevene i Rakkestad går på SFO.
3120 nb Rakkestad må ta imot {no "30 flyktninger"} neste år.
3120 nn Kornet stod {no "20"} centimeter høgt.
1508 nb Ålesund har {no "418"} trappetrinn opp til Aksla.
1508 nb Ålesund kommune har {no "4 800 ansatte"}.
1508 nn Vi vil ha {no "70 000 innbyggjarar"} i Ålesund.
0 nb Norge har {no "356"} lakseelver.
0 nb Norge skal kutte utslippene med {no "55 prosent"} innen {no "2030"}.
3101 nb Andelen er {no "24 prosent"}.
3101 nb Det har økt med {no "12 prosent"}.
3101 nb Mellom {no "20"} og {no "30"} mennesker møtte opp.
3101 nb I dag er {no "3"} av oss her fra Tistedal.
5530 nb På sykehjemmet er gjennomsnittsalderen {no "86 år"}.
`
