import { dagVan } from '#domein/gedeeld/dag.ts';
import type { Dossiersoort } from '#domein/gedeeld/gebeurtenis.ts';

/** What its sender hears of a form; each has its sentences on the page after it, and for staff who sent it for somebody. */
export const vervolgen = [
  'mail_nu',
  // An address that got a mail today gets the rest of the day together, at 18:00.
  'mail_vandaag',
  'mail_morgen',
  'mail_verstuurd',
  'mail_mislukt',
  'bellen',
  'niets',
] as const;
export type Vervolgsoort = (typeof vervolgen)[number];

/** `bevestigen`: whoever owns the address or number must still say that it is theirs; `buiten`: nobody of the team reads it. */
export interface Vervolg {
  readonly wat: Vervolgsoort;
  readonly bevestigen: boolean;
  readonly buiten: boolean;
}

/** How the outbox stands for one form. `mail_op`: ISO moment, when the mail waits. */
export interface Vervolgfeiten {
  readonly mail: 'geen' | 'nu' | 'later' | 'verstuurd' | 'mislukt';
  readonly mail_op: string | null;
  readonly bevestigen: boolean;
  /** A phone number was given. */
  readonly telefoon: boolean;
  /** It is for the person outside the team alone. */
  readonly buiten: boolean;
}

function watVan({ mail, mail_op, telefoon }: Vervolgfeiten, nu: Date): Vervolgsoort {
  switch (mail) {
    case 'geen':
      return telefoon ? 'bellen' : 'niets';
    case 'nu':
      return 'mail_nu';
    case 'later':
      return mail_op !== null && dagVan(new Date(mail_op)) > dagVan(nu) ? 'mail_morgen' : 'mail_vandaag';
    case 'verstuurd':
      return 'mail_verstuurd';
    case 'mislukt':
      return 'mail_mislukt';
  }
}

/** What follows on a form, from what is known of it and nothing else. Who left nothing has nothing to confirm. */
export function vervolgVan(feiten: Vervolgfeiten, nu: Date): Vervolg {
  const wat = watVan(feiten, nu);
  return { wat, bevestigen: feiten.bevestigen && wat !== 'niets', buiten: feiten.buiten };
}

/** Which words on the page after a form are for this case: works as a fragment of its address, without a script too. */
export const vervolgAnker = (soort: Dossiersoort, { wat, bevestigen, buiten }: Vervolg): string =>
  [soort, wat, ...(bevestigen ? ['bevestigen'] : []), ...(buiten ? ['buiten'] : [])].join('-');

/** Every case that can occur: feedback asks for no number, and the other two for a mail or a number. */
export const vervolgenVan = (soort: Dossiersoort): readonly Vervolg[] =>
  vervolgen
    .filter((wat) => wat !== (soort === 'feedback' ? 'bellen' : 'niets'))
    .flatMap((wat) => (wat === 'niets' ? [false] : [false, true]).map((bevestigen) => ({ wat, bevestigen })))
    .flatMap((geval) => (soort === 'feedback' ? [false, true] : [false]).map((buiten) => ({ ...geval, buiten })));
