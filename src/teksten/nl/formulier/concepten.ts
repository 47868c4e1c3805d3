import { momentKort } from '#teksten/nl/taal/moment.ts';

const toen = (op: number): string => momentKort(new Date(op).toISOString());

/** Around what was typed and not yet saved. */
export const conceptTekst = {
  /** `op`: when it was typed, in milliseconds. */
  bezig: (op: number) => `Je was hier al bezig, op ${toen(op)}.`,
  verder: 'Wil je verder met wat je toen typte?',
  terug: 'Ga verder',
  weg: 'Gooi weg wat ik typte',
  kanNietMeer: 'Dit typte je hier. Een collega was je voor, dus je kunt het zo niet meer versturen.',
  hersteld: (op: number) => `Dit typte je op ${toen(op)}. Het is nog niet bewaard.`,
  opnieuw: 'Begin opnieuw',
  anders: 'Intussen veranderde iemand dit ook',
  andersUitleg: 'Kies bij elk onderdeel wat er moet staan.',
  mijn: 'Jij typte',
  nu: 'Er staat nu',
  leeg: 'niets',
  ja: 'ja',
  nee: 'nee',
  erbij: 'Iemand anders veranderde dit intussen ook. Wat jij typte, staat er nog. Bewaar het opnieuw.',
  kies: 'Kies bij elk onderdeel een van de twee.',
  neem: 'Neem deze keuzes over',
  eerstKiezen: 'Kies eerst hierboven wat er moet staan.',
};
