import { stad } from '#config/stad.ts';
import type { Dossiersoort } from '#domein/gedeeld/gebeurtenis.ts';
import { toonTelefoon } from '#domein/gedeeld/toon-telefoon.ts';
import type { Vervolg, Vervolgsoort } from '#domein/gedeeld/vervolg.ts';
import { nieuwBuitenTekst } from '#teksten/nl/feedback/buiten.ts';

const { telefoon } = stad.contact;

/** The way that needs no mail: to read on a page, after something went wrong with ours. */
export const zonderMail = telefoon
  ? `Bel ${telefoon}.`
  : 'Vraag het aan een makelaar, of loop binnen bij een buurtcentrum.';

const SAMEN = 'Per dag sturen we één mail meteen. De rest komt samen in een mail.';

/** What follows on a form, for whoever sent it. */
const wat: Record<Vervolgsoort, readonly string[]> = {
  mail_nu: ['Je krijgt zo een mail met je volgcode. Daarmee zie je hoe het loopt.'],
  mail_vandaag: [SAMEN, 'Je krijgt de mail met je volgcode vandaag om 18.00 uur.'],
  mail_morgen: [SAMEN, 'Je krijgt de mail met je volgcode morgen om 18.00 uur.'],
  mail_verstuurd: ['We hadden dit al van je. De mail met je volgcode is al verstuurd.'],
  mail_mislukt: ['We hadden dit al van je. Maar onze mail kwam niet aan.', zonderMail],
  bellen: [
    'Je gaf alleen een telefoonnummer. Je krijgt dus geen mail.',
    'Een makelaar belt je, en vertelt hoe het loopt.',
  ],
  niets: ['Je vulde geen adres in. Daarom krijg je geen antwoord van ons.'],
};

/** The page after sending. */
export const bedanktTekst = {
  titel: 'Gelukt, dank je wel',
  omschrijving: 'Je formulier is binnen.',
  intro: 'We hebben het binnen.',
  nummer: (nummer: string) => `Je nummer is ${nummer}. Schrijf het op, of maak er een foto van.`,
  helpt: ({ naam, rol, telefoon }: { naam: string; rol: string; telefoon: string | null }) =>
    `${naam}, ${rol}, helpt je.${telefoon ? ` Je belt ${toonTelefoon(telefoon)}.` : ''}`,
  /** Feedback has a term of its own, in its mail. */
  niemand: (nummer: string) =>
    nummer.startsWith('F') ? '' : `Binnen ${stad.termijnen.oppakken_dagen} dagen weet je wie je helpt.`,
  verder: 'Dit gebeurt er nu',
  soort: {
    aanmelding: 'Een makelaar leest over je initiatief.',
    aanvraag: 'Een makelaar leest je plan.',
    feedback: 'Dank je wel dat je dit vertelt. Een makelaar leest het.',
  } satisfies Record<Dossiersoort, string>,
  wat,
  bevestigMail: 'Open de link in die mail en druk op de knop. Dan weten we dat het adres van jou is.',
  bevestigBellen: 'Zeg dan dat het nummer van jou is.',
  geenMail: 'Zie je geen mail? Kijk dan bij de ongewenste mail.',
  /** When the address of the page does not say how somebody can be reached. */
  algemeen: [
    'Gaf je een e-mailadres? Dan krijg je een mail met je volgcode.',
    'Gaf je alleen een telefoonnummer? Dan belt een makelaar je.',
  ],
  naarVolgen: 'Volg hoe het loopt',
};

/** All that the page says for one case. */
export function bedanktZinnen(soort: Dossiersoort, { wat: volgt, bevestigen, buiten }: Vervolg): readonly string[] {
  const mail = volgt.startsWith('mail_') && volgt !== 'mail_mislukt';
  return [
    ...(buiten ? nieuwBuitenTekst.bedankt : [bedanktTekst.soort[soort]]),
    ...wat[volgt],
    ...(bevestigen && mail ? [bedanktTekst.bevestigMail] : []),
    ...(bevestigen && volgt === 'bellen' ? [bedanktTekst.bevestigBellen] : []),
    ...(mail ? [bedanktTekst.geenMail] : []),
  ];
}
