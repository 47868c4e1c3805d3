import type { Staffunctie } from '#tests/support/insider-toneel.ts';

/**
 * What a makelaar and a beheerder come to with each function of staff, in the order of the scenes: gewoon, eigen, buiten,
 * stemmen, nieuw, na. `wacht`: a second person must do the same; `niets`: an empty answer; `-`: it cannot be about oneself.
 *
 * Review a change here as one of rights. In `eigen` and `buiten` nothing may be `gelukt` but what answers the same for a
 * dossier that is not there (contactpersoon: the beheerders); in `na` nothing at all but what everyone who signs in gets (jury_lezen: an
 * empty list); in `nieuw` what takes two waits.
 */
export const uitkomsten: Readonly<Record<Staffunctie, Readonly<Record<'makelaar' | 'beheerder', string>>>> = {
  dossier_bekijken: {
    makelaar: 'gelukt onbekend onbekend gelukt gelukt niet_bevoegd',
    beheerder: 'gelukt onbekend onbekend gelukt gelukt niet_bevoegd',
  },
  aanmelding_stap: {
    makelaar: 'gelukt onbekend - gelukt gelukt niet_bevoegd',
    beheerder: 'gelukt onbekend - gelukt gelukt niet_bevoegd',
  },
  aanvraag_stap: {
    makelaar: 'gelukt onbekend - gelukt gelukt niet_bevoegd',
    beheerder: 'gelukt onbekend - gelukt gelukt niet_bevoegd',
  },
  feedback_antwoord: {
    makelaar: 'gelukt onbekend onbekend gelukt gelukt niet_bevoegd',
    beheerder: 'gelukt onbekend onbekend gelukt gelukt niet_bevoegd',
  },
  feedback_gedaan: {
    makelaar: 'gelukt onbekend onbekend gelukt gelukt niet_bevoegd',
    beheerder: 'gelukt onbekend onbekend gelukt gelukt niet_bevoegd',
  },
  verbetering_lezen: {
    makelaar: 'gelukt niet_bevoegd - gelukt gelukt niet_bevoegd',
    beheerder: 'gelukt niet_bevoegd - gelukt gelukt niet_bevoegd',
  },
  verbetering_afhandelen: {
    makelaar: 'gelukt niet_bevoegd - gelukt gelukt niet_bevoegd',
    beheerder: 'gelukt niet_bevoegd - gelukt gelukt niet_bevoegd',
  },
  notitie: {
    makelaar: 'gelukt onbekend onbekend gelukt gelukt niet_bevoegd',
    beheerder: 'gelukt onbekend onbekend gelukt gelukt niet_bevoegd',
  },
  dossier_antwoord: {
    makelaar: 'gelukt onbekend onbekend gelukt gelukt niet_bevoegd',
    beheerder: 'gelukt onbekend onbekend gelukt gelukt niet_bevoegd',
  },
  dossier_bevestigen: {
    makelaar: 'gelukt onbekend onbekend gelukt gelukt niet_bevoegd',
    beheerder: 'gelukt onbekend onbekend gelukt gelukt niet_bevoegd',
  },
  dossier_overdragen: {
    makelaar: 'gelukt onbekend onbekend gelukt gelukt niet_bevoegd',
    beheerder: 'gelukt onbekend onbekend gelukt gelukt niet_bevoegd',
  },
  dossier_namens: {
    makelaar: 'wacht onbekend onbekend wacht wacht niet_bevoegd',
    beheerder: 'wacht onbekend onbekend wacht wacht niet_bevoegd',
  },
  dossier_wissen: {
    makelaar: 'wacht onbekend onbekend wacht wacht niet_bevoegd',
    beheerder: 'wacht onbekend onbekend wacht wacht niet_bevoegd',
  },
  volgcode_uitgeven: {
    makelaar: 'gelukt onbekend onbekend gelukt gelukt niet_bevoegd',
    beheerder: 'gelukt onbekend onbekend gelukt gelukt niet_bevoegd',
  },
  contact_lezen: {
    makelaar: 'gelukt onbekend onbekend gelukt gelukt niet_bevoegd',
    beheerder: 'gelukt onbekend onbekend gelukt gelukt niet_bevoegd',
  },
  contactpersoon: {
    makelaar: 'gelukt gelukt gelukt gelukt gelukt niet_bevoegd',
    beheerder: 'gelukt gelukt gelukt gelukt gelukt niet_bevoegd',
  },
  toestemming_vragen: {
    makelaar: 'gelukt - - gelukt gelukt niet_bevoegd',
    beheerder: 'gelukt - - gelukt gelukt niet_bevoegd',
  },
  wie_ben_ik: {
    makelaar: 'gelukt - - gelukt gelukt niets',
    beheerder: 'gelukt - - gelukt gelukt niets',
  },
  collegas: {
    makelaar: 'gelukt - - gelukt gelukt niets',
    beheerder: 'gelukt - - gelukt gelukt niets',
  },
  collega_bevestigen: {
    makelaar: 'gelukt onbekend - gelukt ander_nodig niet_bevoegd',
    beheerder: 'ander_nodig onbekend - ander_nodig ander_nodig niet_bevoegd',
  },
  poging_gelukt: {
    makelaar: 'gelukt - - gelukt gelukt niets',
    beheerder: 'gelukt - - gelukt gelukt niets',
  },
  wacht_op_mij: {
    makelaar: 'gelukt - - gelukt gelukt niets',
    beheerder: 'gelukt - - gelukt gelukt niets',
  },
  geschiedenis: {
    makelaar: 'gelukt - - gelukt gelukt niet_bevoegd',
    beheerder: 'gelukt - - gelukt gelukt niet_bevoegd',
  },
  monitor: {
    makelaar: 'gelukt - - gelukt gelukt geen_toegang',
    beheerder: 'gelukt - - gelukt gelukt geen_toegang',
  },
  berichten_opgegeven: {
    makelaar: 'gelukt - - gelukt gelukt niets',
    beheerder: 'gelukt - - gelukt gelukt niets',
  },
  signalen_samen: {
    makelaar: 'gelukt - - gelukt gelukt niets',
    beheerder: 'gelukt - - gelukt gelukt niets',
  },
  signalen_koppelen: {
    makelaar: 'gelukt - - gelukt gelukt niet_bevoegd',
    beheerder: 'gelukt - - gelukt gelukt niet_bevoegd',
  },
  openingstijden_zetten: {
    makelaar: 'gelukt - - gelukt gelukt niet_bevoegd',
    beheerder: 'gelukt - - gelukt gelukt niet_bevoegd',
  },
  foto_bewaren: {
    makelaar: 'gelukt - - gelukt gelukt niet_bevoegd',
    beheerder: 'gelukt - - gelukt gelukt niet_bevoegd',
  },
  inleesbron: {
    makelaar: 'gelukt - - gelukt gelukt niet_bevoegd',
    beheerder: 'gelukt - - gelukt gelukt niet_bevoegd',
  },
  plekken_inlezen: {
    makelaar: 'gelukt - - gelukt gelukt niet_bevoegd',
    beheerder: 'gelukt - - gelukt gelukt niet_bevoegd',
  },
  inlezingen: {
    makelaar: 'gelukt - - gelukt gelukt niet_bevoegd',
    beheerder: 'gelukt - - gelukt gelukt niet_bevoegd',
  },
  inlezing_terugdraaien: {
    makelaar: 'gelukt - - gelukt gelukt niet_bevoegd',
    beheerder: 'gelukt - - gelukt gelukt niet_bevoegd',
  },
  jury_lezen: {
    makelaar: 'gelukt - - gelukt gelukt gelukt',
    beheerder: 'gelukt - - gelukt gelukt gelukt',
  },
  jury_stand: {
    makelaar: 'gelukt - - gelukt gelukt niet_bevoegd',
    beheerder: 'gelukt - - gelukt gelukt niet_bevoegd',
  },
  belang_oordelen: {
    makelaar: 'niet_bevoegd - - niet_bevoegd niet_bevoegd niet_bevoegd',
    beheerder: 'gelukt - - gelukt gelukt niet_bevoegd',
  },
  jury_uitnodigen: {
    makelaar: 'niet_bevoegd - - niet_bevoegd niet_bevoegd niet_bevoegd',
    beheerder: 'gelukt - - stap_kan_niet gelukt niet_bevoegd',
  },
  jury_op_papier: {
    makelaar: 'niet_bevoegd - - niet_bevoegd niet_bevoegd niet_bevoegd',
    beheerder: 'gelukt - - stap_kan_niet gelukt niet_bevoegd',
  },
  jury_verwijderen: {
    makelaar: 'niet_bevoegd - - niet_bevoegd niet_bevoegd niet_bevoegd',
    beheerder: 'gelukt - - stap_kan_niet gelukt niet_bevoegd',
  },
  papier_uitgeven: {
    makelaar: 'gelukt - - gelukt wacht niet_bevoegd',
    beheerder: 'gelukt - - gelukt wacht niet_bevoegd',
  },
  papier_vervallen: {
    makelaar: 'wacht - - wacht wacht niet_bevoegd',
    beheerder: 'wacht - - wacht wacht niet_bevoegd',
  },
  papier_invoeren: {
    makelaar: 'gelukt - - stap_kan_niet ander_nodig niet_bevoegd',
    beheerder: 'gelukt - - stap_kan_niet ander_nodig niet_bevoegd',
  },
  papier_niet_terug: {
    makelaar: 'gelukt - - stap_kan_niet gelukt niet_bevoegd',
    beheerder: 'gelukt - - stap_kan_niet gelukt niet_bevoegd',
  },
  papier_stand: {
    makelaar: 'gelukt - - gelukt gelukt niet_bevoegd',
    beheerder: 'gelukt - - gelukt gelukt niet_bevoegd',
  },
  ronde_stap: {
    makelaar: 'niet_bevoegd - - niet_bevoegd niet_bevoegd niet_bevoegd',
    beheerder: 'gelukt - - stap_kan_niet gelukt niet_bevoegd',
  },
  stemmen_verlengen: {
    makelaar: 'niet_bevoegd - - niet_bevoegd niet_bevoegd niet_bevoegd',
    beheerder: 'gelukt - - gelukt gelukt niet_bevoegd',
  },
  mag_tellen: {
    makelaar: 'gelukt - - stap_kan_niet ander_nodig niet_bevoegd',
    beheerder: 'gelukt - - stap_kan_niet ander_nodig niet_bevoegd',
  },
  uitslag_vaststellen: {
    makelaar: 'niet_bevoegd - - niet_bevoegd niet_bevoegd niet_bevoegd',
    beheerder: 'gelukt - - stap_kan_niet gelukt niet_bevoegd',
  },
  betaling_vastleggen: {
    makelaar: 'niet_bevoegd - - niet_bevoegd niet_bevoegd niet_bevoegd',
    beheerder: 'gelukt - - gelukt gelukt niet_bevoegd',
  },
  betaling_verwijderen: {
    makelaar: 'niet_bevoegd - - niet_bevoegd niet_bevoegd niet_bevoegd',
    beheerder: 'gelukt - - gelukt gelukt niet_bevoegd',
  },
  publicatie_stand: {
    makelaar: 'gelukt - - gelukt gelukt niet_bevoegd',
    beheerder: 'gelukt - - gelukt gelukt niet_bevoegd',
  },
};
