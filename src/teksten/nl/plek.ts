import { stad } from '#config/stad.ts';
import type { Precisie } from '#domein/gedeeld/bouwstenen.schema.ts';
import { buurt, wijk } from '#teksten/nl/woord.ts';

export const plekTekst = {
  feiten: 'Op een rij',
  waar: 'Waar?',
  open: 'Wanneer open?',
  wie: 'Wie beheert het?',
  watKanHier: 'Wat kan hier?',
  kosten: 'Wat kost het?',
  toegankelijk: 'Kan iedereen erin?',
  bellen: 'Bellen',
  mailen: 'Mailen',
  website: 'Website',
  voorzieningen: 'Wat is er?',
  fase: 'Hoe staat het ervoor?',
  onderwerp: 'Onderwerpen',
  plek: 'Op welke plek?',
  soort: 'Wat voor initiatief?',
  makelaar: 'Wie helpt hier?',
  gecontroleerd: 'Wanneer gecontroleerd?',
  bron: 'Waar komt dit vandaan?',
  naarKaart: 'Bekijk op de kaart',

  geenOmschrijving: 'We hebben nog geen beschrijving.',
  tijdenOnbekend: 'De openingstijden weten we nog niet.',
  beheerOnbekend: 'Wie het beheert, weten we nog niet.',
  faseOnbekend: 'Of het nog loopt, weten we niet.',
  faseToen: (fase: string, wanneer: string) => `${fase}. Zo stond het ${wanneer} in de bron.`,
  watOnbekend: 'Dit weten we nog niet',
  onbekend: {
    telefoon: 'een telefoonnummer',
    tijden: 'de openingstijden',
    adres: 'het adres',
    toegankelijkheid: 'of je er met een rolstoel in kunt',
    kosten: 'wat het kost',
    wijk: `in ${wijk.welke} het ligt`,
  },
  onbekendZin: (dingen: string) => `Nog niet bekend: ${dingen}.`,

  alleenGebied: (gebied: string) => `Ergens in ${gebied}.`,
  straatIn: (straat: string, gebied: string) => `${straat}, ${gebied}`,
  huisnummerOnbekend: 'Het huisnummer weten we nog niet.',
  nergens: `Waar dit precies is, weten we nog niet.`,
  helestad: `In heel ${stad.naam}, of dat weten we niet precies.`,
  puntUitleg: {
    adres: 'De kaart wijst het adres aan.',
    straat: 'De kaart wijst ongeveer de plek aan.',
    buurt: `De kaart laat alleen ${buurt.de} zien, niet de plek zelf.`,
    wijk: `De kaart laat alleen ${wijk.de} zien, niet de plek zelf.`,
  } satisfies Record<Precisie, string>,

  kloptDitNog: 'Klopt dit nog?',
  kloptUitleg: (wanneer: string) => `We keken dit voor het laatst na ${wanneer}. Er kan iets veranderd zijn.`,
  nooitGecontroleerd: 'We weten niet hoe oud dit is. Er kan iets veranderd zijn.',
  laatWeten: 'Weet jij het beter? Laat het ons weten.',

  inDeBuurt: 'In de buurt',
  ookIn: (gebied: string) => `Ook in ${gebied}`,
  hierDoen: 'Wat bewoners hier doen',
  geenMakelaar: `De sociaal makelaar van ${wijk.deze} staat er nog niet bij.`,
  zoHulp: 'Zo vind je hulp',
  bronDatum: (wanneer: string) => `Gegevens ${wanneer}.`,
  afgeleid: 'Een deel hiervan is uit bronnen afgeleid.',
};

export const weekdagen = ['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag', 'zondag'] as const;
export const gesloten = 'gesloten';
export const tijdvak = (van: string, tot: string) => `${van.slice(0, 5)} tot ${tot.slice(0, 5)} uur`;
