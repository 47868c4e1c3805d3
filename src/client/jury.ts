import type { Keuzes } from '#domein/stemming/keuzes.ts';
import { type Stemfoutcode, stemfoutcodes } from '#domein/stemming/stemming.fouten.ts';
import type { Stemvorm, Verdeelregel } from '#domein/stemming/telling/telling.schema.ts';

export interface Juryadvies {
  readonly advies: 'positief' | 'neutraal' | 'negatief';
  readonly tekst: string;
  readonly functie: string;
  readonly eigen: boolean;
}
/** A request as a juror or adviser reads it; amounts in euro cents. */
export interface Juryplan {
  readonly id: string;
  readonly titel: string;
  readonly plan: string;
  readonly doelgroep: string;
  readonly wanneer: string;
  readonly prioriteit: string | null;
  readonly buurt: string | null;
  readonly gevraagd_cent: number;
  readonly minimum_cent: number | null;
  readonly eigen_bijdrage_cent: number;
  readonly begroting: readonly { readonly omschrijving: string; readonly bedrag_cent: number }[];
  readonly vragen: readonly { readonly vraag: string; readonly antwoord: string | null }[];
  readonly adviezen: readonly Juryadvies[];
  /** `contact`: the database knows it, and it cannot be taken back. */
  readonly belang: 'zelf' | 'contact' | null;
}
/** Moments are ISO; requests stand in an order that is this person's own. */
export interface Juryronde {
  readonly slug: string;
  readonly naam: string;
  readonly uitleg: string;
  readonly status: string;
  readonly voorbeeld: boolean;
  readonly budget_cent: number;
  readonly stemvorm: Stemvorm;
  readonly verdeelregel: Verdeelregel;
  readonly drempel: number;
  readonly min_keuzes: number;
  readonly max_keuzes: number | null;
  readonly stemmen_vanaf_op: string | null;
  readonly stemmen_tot_op: string | null;
  readonly rol: 'jurylid' | 'adviseur';
  readonly gestemd: boolean;
  readonly op_papier: boolean;
  readonly aanvragen: readonly Juryplan[];
}
export interface Gevondenbiljet {
  readonly keuzes: Keuzes;
  readonly aanvragen: readonly { readonly id: string; readonly titel: string }[];
}

/** `onbereikbaar`: nobody knows whether it arrived, so the same must be sent again. */
export type Juryantwoord<Waarde> =
  | { readonly soort: 'gelukt'; readonly waarde: Waarde }
  | { readonly soort: 'geweigerd'; readonly code: Stemfoutcode }
  | { readonly soort: 'onbereikbaar' };

const WACHT_MS = 25_000;
const isCode = (code: unknown): code is Stemfoutcode => stemfoutcodes.some((een) => een === code);

async function vraag<Waarde>(pad: string, bewijs: string | null, inhoud?: object): Promise<Juryantwoord<Waarde>> {
  try {
    const antwoord = await fetch(pad, {
      method: inhoud ? 'POST' : 'GET',
      headers: {
        accept: 'application/json',
        ...(inhoud ? { 'content-type': 'application/json' } : {}),
        ...(bewijs ? { authorization: `Bearer ${bewijs}` } : {}),
      },
      ...(inhoud ? { body: JSON.stringify(inhoud) } : {}),
      referrerPolicy: 'no-referrer',
      cache: 'no-store',
      signal: AbortSignal.timeout(WACHT_MS),
    });
    const gelezen = await antwoord.json();
    if (antwoord.ok) return { soort: 'gelukt', waarde: gelezen };
    const code: unknown = gelezen?.fouten?.[0]?.code;
    return isCode(code) && code !== 'storing' ? { soort: 'geweigerd', code } : { soort: 'onbereikbaar' };
  } catch {
    return { soort: 'onbereikbaar' };
  }
}

/** The rondes of whoever is signed in. None of these functions rejects. */
export const haalJury = (bewijs: string) => vraag<{ rondes: readonly Juryronde[] }>('/api/jury', bewijs);
export const meldBelang = (bewijs: string, ronde: string, aanvraag: string, belang: boolean) =>
  vraag<{ belang: boolean }>('/api/belang', bewijs, { ronde, aanvraag, belang });
/** The same code is the same vote: after `onbereikbaar` send the same again. */
export const brengUit = (bewijs: string, ronde: string, bewijscode: string, keuzes: Keuzes) =>
  vraag<{ gestemd: true; gewijzigd: boolean }>('/api/stembiljet', bewijs, { ronde, bewijscode, keuzes });
export const zoekBiljet = (ronde: string, bewijscode: string) =>
  vraag<Gevondenbiljet>('/api/stembiljet/controle', null, { ronde, bewijscode });
export const stuurAdvies = (bewijs: string, ronde: string, aanvraag: string, advies: string, tekst: string) =>
  vraag<{ bewaard: true }>('/api/advies', bewijs, { ronde, aanvraag, advies, tekst });
