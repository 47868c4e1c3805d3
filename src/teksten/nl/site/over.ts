import { stad } from '#config/stad.ts';
import { verantwoordelijk } from '#teksten/nl/site/algemeen.ts';
import { bijAantal, getal } from '#teksten/nl/taal/woord.ts';

export const overTekst = {
  titel: 'Over deze site',
  omschrijving: `Wat het Buurtportaal van ${stad.naam} is, wie het maakt en waar de gegevens vandaan komen.`,
  intro: `Hier zie je wat er in ${stad.naam} gebeurt, dicht bij huis. En wie je kan helpen om zelf iets te doen.`,
  wat: 'Wat is dit?',
  watUitleg: [
    'Het Buurtportaal laat plekken zien waar je elkaar kunt ontmoeten. En wat bewoners samen doen.',
    'Je hebt geen account nodig. Er is geen reclame. Alles mag je printen.',
  ],
  waarom: 'Waarom is het er?',
  wie: 'Wie maakt het?',
  wieUitleg: `${verantwoordelijk} Wat erop staat, komt uit openbare bronnen. Bewoners en makelaars kunnen het beter maken.`,
  code: 'De site is vrije software. Iedereen mag de code lezen, gebruiken en beter maken. Daarvoor geldt de licentie',
  codeAdres: 'Bekijk de code',
  gegevens: 'Ook de gegevens mag je gebruiken.',
  naarOpenData: 'Open data',

  eerlijk: 'Zo blijven we eerlijk',
  eerlijkPunten: [
    'Bij elke plek staat waar we het vandaan hebben, en van wanneer dat is.',
    'Wat we niet weten, verzinnen we niet. Dan staat er dat we het niet weten.',
    'Weten we alleen het gebied? Dan tekenen we een gebied en geen punt.',
    `Is iets ouder dan ${stad.maandenVers} maanden? Dan vragen we: klopt dit nog?`,
    'Wat voorbij is, staat bij vroeger.',
  ],
  verouderd: (oud: number, totaal: number) =>
    oud === totaal
      ? `Nu geldt dat voor ${bijAantal(totaal, { geen: 'niets', een: 'die ene plek', meer: 'alle # plekken en initiatieven' })}. We kunnen je hulp dus goed gebruiken.`
      : `Nu geldt dat voor ${oud === 0 ? 'geen' : getal(oud)} van de ${getal(totaal)} plekken en initiatieven.`,

  beter: 'Weet jij het beter?',
  beterUitleg: 'Vertel het ons. Dan passen we het aan.',
  naarContact: 'Laat het ons weten',

  tegenspraken: 'Waar bronnen het niet eens zijn',
  tegensprakenUitleg: 'Soms zegt de ene bron iets anders dan de andere. Dan kiezen we niet. We laten het allebei zien.',
  bronnen: 'Onze bronnen',
  bronnenUitleg: 'Achter elke bron staat hoe vaak we die gebruiken.',
  stukken: 'Stukken',
  sites: 'Sites',
  keer: (n: number) => `${getal(n)} keer`,
};
