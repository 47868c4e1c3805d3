import { INLEES_BYTES } from '#domein/plek/import/inlezen.limieten.ts';
import { leesBestandsformulier } from '#netlify/http/bestandsformulier.ts';
import type { Gesprek } from '#netlify/http/gesprek.ts';
import { leesPlekkenIn } from '#netlify/services/plekken-inlezen.ts';

/** Room for what a form adds around its file. */
const FORMULIER_BYTES = 2000;

export const inlezen: Gesprek<'/api/plekken-inlezen'> = {
  naam: 'plekken-inlezen',
  methode: 'POST',
  ingelogd: true,
  lees: (verzoek) => leesBestandsformulier(verzoek, 'bestand', INLEES_BYTES + FORMULIER_BYTES),
  werk: (als, ruw) => leesPlekkenIn(als, ruw),
};
