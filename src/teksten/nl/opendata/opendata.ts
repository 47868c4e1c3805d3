import { stad } from '#config/stad.ts';
import { grenzenbron } from '#config/stad-achtergrond.ts';
import { buurt, wijk } from '#teksten/nl/taal/woord.ts';

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
  overzicht: 'Een computer kan beginnen bij het overzicht:',

  licentie: 'Wat mag je ermee?',
  licentieVoor: 'Je mag de gegevens gebruiken, ook om geld te verdienen. Dat staat in de licentie',
  licentieNa: 'Noem wel de bron.',
  noem: 'Zo noem je de bron:',
  bronvermelding: (siteNaam: string, datum: string) =>
    `${siteNaam}, open data van ${datum}, ${stad.opendata.licentie}.`,
  grenzen: `Staat er een grens in een bestand? Die is van ${grenzenbron.vermelding}. Noem dan ook hen.`,

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
    'Een lijst in één vak heeft een streepje | tussen de delen. Hoort een streepje bij de tekst? Dan staat er een \\ voor.',
    'Begint een tekst met = + - of @? Dan zetten we er een ’ voor. Zo rekent Excel er niet mee.',
  ],
  inlezen: 'Beheer je de site? Er is een bestand met plekken dat je aanpast en weer inleest:',
  velden: 'Wat staat er in de bestanden?',
  veldenVan: (titel: string) => `Velden van ${titel.toLowerCase()}`,
  veld: 'Veld',
  betekenis: 'Betekenis',
  weggelaten: 'Dit zit er niet in:',
  programmeurs: 'Schrijf je zelf een programma? Lees dan hoe dat werkt.',
  vraag: 'Klopt er iets niet, of mis je iets? Laat het ons weten.',
};
