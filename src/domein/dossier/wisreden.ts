import { namensredenen } from '#domein/dossier/namens.ts';

/** Why staff erase a dossier for somebody who has no code: how that was asked, or what it was. */
export const wisredenen = [...namensredenen, 'misbruik'] as const;
export type Wisreden = (typeof wisredenen)[number];
