import { stad } from '#config/stad.ts';

/** The background of maps, apart: of the scripts only that of the workplace draws one from here (bouw/stad-in-script.ts). */
export const stadskaart = stad.kaart;
