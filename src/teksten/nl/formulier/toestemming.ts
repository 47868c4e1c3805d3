import { stad } from '#config/stad.ts';
import type { Bewaartermijnen } from '#config/stad-vorm.ts';

type Termijnen = Pick<Bewaartermijnen, 'contact_maanden' | 'feedback_maanden'>;

/** Who keeps the data, as the start of a sentence. */
export const bewaarder = stad.verantwoordelijke ?? 'De beheerder van deze site';

/** Stored with each consent: which words somebody agreed to. A test fails when the words change and this does not. */
export const TOESTEMMING_VERSIE = '1';

/** What somebody agrees to, sentence by sentence: it stands above the box to tick, and for feedback at the address. */
export type Toestemming = (termijnen: Termijnen) => readonly string[];

export const toestemmingKop = 'Mag dit?';
