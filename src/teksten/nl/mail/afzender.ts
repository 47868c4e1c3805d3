import { stad } from '#config/stad.ts';

export const afzender = { name: `Buurtportaal ${stad.naam}`, address: 'buurtportaal@voorbeeld.test' };

/** The mailbox that `npm start` opens; only developers and testers see it. */
export const postbusTekst = {
  titel: 'Postbus van deze computer',
  leeg: 'Er is nog geen bericht.',
  aan: 'aan',
  zonderOnderwerp: 'Bericht zonder onderwerp',
  opmaak: 'Het bericht met opmaak',
  terug: 'Terug naar alle berichten',
};
