import type { z } from 'zod';
import { jury } from '#domein/contract/jury.ts';
import type { rechten } from '#domein/contract/rechten.ts';

/** Every database function that anything calls: the one source of its types, its checks and its description. */
export const contracten = { ...jury };
type Alle = typeof contracten;

export type Functienaam = keyof Alle;
/** Its arguments. */
export type Invoer<Naam extends Functienaam> = z.infer<Alle[Naam]['invoer']>;
/** What it gives when it does not refuse. */
export type Antwoord<Naam extends Functienaam> = z.infer<Alle[Naam]['antwoord']>;
/** Why it can refuse. */
export type Weigeringcode<Naam extends Functienaam> = Alle[Naam]['weigeringen'][number];

type Van<Beller extends string> = {
  [Naam in Functienaam]: Beller extends (typeof rechten)[Naam]['wie'][number] ? Naam : never;
}[Functienaam];
/** What our own server calls with its own key. */
export type Serverfunctie = Van<'service_role'>;
/** What is called as the person who is signed in. */
export type Persoonsfunctie = Exclude<Functienaam, Serverfunctie>;
