import { INZENDING_BYTES } from '#domein/beeld/beeld.limieten.ts';
import { leesBestandsformulier } from '#netlify/http/bestandsformulier.ts';
import type { Gesprek } from '#netlify/http/gesprek.ts';
import { bewaarFoto } from '#netlify/services/foto.ts';

export const foto: Gesprek<'/api/foto'> = {
  naam: 'foto',
  methode: 'POST',
  ingelogd: true,
  lees: (verzoek) => leesBestandsformulier(verzoek, 'foto', INZENDING_BYTES),
  werk: (als, ruw) => bewaarFoto(als, ruw),
};
