/**
 * Why staff erase a dossier for somebody who has no code: how that was asked, or what it was. A code, so that the log holds no
 * words of anybody.
 */
export const wisredenen = ['telefoon', 'brief', 'balie', 'misbruik'] as const;
export type Wisreden = (typeof wisredenen)[number];
