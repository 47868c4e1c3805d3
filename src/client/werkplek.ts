import maakPostgrest from '@raphiniert/ra-data-postgrest';
import { naTijd } from '#client/geduld.ts';
import type { Verbinding } from '#client/sessie.ts';
import { Werkfout, werkfoutVan } from '#client/werkfout.ts';

const WACHT_MS = 25_000;
/** Tables whose key is not called `id`. */
const SLEUTELS = new Map([
  ['wijk', ['code']],
  ['buurt', ['code']],
  ['organisatie_wijk', ['organisatie_id', 'wijk_code']],
]);

interface Antwoord {
  readonly status: number;
  readonly headers: Headers;
  readonly body: string;
  readonly json: unknown;
}
type Rij = Record<string, unknown> & { id: string };
interface Wijziging {
  readonly id: string | number;
  readonly data: Partial<Rij>;
  readonly previousData?: Partial<Rij> | undefined;
}

/**
 * What the workplace reads and writes, as the person who is signed in: row level security decides what that person may.
 * Everything rejects with a `Werkfout` only.
 */
export function maakWerkbron({ url, sleutel }: Verbinding, bewijs: () => Promise<string | null>) {
  const apiUrl = `${url}/rest/v1`;

  async function vraag(adres: string, { method = 'GET', headers, body }: RequestInit = {}): Promise<Antwoord> {
    const wie = await bewijs();
    if (wie === null) throw new Werkfout('toegang_verlopen');
    const koppen = new Headers(headers);
    koppen.set('apikey', sleutel);
    koppen.set('authorization', `Bearer ${wie}`);
    if (typeof body === 'string') koppen.set('content-type', 'application/json');
    const signal = naTijd(WACHT_MS);
    const verzoek: RequestInit = { method, headers: koppen, signal, cache: 'no-store', referrerPolicy: 'no-referrer' };
    if (body) verzoek.body = body;
    const antwoord = await fetch(adres, verzoek).catch(() => {
      throw new Werkfout('onbereikbaar');
    });
    const tekst = await antwoord.text();
    const json: unknown = tekst === '' ? null : JSON.parse(tekst);
    if (!antwoord.ok) throw werkfoutVan(antwoord.status, json);
    return { status: antwoord.status, headers: antwoord.headers, body: tekst, json };
  }

  const basis = maakPostgrest({
    apiUrl,
    httpClient: vraag,
    defaultListOp: 'eq',
    primaryKeys: SLEUTELS,
    schema: () => '',
  });

  /** Writes only what changed, and only when nobody else changed the row since it was read. */
  async function wijzig(tabel: string, { id, data, previousData = {} }: Wijziging) {
    const { id: _id, gewijzigd_op: _op, ...nieuw } = data;
    const velden = Object.entries(nieuw).filter(
      ([naam, waarde]) => JSON.stringify(waarde) !== JSON.stringify(previousData[naam]),
    );
    if (velden.length === 0) return { data: { ...previousData, id } };
    const vraagdeel = new URLSearchParams({ [SLEUTELS.get(tabel)?.[0] ?? 'id']: `eq.${id}` });
    const { gewijzigd_op } = previousData;
    if (typeof gewijzigd_op === 'string') vraagdeel.set('gewijzigd_op', `eq.${gewijzigd_op}`);
    const { json } = await vraag(`${apiUrl}/${tabel}?${vraagdeel}`, {
      method: 'PATCH',
      headers: { prefer: 'return=representation' },
      body: JSON.stringify(Object.fromEntries(velden)),
    });
    const [rij] = Array.isArray(json) ? json : [];
    if (!rij) throw new Werkfout('botsing');
    return { data: { ...rij, id } };
  }

  return {
    ...basis,
    update: wijzig,
    /** Sends to our own server as the person who is signed in. */
    async stuur<Waarde>(pad: string, inhoud: object): Promise<Waarde> {
      const { json } = await vraag(pad, { method: 'POST', body: JSON.stringify(inhoud) });
      return json as Waarde; // the shape is that of the endpoint, which its caller names
    },
    /** The same for a form with a file in it. */
    async stuurBestand<Waarde>(pad: string, inhoud: FormData): Promise<Waarde> {
      const { json } = await vraag(pad, { method: 'POST', body: inhoud });
      return json as Waarde; // the shape is that of the endpoint, which its caller names
    },
    /** Calls a function of the database; what it refuses is a `Werkfout` with its code. */
    async roep<Waarde>(functie: string, argumenten: object = {}): Promise<Waarde> {
      const { json } = await vraag(`${apiUrl}/rpc/${functie}`, { method: 'POST', body: JSON.stringify(argumenten) });
      const fout: unknown = json !== null && typeof json === 'object' && 'fout' in json ? json.fout : undefined;
      if (fout !== undefined) throw werkfoutVan(200, json);
      return json as Waarde; // the shape is that of the function, which its caller names
    },
  };
}
export type Werkbron = ReturnType<typeof maakWerkbron>;
