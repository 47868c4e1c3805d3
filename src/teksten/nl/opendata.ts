import { stad } from '#config/stad.ts';
import { aantal, buurt, opsomming, wijk } from '#teksten/nl/woord.ts';

export const openDataTekst = {
  titel: 'Open data',
  omschrijving: `Download alles wat op deze site over ${stad.naam} staat, als CSV, JSON of GeoJSON.`,
  intro: 'Alles wat hier staat, mag je downloaden en gebruiken. Ook voor je eigen site of kaart.',
  bijgewerkt: (datum: string) => `Deze bestanden zijn gemaakt op ${datum}.`,
  hoeVaak: 'Hoe vaak?',
  hoeVaakUitleg: 'We maken de bestanden opnieuw bij elke wijziging op de site. Ze zijn dus net zo nieuw als de site.',
  bestanden: 'De bestanden',
  set: 'Gegevens',
  rijen: 'Rijen',
  download: 'Download',
  downloadNaam: (titel: string, vorm: string) => `${titel} als ${vorm}`,
  telling: (n: number) => (n === 0 ? 'nog leeg' : aantal(n, 'rij', 'rijen')),
  overzicht: 'Een computer kan beginnen bij het overzicht:',

  licentie: 'Wat mag je ermee?',
  licentieVoor: 'Je mag de gegevens gebruiken, ook om geld te verdienen. Dat staat in de licentie',
  licentieNa: 'Noem wel de bron.',
  noem: 'Zo noem je de bron:',
  bronvermelding: (siteNaam: string, datum: string) =>
    `${siteNaam}, open data van ${datum}, ${stad.opendata.licentie}.`,
  grenzen: `De grenzen van de ${wijk.meer} en ${buurt.meer} zijn van ${opsomming(['CBS', 'Kadaster'])}. Daar geldt CC BY 4.0 voor. Noem ook hen als je de grenzen gebruikt.`,

  goedOmTeWeten: 'Goed om te weten',
  weten: [
    'Een leeg vak betekent: dat weten we niet.',
    `Een punt is niet altijd een adres. Kijk naar de velden over de precisie. Soms is het alleen het midden van ${buurt.een} of ${wijk.een}.`,
    'In GeoJSON heeft een rij zonder bekend punt geen plek op de kaart. De rij staat er wel in.',
    'De datum bij een rij is die van de bron. Sommige gegevens zijn dus oud.',
    'Namen en nummers van mensen staan er niet in. Ook niet die van sociaal makelaars.',
  ],
  csv: 'Over de CSV-bestanden',
  csvUitleg: [
    'Ze openen goed in Excel: met puntkomma’s, komma’s in getallen en UTF-8.',
    'Een lijst in één vak heeft een streepje | tussen de delen.',
    'Begint een tekst met = + - of @? Dan zetten we er een ’ voor. Zo rekent Excel er niet mee.',
    'Beheer je de site? Dan kun je het bestand met plekken aanpassen en weer inlezen.',
  ],
  velden: 'Wat staat er in de bestanden?',
  veldenVan: (titel: string) => `Velden van ${titel.toLowerCase()}`,
  veld: 'Veld',
  betekenis: 'Betekenis',
  weggelaten: 'Dit zit er niet in:',
  vraag: 'Klopt er iets niet, of mis je iets? Laat het ons weten.',
};
