import type { Publicatiefout, Publicatiestand } from '#domein/publicatie/publicatie.schema.ts';

/** What staff need to know of publishing now; moments are ISO. */
export type Publicatienieuws =
  | { readonly soort: 'online'; readonly sinds: string }
  | { readonly soort: 'bezig' }
  | { readonly soort: 'wacht' }
  | {
      readonly soort: 'mislukt';
      readonly reden: Publicatiefout;
      readonly uitleg: string | null;
      readonly stilstand: Publicatiestand['stilstand'];
      readonly sinds: Publicatiestand['sinds'];
      readonly volgende: string | null;
    };

/** A build that runs says more than the failure before it; a failure says more than that something waits. */
export function publicatienieuws(stand: Publicatiestand): Publicatienieuws {
  if (stand.bouw_op !== null) return { soort: 'bezig' };
  if (stand.reden !== null) {
    return {
      soort: 'mislukt',
      reden: stand.reden,
      uitleg: stand.uitleg,
      stilstand: stand.stilstand,
      sinds: stand.sinds,
      volgende: stand.volgende_op,
    };
  }
  return stand.bij && stand.online_op !== null ? { soort: 'online', sinds: stand.online_op } : { soort: 'wacht' };
}
