import { stad } from '#config/stad.ts';

/** Within how long we do what a resident waits for: apart, for no form but a dossier carries it along. */
export const stadstermijnen = stad.termijnen;
