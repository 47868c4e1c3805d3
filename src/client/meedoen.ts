import { naTijd } from '#client/geduld.ts';
/** One thing that the server found wrong; `code` is checked by who shows it. */
export interface Serverfout {
  readonly veld: string | null;
  readonly code: string;
  readonly rij?: number;
}

/** `onbereikbaar`: nobody knows whether it arrived, so the same key must be used again. */
export type Antwoord =
  | { readonly soort: 'gelukt'; readonly waarde: unknown }
  | { readonly soort: 'geweigerd'; readonly fouten: readonly Serverfout[] }
  | { readonly soort: 'onbereikbaar' };

const WACHT = 25_000;

const isObject = (waarde: unknown): waarde is Record<string, unknown> => typeof waarde === 'object' && waarde !== null;

const isFout = (waarde: unknown): waarde is Serverfout =>
  isObject(waarde) &&
  typeof waarde.code === 'string' &&
  (waarde.veld === null || typeof waarde.veld === 'string') &&
  (waarde.rij === undefined || typeof waarde.rij === 'number');

/** Sends a form as JSON. Never rejects. The page sends no Referer, so that nothing of a fragment or query goes along. */
export async function verstuur(pad: string, inhoud: Readonly<Record<string, unknown>>): Promise<Antwoord> {
  try {
    const antwoord = await fetch(pad, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/json' },
      body: JSON.stringify(inhoud),
      referrerPolicy: 'no-referrer',
      cache: 'no-store',
      signal: naTijd(WACHT),
    });
    const waarde: unknown = await antwoord.json();
    if (antwoord.ok) return { soort: 'gelukt', waarde };
    const fouten = isObject(waarde) && Array.isArray(waarde.fouten) ? waarde.fouten.filter(isFout) : [];
    return fouten.length > 0 ? { soort: 'geweigerd', fouten } : { soort: 'onbereikbaar' };
  } catch {
    return { soort: 'onbereikbaar' };
  }
}
