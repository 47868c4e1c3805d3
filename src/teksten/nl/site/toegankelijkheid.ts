import { verantwoordelijk } from '#teksten/nl/site/algemeen.ts';
import { datumZoPreciesAlsBekend } from '#teksten/nl/taal/datum.ts';

export const toegankelijkheidTekst = {
  titel: 'Toegankelijkheid',
  omschrijving: 'Iedereen moet deze site kunnen gebruiken. Lees wat we deden, en meld wat niet lukt.',
  intro: 'Iedereen moet deze site kunnen gebruiken. Lukt het jou niet? Dan ligt dat aan ons.',
  doel: 'Ons doel',
  doelUitleg: 'We volgen de regels van WCAG 2.2, niveau A en AA. Daarin staat hoe je een site maakt voor iedereen.',
  getest: 'Wat we zelf testen',
  getestUitleg: 'Bij elke nieuwe versie kijkt een programma alle bladzijden na. Het let op vier dingen:',
  getestPunten: [
    'de regels van WCAG die een programma kan nameten, zoals het verschil in kleur,',
    'of alles past op een klein scherm van 320 punten breed,',
    'of alles past met letters die twee keer zo groot zijn,',
    'of de tekst er staat zonder JavaScript, en er geen knop is die dan niets doet.',
  ],
  toetsenbord:
    'Met alleen een toetsenbord testen we de kaart, de lijsten, het zoeken op adres en de zoekpagina. De andere bladzijden niet.',
  woorden: 'Een programma telt ook hoe lang onze zinnen en woorden zijn.',
  nogNiet: 'Wat we nog niet weten',
  nogNietPunten: [
    'Een programma vindt niet alles. Er is nog geen onderzoek gedaan door iemand van buiten.',
    'We hebben de site nog niet getest met mensen met een beperking.',
    'De kaart is lastig als je niet goed ziet. Wat op de kaart staat, staat daarom ook in een lijst.',
    'Sommige teksten komen uit bronnen van anderen. Die zijn soms minder makkelijk.',
  ],
  anders: 'Het kan ook anders',
  andersPunten: [
    'Gebruik de lijsten in plaats van de kaart.',
    'Print een bladzijde. Alles staat er dan op, zonder plaatjes die je niet nodig hebt.',
    'Vraag iemand van een buurtcentrum om met je mee te kijken.',
  ],
  melden: 'Lukt er iets niet?',
  meldenUitleg: 'Vertel het ons. Zeg welke bladzijde het is, en wat er misgaat. Dan zoeken we een oplossing.',
  naarContact: 'Zo bereik je ons',
  wie: verantwoordelijk,
  wieTitel: 'Wie is er verantwoordelijk?',
  klacht: 'Helpt melden niet? Dan kun je naar de Nationale ombudsman.',
  naarKlacht: 'Site van de Nationale ombudsman',
  bijgewerkt: `Deze tekst is van ${datumZoPreciesAlsBekend('2026-11-22', 'dag')}.`,
};
