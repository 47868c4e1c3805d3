import { stad } from '#config/stad.ts';

/** Who reads feedback about the team or the site itself, and nobody of that team does. */
export const buiten = stad.vertrouwenspersoon ? `de ${stad.vertrouwenspersoon.functie}` : 'iemand buiten het team';

/** What the dossier of such feedback says. */
export const buitenZin = `Alleen ${buiten} leest dit`;
