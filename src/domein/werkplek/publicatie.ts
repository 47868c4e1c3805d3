export const publicatieredenen = ['bouwhaak', 'bouwfout', 'te_lang'] as const;
export type Publicatiereden = (typeof publicatieredenen)[number];

/** How the site stands to its content, as the database tells it; moments are ISO. */
export interface Publicatiestand {
  /** Everything that was changed is online. */
  readonly bij: boolean;
  readonly online_op: string | null;
  readonly bouw_op: string | null;
  readonly mislukt_op: string | null;
  readonly reden: Publicatiereden | null;
  readonly uitleg: string | null;
  readonly volgende_op: string | null;
}

/** What staff are told: a failure first, as long as nothing came online after it. */
export type Publicatiefase = 'mislukt' | 'bezig' | 'online' | 'wacht';
export function publicatiefase({ bij, bouw_op, mislukt_op }: Publicatiestand): Publicatiefase {
  if (mislukt_op !== null && bouw_op === null) return 'mislukt';
  if (bouw_op !== null) return 'bezig';
  return bij ? 'online' : 'wacht';
}
