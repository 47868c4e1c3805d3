import type { Achtergrond } from '#config/stad-vorm.ts';

export const achtergrond: Achtergrond = {
  waarom: [],
  werk: [],
  persoonlijkeHulp: [],
  buurtbudget: [],
  anderGeld: [],
  tegenspraken: [],
};
