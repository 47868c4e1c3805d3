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
  bron: 'Bron:',
  opDag: (dag: string, uren: string) => `${dag}: ${uren}`,
  naarKaart: 'Bekijk op de kaart',

  faseToen: (fase: string, toen: string | undefined) =>
    toen ? `${fase}. Zo stond het ${toen} in de bron.` : `${fase}. Zo staat het in de bron.`,
  onbekend: {
    omschrijving: 'wat het is',
    fase: 'hoe ver het is',
    tijden: 'wanneer het open is',
    beheer: 'wie het beheert',
    makelaar: 'wie de sociaal makelaar is',
    datum: 'van wanneer dit is',
    huisnummer: 'het huisnummer',
    plek: 'waar het precies is',
    telefoon: 'een telefoonnummer',
    adres: 'het adres',
    toegankelijkheid: 'of je er met een rolstoel in kunt',
    kosten: 'wat het kost',
    wijk: `in ${wijk.welke} het ligt`,
  },
  /** What nobody filled in, in a few words each: the one line of a page about what is not there. */
  nogNietBekend: (wat: string) => `Dit weten we nog niet: ${wat}.`,

  alleenGebied: (gebied: string) => `Ergens in ${gebied}.`,
  opKaart: (uitleg: string) => `Op de kaart: ${uitleg.charAt(0).toLowerCase()}${uitleg.slice(1)}`,
  puntUitleg: {
    adres: 'Het adres zelf.',
    straat: 'Ongeveer de plek.',
    buurt: `Alleen ${buurt.de}, niet de plek zelf.`,
    wijk: `Alleen ${wijk.de}, niet de plek zelf.`,
  } satisfies Record<Precisie, string>,

  kloptDitNog: 'Klopt dit nog?',
  kloptUitleg: (van: string) => `Deze gegevens zijn van ${van}. Er kan iets veranderd zijn.`,
  laatWeten: 'Weet jij het beter? Laat het ons weten.',

  inDeBuurt: 'In de buurt',
  ookIn: (gebied: string) => `Ook in ${gebied}`,
  hierDoen: 'Wat bewoners hier doen',
  bronDatum: (van: string) => `Gegevens van ${van}.`,
  afgeleid: 'Een deel hiervan is uit bronnen afgeleid.',
};

export const weekdagen = ['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag', 'zondag'] as const;
export const gesloten = 'gesloten';
export const dagOnbekend = 'niet bekend';
export const tijdvak = (van: string, tot: string) => `${van.slice(0, 5)} tot ${tot.slice(0, 5)} uur`;
