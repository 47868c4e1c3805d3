import { inGroepen, leesLeescode } from '#domein/gedeeld/leescode.ts';

/** The number of a paper ballot however people type it: 12 characters; null when it cannot be one. */
export const leesPapiernummer = (tekst: string): string | null => leesLeescode(tekst, 12);

/** In groups of four, as it stands on the paper. */
export const toonPapiernummer = (nummer: string): string => inGroepen(nummer, 4);
