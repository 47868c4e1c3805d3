import type { Logboekhandeling } from '#domein/logboek/logboek.ts';
import { buurt, wijk } from '#teksten/nl/taal/woord.ts';

export const handelingTekst: Readonly<Record<Logboekhandeling, string>> = {
  toegevoegd: 'Toegevoegd',
  gewijzigd: 'Veranderd',
  verwijderd: 'Verwijderd',
  ingezien: 'Bekeken',
  opgeschoond: 'Opgeruimd',
  geweigerd: 'Geprobeerd, mocht niet',
  stap: 'Stap',
};

/** What a line is about: the tables whose names do not speak for themselves, and those people look for. */
export const tabelTekst = {
  aanmelding: 'Aanmelding',
  aanvraag: 'Aanvraag',
  feedback: 'Feedback',
  contact: 'Contactgegevens',
  volgcode: 'Volgcode',
  bericht: 'Mail',
  medewerker: 'Team',
  besluitvoorstel: 'Besluit dat op een tweede wacht',
  betaling: 'Betaling',
  ronde: 'Ronde',
  uitslag: 'Uitslag',
  jurylid: 'Jurylid',
  adviseur: 'Adviseur',
  papier: 'Papieren stembiljet',
  papier_terug: 'Papier dat niet terugkwam',
  plek: 'Plek',
  openingstijd: 'Openingstijd',
  initiatief: 'Initiatief',
  activiteit: 'Activiteit',
  prioriteit: 'Prioriteit',
  makelaar: 'Makelaar',
  organisatie: 'Organisatie',
  beeld: 'Foto',
  signaal: 'Signaal',
  wijk: wijk.Een,
  buurt: buurt.Een,
  aanvraag_publiek: 'Plan op de site',
  feedback_publiek: 'Feedback op de site',
  publicatie: 'Publicatie',
  logboek: 'Logboek',
  accounts: 'Accounts zonder taak',
};

/** What a row came to, in words; the others are words already. */
export const codeTekst = {
  gepubliceerd: 'Staat op de site',
  concept: 'Nog niet op de site',
  gearchiveerd: 'Van de site',
  in_behandeling: 'In behandeling',
  aanvulling_gevraagd: 'Vraag gesteld',
  vraag_gesteld: 'Vraag gesteld',
  deels_toegekend: 'Deels toegekend',
  in_uitvoering: 'In uitvoering',
  buiten_behandeling: 'Buiten behandeling',
  open_voor_aanvragen: 'Open voor aanvragen',
};

export const logboekTekst = {
  uitleg: 'Hier staat wie wat deed. Niemand kan hier iets veranderen.',
  contact: 'Wie bekeek contactgegevens?',
  ernstig: 'Wat je niet terugdraait, van de laatste 7 dagen',
  alles: 'Alles',
  zoekWie: 'Zoek op naam',
  zoekRij: 'Zoek op nummer van de rij',
  wanneer: 'Wanneer',
  wie: 'Wie',
  wat: 'Wat',
  waarvan: 'Waarvan',
  rol: 'Soort',
  rij: 'Welke',
};
