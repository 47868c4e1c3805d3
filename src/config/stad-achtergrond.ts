import type { Achtergrond, Grenzenbron, Stadslijst } from '#config/stad-vorm.ts';

const NOTA = 'Nota van Uitgangspunten Sociaal Makelaarschap, gemeente Utrecht 2017';
const LAB = 'verslag 3D-Lab Utrecht, 25-08-2015, met bijlagen';

/** What the sources tell about this city, in our own plain words: part of stad.ts, and replaced with it. */
export const achtergrond: Achtergrond = {
  verzonnen: false,
  waarom: [
    {
      tekst:
        'In 2013 en 2014 is gekeken hoe het werk van de makelaars ging. De raad was: laat beter zien wat er in de buurt gebeurt. Vertel wat een makelaar doet, en wat je kunt vragen.',
      bron: LAB,
    },
    {
      tekst: 'Maak het ook makkelijker voor bewoners. Geef hun één vaste persoon. Die vertelt elke stap.',
      bron: LAB,
    },
    {
      tekst:
        'Lijsten van wie en wat er is, worden steeds opnieuw gemaakt. Ze zijn snel oud, want niemand houdt ze bij.',
      bron: LAB,
    },
    {
      tekst: 'De gemeente nam in 2017 vijf van de zes raden over. Alleen de laatste niet: geef er meer middelen voor.',
      bron: NOTA,
    },
  ],
  werk: [
    {
      tekst: 'Makelaars werken voor volwassenen en voor kinderen tot twaalf jaar. Ook zorgen ze voor de buurtcentra.',
      bron: NOTA,
    },
    { tekst: 'Ze beginnen bij de buurt. Ze sluiten aan bij wat bewoners vragen en zelf beginnen.', bron: NOTA },
    { tekst: 'Ze doen wat nodig is. Ze vragen hoe het ging, en leren daarvan.', bron: NOTA },
    { tekst: 'In elk buurtcentrum is iemand die je verwelkomt. Die let ook op de sfeer.', bron: NOTA },
  ],
  persoonlijkeHulp: [
    {
      tekst: 'Hulp voor één mens of gezin is werk van de buurtteams. Makelaars helpen mensen om samen iets te doen.',
      bron: LAB,
    },
    {
      tekst:
        'Soms hebben veel mensen dezelfde zorg, zoals schulden of moeilijke brieven. Dan kun je ook samen iets doen.',
      bron: LAB,
    },
  ],
  buurtbudget: [
    {
      tekst:
        'Een deel van het geld voor makelaars was vrij. Het was voor bewoners die zelf een deel van het werk wilden doen. En voor nieuwe dingen, samen met anderen.',
      bron: NOTA,
    },
    {
      tekst:
        'Elk jaar zou de stad met bewoners kiezen waar dat geld heen gaat. Wat een wijk belangrijk vindt, telt mee.',
      bron: NOTA,
    },
    {
      tekst:
        'In 2015 kwam er een idee bij: een buurtbudget met een buurtjury. Bewoners maken plannen en makelaars helpen daarbij. De jury van bewoners beslist. Wie er voor zijn werk mee bezig is, geeft alleen raad.',
      bron: LAB,
    },
  ],
  anderGeld: [
    { tekst: 'De gemeente had een Initiatievenfonds. Daar konden bewoners geld vragen voor een plan.', bron: NOTA },
    {
      tekst: 'Hulp kwam ook van de Vrijwilligerscentrale, KEES, Dwarsverband en Harten voor Sport.',
      bron: NOTA,
    },
    { tekst: 'Bewoners die al verder waren, hielpen anderen op weg. Eén op één.', bron: NOTA },
    {
      tekst: 'Ook elders was er geld voor plannen. In Gouda heette dat in 2018 de GoudApot.',
      bron: 'Handreiking Sociaal Makelaar Gouda, TNO 2018',
    },
  ],
  tegenspraken: [
    {
      tekst:
        'Hoeveel speeltuinen gaan naar bewoners? Op één plek staat: tien in 2018, en misschien zes in 2019. Op een andere plek staat: elf en vijf.',
      bron: NOTA,
    },
    {
      tekst:
        'Speeltuin De Watergeus bleef volgens de Nota bij de makelaars. In de krant stond in 2019 iets anders. Toen zou een groep bewoners hem overnemen.',
      bron: `${NOTA}; Trouw, mei 2019`,
    },
    { tekst: 'Hoeveel buurtteams zijn er? De ene bron zegt 18, de andere 22.', bron: `${LAB}; Skipr, 2018` },
    {
      tekst: 'De naam De Boog hoort bij een buurthuis in Overvecht. Ook een speeltuin op een andere plek heet zo.',
      bron: `${NOTA}; AM Landskab`,
    },
  ],
};

// These stand apart from stad.ts, which every browser loads.
export const grenzenbron: Grenzenbron = {
  url: 'https://api.pdok.nl/cbs/wijken-en-buurten-{jaar}/ogc/v1',
  jaar: 2024,
  vermelding: 'CBS en Kadaster, CC BY 4.0',
};
export const stadslijst: Stadslijst = {
  buurtcentrum: { aantal: 22, jaar: 2017, bron: NOTA },
  speeltuin: { aantal: 21, jaar: 2017, bron: NOTA },
};
