import { naTijd } from '#client/gedeeld/geduld.ts';
import type { Inlogweigering, Poort } from '#client/toegang/poort.ts';
import { type Stemfoutcode, stemfoutcodes } from '#domein/stemming/stemming.fouten.ts';

/** `onbereikbaar`: nobody knows whether it arrived; send the same again, or look how it stands. */
export type Stemantwoord<Waarde> =
  | { readonly soort: 'gelukt'; readonly waarde: Waarde }
  | { readonly soort: 'geweigerd'; readonly code: Stemfoutcode }
  | { readonly soort: 'onbereikbaar' };

export interface Stemvraag<Waarde> {
  readonly adres: string;
  readonly methode?: 'GET' | 'POST' | 'PATCH';
  readonly inhoud?: object | undefined;
  readonly koppen?: Readonly<Record<string, string>>;
  /** Who asks; absent where nobody needs to be known. */
  readonly bewijs?: string;
  /** Another way to send it than fetch. */
  readonly stuur?: (adres: string, verzoek: RequestInit) => Promise<Response>;
  /** Reads the text of a good answer. */
  readonly lees: (tekst: string) => Waarde;
}

const WACHT_MS = 25_000;
/** prive.eenmaal: this very attempt was made before. */
const AL_GEDAAN = 'PT409';
const isCode = (code: unknown): code is Stemfoutcode => stemfoutcodes.some((een) => een === code);

export const geweigerd = (code: unknown): Stemantwoord<never> =>
  isCode(code) && code !== 'storing' ? { soort: 'geweigerd', code } : { soort: 'onbereikbaar' };

function inlogfout(antwoord: Stemantwoord<unknown>): Inlogweigering | null {
  if (antwoord.soort !== 'geweigerd') return null;
  if (antwoord.code === 'toegang_verlopen') return 'verlopen';
  return antwoord.code === 'code_te_oud' ? antwoord.code : null;
}

/** The same as the person of this gate, who may be asked to sign in again on the way. Never rejects. */
export async function stelVraagAls<Waarde>(
  poort: Poort,
  wat: Omit<Stemvraag<Waarde>, 'bewijs'>,
): Promise<Stemantwoord<Waarde>> {
  const door = await poort.als((bewijs) => stelVraag({ ...wat, bewijs }), inlogfout);
  if (door.soort === 'klaar') return door.uitkomst;
  return door.soort === 'uit' ? geweigerd('toegang_verlopen') : { soort: 'onbereikbaar' };
}

/** One request around a vote, to our own server or to the database. Never rejects; the page sends no Referer. */
export async function stelVraag<Waarde>({
  adres,
  methode = 'GET',
  inhoud,
  koppen,
  bewijs,
  stuur = fetch,
  lees,
}: Stemvraag<Waarde>): Promise<Stemantwoord<Waarde>> {
  try {
    const antwoord = await stuur(adres, {
      method: methode,
      headers: {
        accept: 'application/json',
        ...(bewijs ? { authorization: `Bearer ${bewijs}` } : {}),
        ...(inhoud ? { 'content-type': 'application/json' } : {}),
        ...koppen,
      },
      ...(inhoud ? { body: JSON.stringify(inhoud) } : {}),
      referrerPolicy: 'no-referrer',
      cache: 'no-store',
      signal: naTijd(WACHT_MS),
    });
    if (antwoord.status === 401) return geweigerd('toegang_verlopen');
    const tekst = await antwoord.text();
    const gelezen: { fout?: unknown; code?: unknown; fouten?: readonly { code?: unknown }[] } | null =
      JSON.parse(tekst);
    // A function of the database says what is wrong in a good answer, our own server in a bad one.
    const code: unknown = antwoord.ok ? gelezen?.fout : gelezen?.fouten?.[0]?.code;
    if (gelezen?.code === AL_GEDAAN) return geweigerd('al_gedaan');
    if (!antwoord.ok || code !== undefined) return geweigerd(code ?? (antwoord.status === 403 ? 'niet_bevoegd' : null));
    return { soort: 'gelukt', waarde: lees(tekst) };
  } catch {
    return { soort: 'onbereikbaar' };
  }
}
