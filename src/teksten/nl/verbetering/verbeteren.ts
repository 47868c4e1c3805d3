import { VERBETERING_LIMIETEN as L } from '#domein/verbetering/verbetering.limieten.ts';
import type { Verbeteronderwerp } from '#domein/verbetering/verbetering.punten.ts';
import type { verbetervelden } from '#domein/verbetering/verbetering.velden.ts';
import { contactTeksten } from '#teksten/nl/formulier/contactvelden.ts';
import type { Groeptekst, Veldtekst } from '#teksten/nl/formulier/formulieren.ts';
import { buurt, wijk } from '#teksten/nl/taal/woord.ts';

const hoofdletter = (woord: string): string => woord.charAt(0).toUpperCase() + woord.slice(1);

export const verbeteronderwerpNaam: Record<Verbeteronderwerp, string> = {
  plek: 'Een plek, zoals een buurtcentrum of speeltuin',
  initiatief: 'Een initiatief van bewoners',
  activiteit: 'Iets in de agenda',
  wijk: hoofdletter(wijk.een),
  buurt: hoofdletter(buurt.een),
  organisatie: 'Een organisatie',
};
export const verbeterTekst = {
  velden: {
    over: { label: 'Waar gaat het over?', leeg: 'Kies waar het over gaat.' },
    over_id: { label: 'Welke?' },
    over_naam: { label: 'Hoe heet het?', leeg: 'Vul in hoe het heet.', max: L.over_naam },
    wat: { label: 'Wat klopt er niet?', leeg: 'Kies wat er niet klopt.' },
    voorstel: {
      label: 'Wat moet het zijn?',
      hulp: 'Zet er geen namen van mensen in.',
      leeg: 'Vul in wat het moet zijn.',
      max: L.voorstel,
    },
    zeker: { label: 'Hoe zeker weet je het?', leeg: 'Kies hoe zeker je het weet.' },
    contact_email: { ...contactTeksten.velden.contact_email, hulp: 'Dan mailen we je wat we ermee deden.' },
    contact_telefoon: { ...contactTeksten.velden.contact_telefoon, hulp: 'Heb je geen mail? Dan bellen we je.' },
  } satisfies Record<keyof typeof verbetervelden, Veldtekst>,
  zeker: { ja: 'Ik weet het zeker', nee: 'Ik denk het' },
  groepen: {
    wat: { titel: 'Vertel het ons' },
    contact: { titel: 'Wil je horen wat we doen?', uitleg: 'Geef dan je mail of je nummer. Anders laat je het open.' },
  } satisfies Record<string, Groeptekst>,
  bewaren: 'We bewaren dit tot een makelaar het heeft afgehandeld. Daarna halen we het weg.',
  verstuur: 'Verstuur',
};
