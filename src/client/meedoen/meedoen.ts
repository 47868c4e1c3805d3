import { leesEindpunt } from '#client/gedeeld/contract.ts';
import { naTijd } from '#client/gedeeld/geduld.ts';
import type { AntwoordOp, Openbaaradres } from '#domein/contract/eindpunten.ts';

/** One thing that the server found wrong; `code` is checked by who shows it. */
export interface Serverfout {
  readonly veld: string | null;
  readonly code: string;
  readonly rij?: number;
}

/** `onbereikbaar`: nobody knows whether it arrived, so the same key must be used again. */
export type Antwoord<Waarde> =
  | { readonly soort: 'gelukt'; readonly waarde: Waarde }
  | { readonly soort: 'geweigerd'; readonly fouten: readonly Serverfout[] }
  | { readonly soort: 'onbereikbaar' };

const WACHT = 25_000;

const isObject = (waarde: unknown): waarde is Record<string, unknown> => typeof waarde === 'object' && waarde !== null;

const isFout = (waarde: unknown): waarde is Serverfout =>
  isObject(waarde) &&
  typeof waarde.code === 'string' &&
  (waarde.veld === null || typeof waarde.veld === 'string') &&
  (waarde.rij === undefined || typeof waarde.rij === 'number');

/** Sends a form: as JSON, or its pairs as the plain form would. Never rejects. The page sends no Referer, so that nothing of a fragment or query goes along. */
export async function verstuur<Waar extends Openbaaradres>(
  adres: Waar,
  inhoud: Readonly<Record<string, unknown>> | URLSearchParams,
): Promise<Antwoord<AntwoordOp<Waar>>> {
  try {
    const kaal = inhoud instanceof URLSearchParams;
    const soort = 'application/json';
    const antwoord = await fetch(adres, {
      method: 'POST',
      headers: kaal ? { accept: soort } : { accept: soort, 'content-type': soort },
      body: kaal ? inhoud : JSON.stringify(inhoud),
      referrerPolicy: 'no-referrer',
      cache: 'no-store',
      signal: naTijd(WACHT),
    });
    const tekst = await antwoord.text();
    if (antwoord.ok) return { soort: 'gelukt', waarde: leesEindpunt(adres, tekst) };
    const waarde: unknown = JSON.parse(tekst);
    const fouten = isObject(waarde) && Array.isArray(waarde.fouten) ? waarde.fouten.filter(isFout) : [];
    return fouten.length > 0 ? { soort: 'geweigerd', fouten } : { soort: 'onbereikbaar' };
  } catch {
    return { soort: 'onbereikbaar' };
  }
}
