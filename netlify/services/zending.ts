import { type Inhoud, normaliseerInhoud } from '#domein/gedeeld/formulierveld.inhoud.ts';
import type { Inzending } from '#domein/gedeeld/formulierveld.inzending.ts';
import { goed, mis, type Result } from '#domein/gedeeld/resultaat.ts';
import type { Hasher } from '#netlify/adapters/hash.ts';
import type { Klok } from '#netlify/adapters/klok.ts';
import type { Puzzelmaker } from '#netlify/adapters/puzzel.ts';
import type { Rpc } from '#netlify/adapters/rpc.ts';
import type { Willekeur } from '#netlify/adapters/willekeur.ts';
import { type Weigering, weiger } from '#netlify/services/weigering.ts';

/** What the use cases get from outside; tests give their own. */
export interface Gereedschap {
  readonly rpc: Rpc;
  readonly hasher: Hasher;
  readonly willekeur: Willekeur;
  readonly puzzels: Puzzelmaker;
  readonly klok: Klok;
}

/** How a write reaches the database, beside what it says. */
export interface Zending {
  readonly sleutel: string;
  readonly inhoud_hash: string;
  readonly kanaal: 'site' | 'site_zonder_js';
  /** Signature of the solved puzzle, used up in the same transaction; null without JavaScript. */
  readonly uitdaging: string | null;
}

/** The signature of the solved puzzle in what was sent; null for a plain form, which has none. */
export async function leesPuzzel(
  puzzels: Puzzelmaker,
  { altcha }: Readonly<Record<string, unknown>>,
): Promise<Result<string | null, Weigering>> {
  if (!altcha) return goed(null);
  const uitdaging = typeof altcha === 'string' ? await puzzels.controleer(altcha) : null;
  return uitdaging === null ? mis(weiger('puzzel_ongeldig')) : goed(uitdaging);
}

/**
 * Puts a write together: a given key is a given key; without one the same words of the same sender are the same write
 * (the database forgets that after ten minutes). `afzender` is hashed already.
 */
export async function maakZending(
  { hasher, puzzels }: Pick<Gereedschap, 'hasher' | 'puzzels'>,
  flow: string,
  inhoud: Inhoud,
  { sleutel, altcha }: Inzending,
  afzender: string,
): Promise<Result<Zending, Weigering>> {
  const uitdaging = altcha === null ? null : await puzzels.controleer(altcha);
  if (altcha !== null && uitdaging === null) return mis(weiger('puzzel_ongeldig'));
  const tekst = `${flow} ${normaliseerInhoud(inhoud)}`;
  return goed({
    sleutel: sleutel === null ? `formulier:${hasher.metSleutel('formulier', `${afzender} ${tekst}`)}` : sleutel,
    inhoud_hash: hasher.metSleutel('inhoud', tekst),
    kanaal: uitdaging === null ? 'site_zonder_js' : 'site',
    uitdaging,
  });
}
