import maakPostgrest from '@raphiniert/ra-data-postgrest';
import { leesEindpunt, leesFunctie } from '#client/gedeeld/contract.ts';
import type { Eenmaal } from '#client/gedeeld/eenmaal.ts';
import { naTijd } from '#client/gedeeld/geduld.ts';
import type { Poort } from '#client/toegang/poort.ts';
import type { Verbinding } from '#client/toegang/sessie.ts';
import { Werkfout, werkfoutVan } from '#client/werkplek/werkfout.ts';
import type { Antwoord as Gegeven, Invoer, Werkfunctie } from '#domein/contract/contracten.ts';
import type { Adres, AntwoordOp, VerzoekAan } from '#domein/contract/eindpunten.ts';
import { herstelTekens } from '#domein/gedeeld/tekens.ts';

const WACHT_MS = 25_000;
/** Tables whose key is not called `id`. */
const SLEUTELS = new Map([
  ['wijk', ['code']],
  ['buurt', ['code']],
  ['organisatie_wijk', ['organisatie_id', 'wijk_code']],
]);

const CODE_TE_OUD = /^\{"fout": ?"code_te_oud"\}$/;

interface Antwoord {
  readonly status: number;
  readonly headers: Headers;
  readonly body: string;
  readonly json: unknown;
}
type Rij = Record<string, unknown> & { id: string };
interface Verzoek extends RequestInit {
  /** Nobody asked for this now: it disturbs nobody when the sign-in ended. */
  readonly stil?: boolean;
}
interface Wijziging {
  readonly id: string | number;
  readonly data: Partial<Rij>;
  readonly previousData?: Partial<Rij> | undefined;
}

const leest = ({ method = 'GET' }: RequestInit): boolean => method === 'GET';
/** What is looked up meanwhile, such as choices for a field, takes nobody out of a sentence. */
const isAanHetTypen = (): boolean => document.activeElement?.matches('input, textarea') ?? false;
/** Every text is repaired on its way out, as that of the public forms is. */
const alsTekst = (inhoud: unknown): string =>
  JSON.stringify(inhoud, (_naam, waarde: unknown) => (typeof waarde === 'string' ? herstelTekens(waarde) : waarde));
/** Undefined when it is none: a network that one has to sign in to answers with a page of its own. */
function leesJson(tekst: string): unknown {
  try {
    return tekst === '' ? null : JSON.parse(tekst);
  } catch {
    return undefined;
  }
}

/**
 * What the workplace reads and writes, as the person who is signed in: row level security decides what that person may.
 * Everything rejects with a `Werkfout` only.
 */
export function maakWerkbron({ url, sleutel }: Verbinding, poort: Poort, eenmaal: Eenmaal) {
  const apiUrl = `${url}/rest/v1`;

  async function stuurAls(wie: string, adres: string, { method = 'GET', headers, body }: RequestInit) {
    const koppen = new Headers(headers);
    koppen.set('apikey', sleutel);
    koppen.set('authorization', `Bearer ${wie}`);
    if (typeof body === 'string') koppen.set('content-type', 'application/json');
    const signal = naTijd(WACHT_MS);
    const verzoek: RequestInit = { method, headers: koppen, signal, cache: 'no-store', referrerPolicy: 'no-referrer' };
    if (body) verzoek.body = body;
    try {
      const antwoord = await eenmaal.stuur(adres, verzoek);
      return { antwoord, tekst: await antwoord.text() };
    } catch {
      throw new Werkfout('onbereikbaar');
    }
  }

  async function vraag(adres: string, { stil = false, ...verzoek }: Verzoek = {}): Promise<Antwoord> {
    const door = await poort.als(
      (wie) => stuurAls(wie, adres, verzoek),
      ({ antwoord, tekst }) => {
        if (antwoord.status === 401) return 'verlopen';
        return antwoord.status === 428 || CODE_TE_OUD.test(tekst) ? 'code_te_oud' : null;
      },
      stil || (leest(verzoek) && isAanHetTypen()),
    );
    if (door.soort !== 'klaar') throw new Werkfout(door.soort === 'uit' ? 'toegang_verlopen' : 'onbereikbaar');
    const { antwoord, tekst } = door.uitkomst;
    const json = leesJson(tekst);
    if (!antwoord.ok) {
      const fout = werkfoutVan(antwoord.status, json);
      if (fout.code === 'niet_bevoegd') kijkTaak();
      throw fout;
    }
    if (json === undefined) throw new Werkfout('onbereikbaar');
    return { status: antwoord.status, headers: antwoord.headers, body: tekst, json };
  }

  /** What is not allowed, or changed no row, may be so because the task of this person ended. */
  function kijkTaak(): void {
    void poort.kijk(async () => (await roep('wie_ben_ik', {})) !== null).catch(() => undefined);
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
    const sleuteldeel = vraagdeel.toString();
    const { gewijzigd_op } = previousData;
    if (typeof gewijzigd_op === 'string') vraagdeel.set('gewijzigd_op', `eq.${gewijzigd_op}`);
    const { json } = await vraag(`${apiUrl}/${tabel}?${vraagdeel}`, {
      method: 'PATCH',
      headers: { prefer: 'return=representation' },
      body: alsTekst(Object.fromEntries(velden)),
    });
    const [rij] = Array.isArray(json) ? json : [];
    if (rij) return { data: { ...rij, id } };
    // What was saved here before, and of which the answer got lost, is nobody else's change: this goes on top of it.
    const eerder = await kwamEerderAan(`PATCH ${apiUrl}/${tabel}?${sleuteldeel}`);
    if (eerder !== null) {
      const { data: nu } = await basis.getOne(tabel, { id });
      const zoals: Partial<Rij> = { ...previousData, ...JSON.parse(eerder) };
      const anderWas = velden.some(([naam]) => JSON.stringify(nu[naam]) !== JSON.stringify(zoals[naam]));
      if (anderWas) throw new Werkfout('botsing');
      return wijzig(tabel, { id, data: { ...nu, ...Object.fromEntries(velden) }, previousData: nu });
    }
    kijkTaak();
    throw new Werkfout('botsing');
  }
  const kwamEerderAan = (begin: string): Promise<string | null> => eenmaal.kwamAan(begin).catch(() => null);

  /** Of what was done already, only its answer got lost: gives the row as it stands. */
  async function ofAlGedaan<Uit>(doe: () => Promise<Uit>, lees: (rij: string) => Promise<Uit>): Promise<Uit> {
    try {
      return await doe();
    } catch (fout) {
      if (!(fout instanceof Werkfout) || fout.code !== 'al_gedaan' || fout.rij === null) throw fout;
      return lees(fout.rij);
    }
  }

  /** Calls a function of the database; what it refuses is a `Werkfout` with its code. */
  async function roep<Naam extends Werkfunctie>(
    functie: Naam,
    invoer: Invoer<Naam>,
    { stil = false } = {},
  ): Promise<Gegeven<Naam>> {
    const { json, body } = await vraag(`${apiUrl}/rpc/${functie}`, {
      method: 'POST',
      body: alsTekst(invoer),
      stil,
    });
    const fout: unknown = json !== null && typeof json === 'object' && 'fout' in json ? json.fout : undefined;
    if (fout !== undefined) throw werkfoutVan(200, json);
    return leesFunctie(functie, body);
  }

  return {
    ...basis,
    create: (tabel: string, vraagt: Parameters<typeof basis.create>[1]) =>
      ofAlGedaan(
        () => basis.create(tabel, { ...vraagt, data: JSON.parse(alsTekst(vraagt.data)) }),
        (id) => basis.getOne(tabel, { id }),
      ),
    update: (tabel: string, wat: Wijziging) =>
      ofAlGedaan(
        () => wijzig(tabel, wat),
        () => basis.getOne(tabel, { id: wat.id }),
      ),
    /** Sends to our own server as the person who is signed in. */
    async stuur<Waar extends Adres>(adres: Waar, inhoud: VerzoekAan<Waar>): Promise<AntwoordOp<Waar>> {
      const { body } = await vraag(adres, { method: 'POST', body: alsTekst(inhoud) });
      return leesEindpunt(adres, body);
    },
    /** The same for a form with a file in it. */
    async stuurBestand<Waar extends Adres>(adres: Waar, inhoud: FormData): Promise<AntwoordOp<Waar>> {
      const { body } = await vraag(adres, { method: 'POST', body: inhoud });
      return leesEindpunt(adres, body);
    },
    roep,
  };
}
export type Werkbron = ReturnType<typeof maakWerkbron>;
