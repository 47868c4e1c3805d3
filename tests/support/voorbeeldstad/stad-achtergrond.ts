import type { Achtergrond, Grenzenbron, Stadslijst } from '#config/stad-vorm.ts';

export const achtergrond: Achtergrond = {
  verzonnen: true,
  waarom: [],
  werk: [],
  persoonlijkeHulp: [],
  buurtbudget: [],
  anderGeld: [],
  tegenspraken: [],
};

export const stadslijst: Stadslijst = { buurtcentrum: null, speeltuin: null };
export const grenzenbron: Grenzenbron = {
  url: 'https://grenzen.voorbeeld.test/{jaar}',
  jaar: 2025,
  vermelding: 'verzonnen',
};
