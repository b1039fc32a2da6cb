/** `LES MEG.txt` of the zip: how the site is started on a machine without a network, in bokmål. */
export const laptopReadme = (version: string): string =>
  `Lokaltall på en bærbar maskin
=============================

Her er hele Lokaltall: alle sidene og alle tallene, utgave ${version}. Det trengs ikke noe nett.

Sidene kan ikke åpnes rett fra filutforskeren. De må leveres av en liten nettjener på din egen
maskin, og den trenger bare denne mappen. Pakk ut zip-filen først, hele mappen.

Slik starter du
---------------

1. Åpne et kommandovindu i mappen «lokaltall», den som har index.html i seg.
   Windows: høyreklikk i mappen og velg «Åpne i Terminal».
   Mac: høyreklikk på mappen og velg «Ny Terminal ved mappe».

2. Skriv ett av disse, etter hva maskinen har:

   Mac og Linux:   python3 -m http.server 8000
   Windows:        py -m http.server 8000
   Node:           npx serve -l 8000

3. Åpne http://localhost:8000/ i nettleseren.

Slik stopper du: trykk Ctrl og C i kommandovinduet.

Andre i salen
-------------

Er de på samme nett som deg, kan de åpne http://<adressen til maskinen din>:8000/. Da er det din
maskin som svarer dem, og ingenting sendes ut av salen. Slå av når møtet er slutt.

På et nettsted
--------------

Mappen kan også legges rett på en vanlig nettjener, øverst på adressen. Eksempler på oppsett ligger
i mappen: .htaccess (Apache), _headers (Netlify og Cloudflare), nginx.conf.eksempel og
Caddyfile.eksempel. Skal den ligge lenger nede, bygges den for det: se README i prosjektet.

Tallene for videre bruk ligger i mappen «tall», med egen beskrivelse (tall/datapackage.json).
Oppgi alltid kilden til et tall. Den står på siden sammen med tallet.
`
