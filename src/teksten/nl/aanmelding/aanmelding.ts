import { stad } from '#config/stad.ts';
import { AANMELDING_LIMIETEN } from '#domein/aanmelding/aanmelding.limieten.ts';
import type { aanmeldingvelden } from '#domein/aanmelding/aanmelding.velden.ts';
import { CONTACT_LIMIETEN } from '#domein/gedeeld/contact.limieten.ts';
import type { Contactveld } from '#teksten/nl/formulier/contactvelden.ts';
import type { Groeptekst, Veldtekst } from '#teksten/nl/formulier/formulieren.ts';
import { buurt, wijk } from '#teksten/nl/taal/woord.ts';

const gebied = stad.aantal.buurten > 0 ? buurt : wijk;
const L = AANMELDING_LIMIETEN;

/** Offered as boxes to tick; other words are welcome too. */
export const THEMAKEUZES = [
  'ontmoeting',
  'groen',
  'spelen',
  'kinderen',
  'jongeren',
  'ouderen',
  'eten',
  'sport',
  'kunst',
  'burenhulp',
  'leren',
  'veilig verkeer',
] as const;

export const aanmeldingTekst = {
  groepen: {
    wat: { titel: 'Wat doe je?' },
    waar: { titel: 'Waar is het?', uitleg: `Zoek het adres. Of kies alleen ${gebied.de}.` },
  } satisfies Record<string, Groeptekst>,
  velden: {
    naam: {
      label: 'Hoe heet het?',
      voorbeeld: 'Soep op de stoep',
      leeg: 'Vul in hoe het heet.',
      max: L.naam,
    },
    omschrijving: {
      label: 'Wat doe je er, en met wie?',
      hulp: 'Een paar zinnen is genoeg. Zet er geen namen of telefoonnummers in.',
      voorbeeld: 'Elke vrijdag eten we samen soep. Iedereen uit de straat mag komen.',
      leeg: 'Vertel wat je doet.',
      max: L.omschrijving,
    },
    themas: {
      label: 'Waar gaat het over?',
      hulp: `Kies wat past. Meer dan één mag, tot ${L.themas}.`,
      leeg: 'Kies minstens één onderwerp.',
      max: L.thema,
      aantal: L.themas,
    },
    buurt: {
      label: `In ${gebied.welke} is het?`,
      hulp: `Zo komt het bij de makelaar van ${gebied.de}.`,
      leeg: `Kies ${gebied.de}.`,
    },
    adres: {
      label: 'Adres of plek',
      hulp: 'Dit komt op de site. Geef geen huisadres als je dat niet wilt.',
      max: L.adres,
    },
    lat: { label: 'Breedte op de kaart' },
    lon: { label: 'Lengte op de kaart' },
    website: { label: 'Website', voorbeeld: 'https://www.voorbeeld.test', max: CONTACT_LIMIETEN.website },
  } satisfies Record<Exclude<keyof typeof aanmeldingvelden, Contactveld>, Veldtekst>,
  adressen: 'Voorgestelde adressen',
  verstuur: 'Meld je initiatief aan',
};
