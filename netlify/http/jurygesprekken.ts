import type { Gesprek } from '#netlify/http/gesprek.ts';
import {
  controleerStem,
  geefAdvies,
  kiesPapier,
  leesJury,
  meldBelang,
  stemUit,
  vraagBelangNa,
} from '#netlify/services/jury.ts';
import { telOp } from '#netlify/services/tellen.ts';

export const jury: Gesprek<'/api/jury'> = { naam: 'jury', methode: 'GET', ingelogd: true, werk: leesJury };
export const belang: Gesprek<'/api/belang'> = { naam: 'belang', methode: 'POST', ingelogd: true, werk: meldBelang };
export const belangvraag: Gesprek<'/api/belang/nakijken'> = {
  naam: 'belang-nakijken',
  methode: 'POST',
  ingelogd: true,
  werk: vraagBelangNa,
};
export const papierkeuze: Gesprek<'/api/stembiljet/papier'> = {
  naam: 'stembiljet-papier',
  methode: 'POST',
  ingelogd: true,
  werk: kiesPapier,
};
export const stembiljet: Gesprek<'/api/stembiljet'> = {
  naam: 'stembiljet',
  methode: 'POST',
  ingelogd: true,
  werk: stemUit,
};
export const stembiljetControle: Gesprek<'/api/stembiljet/controle'> = {
  naam: 'stembiljet-controle',
  methode: 'POST',
  ingelogd: false,
  werk: controleerStem,
};
export const rondeTellen: Gesprek<'/api/ronde/tellen'> = {
  naam: 'ronde-tellen',
  methode: 'POST',
  ingelogd: true,
  werk: telOp,
};
export const advies: Gesprek<'/api/advies'> = { naam: 'advies', methode: 'POST', ingelogd: true, werk: geefAdvies };
