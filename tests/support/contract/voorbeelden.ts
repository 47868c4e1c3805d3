import type { Functienaam, Invoer } from '#domein/contract/contracten.ts';
import type { Beller } from '#domein/contract/rechten.ts';
import { bewijscode, type Moment, RONDE, type Wereld } from '#tests/support/contract/wereld.ts';

interface Voorbeeld<Naam extends Functienaam> {
  /** When it can be done; a named state of the world. */
  readonly op: Moment;
  /** As who may call it. */
  readonly invoer: (wereld: Wereld) => Invoer<Naam>;
  /** Other questions, for what the first does not show. */
  readonly ook?: readonly { readonly als: Beller; readonly invoer: (wereld: Wereld) => Invoer<Naam> }[];
}

/** A call of each function that succeeds for whoever may make it. */
export const voorbeelden: { readonly [Naam in Functienaam]: Voorbeeld<Naam> } = {
  jury_lezen: { op: 'stemmen', invoer: () => ({}) },
  belang_melden: { op: 'beoordeling', invoer: ({ aanvraag }) => ({ ronde: RONDE, aanvraag, belang: true }) },
  stem: { op: 'stemmen', invoer: ({ keuzes }) => ({ ronde: RONDE, bewijscode: bewijscode(2), keuzes }) },
  stem_controle: {
    op: 'tellen',
    invoer: () => ({ ronde: RONDE, bewijscode: bewijscode(1), afzender: '192.0.2.9' }),
  },
  advies_geven: {
    op: 'beoordeling',
    invoer: ({ aanvraag }) => ({ ronde: RONDE, aanvraag, advies: 'neutraal', tekst: 'Kan.' }),
  },
};
