import type { Soort } from '#domein/plek/soort.ts';

/** Shape of each kind, in a square of 24. */
export const vormpaden: Readonly<Record<Soort, string>> = {
  initiatief: 'M3 12a9 9 0 0 1 18 0 9 9 0 0 1-18 0z',
  speeltuin: 'M5 2h2.5v20H5zM8.5 3 21 8.5 8.5 14z',
  buurtcentrum: 'M2 12 12 3l10 9h-3v9H5v-9z',
  ontmoetingsplek: 'M2 12 12 3l10 9h-3v9H5v-9z',
};
