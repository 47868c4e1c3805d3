import type { Precisie } from '#domein/gedeeld/bouwstenen.schema.ts';
import { buurt, wijk } from '#teksten/nl/taal/woord.ts';

export const plekTekst = {
  feiten: 'Op een rij',
  waar: 'Waar?',
  open: 'Wanneer open?',
  wie: 'Wie beheert het?',
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
  bron: 'Waar komt dit vandaan?',
  naarKaart: 'Bekijk op de kaart',

  geenOmschrijving: 'We hebben nog geen beschrijving.',
  tijdenOnbekend: 'De openingstijden weten we nog niet.',
  beheerOnbekend: 'Wie het beheert, weten we nog niet.',
  faseOnbekend: 'Of het nog loopt, weten we niet.',
  faseToen: (fase: string, toen: string | undefined) =>
    toen ? `${fase}. Zo stond het ${toen} in de bron.` : `${fase}. Van wanneer dat is, weten we niet.`,
  onbekend: {
    telefoon: 'een telefoonnummer',
    adres: 'het adres',
    toegankelijkheid: 'of je er met een rolstoel in kunt',
    kosten: 'wat het kost',
    wijk: `in ${wijk.welke} het ligt`,
  },
  nogNietBekend: 'Nog niet bekend:',

  alleenGebied: (gebied: string) => `Ergens in ${gebied}.`,
  straatIn: (straat: string, gebied: string) => `${straat}, ${gebied}`,
  huisnummerOnbekend: 'Het huisnummer weten we nog niet.',
  nergens: 'Waar dit precies is, weten we nog niet.',
  opKaart: (uitleg: string) => `Op de kaart: ${uitleg.charAt(0).toLowerCase()}${uitleg.slice(1)}`,
  puntUitleg: {
    adres: 'Het adres zelf.',
    straat: 'Ongeveer de plek.',
    buurt: `Alleen ${buurt.de}, niet de plek zelf.`,
    wijk: `Alleen ${wijk.de}, niet de plek zelf.`,
  } satisfies Record<Precisie, string>,

  kloptDitNog: 'Klopt dit nog?',
  kloptUitleg: (van: string) => `Deze gegevens zijn van ${van}. Er kan iets veranderd zijn.`,
  nooitGecontroleerd: 'Van wanneer dit precies is, weten we niet. Er kan iets veranderd zijn.',
  laatWeten: 'Weet jij het beter? Laat het ons weten.',

  inDeBuurt: 'In de buurt',
  ookIn: (gebied: string) => `Ook in ${gebied}`,
  hierDoen: 'Wat bewoners hier doen',
  bronDatum: (van: string | undefined) => (van ? `Gegevens van ${van}.` : 'Van wanneer dit is, weten we niet.'),
  afgeleid: 'Een deel hiervan is uit bronnen afgeleid.',
};

export const weekdagen = ['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag', 'zondag'] as const;
export const gesloten = 'gesloten';
export const dagOnbekend = 'niet bekend';
export const tijdvak = (van: string, tot: string) => `${van.slice(0, 5)} tot ${tot.slice(0, 5)} uur`;
