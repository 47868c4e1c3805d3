import { leesFunctie } from '#client/gedeeld/contract.ts';
import { naTijd } from '#client/gedeeld/geduld.ts';
import { nieuweSleutel } from '#client/gedeeld/nieuwe-sleutel.ts';
import type { Werkfunctie } from '#domein/contract/contracten.ts';

type Stuur = (adres: string, verzoek: RequestInit) => Promise<Response>;

/** By this name a request says which attempt it is. */
const KOP = 'x-poging';
/** What prive.eenmaal says of an attempt that was made before. */
const AL_GEDAAN = 'PT409';
/** They tell something and do nothing: who asks again wants to hear it again. */
const VERTELT: ReadonlySet<string> = new Set<Werkfunctie>([
  'wie_ben_ik',
  'collegas',
  'wacht_op_mij',
  'geschiedenis',
  'monitor',
  'berichten_opgegeven',
  'signalen_samen',
  'publicatie_stand',
  'dossier_bekijken',
  'contact_lezen',
  'verbetering_lezen',
  'contactpersoon',
  'jury_stand',
  'papier_stand',
  'mag_tellen',
  'inleesbron',
  'poging_gelukt',
]);
const functieIn = (adres: string): string | undefined => /\/rpc\/([a-z_]+)$/.exec(adres)?.[1];
const doetIets = (adres: string, { method = 'GET' }: RequestInit): boolean =>
  method !== 'GET' && !VERTELT.has(functieIn(adres) ?? '');

const isJson = (tekst: string): boolean => {
  try {
    return tekst === '' || JSON.parse(tekst) !== undefined;
  } catch {
    return false;
  }
};

export interface Eenmaal {
  /**
   * As fetch, with an answer that was read whole. What is sent again after an attempt of which nobody knows whether it arrived is that
   * same attempt: when it did arrive, the answer is 409 with code PT409 and the key of its row in `details`.
   */
  readonly stuur: Stuur;
  /** An attempt that began so, and of which the answer got lost, did arrive: what it sent, else null. `begin`: method, a space, and how the address begins. */
  readonly kwamAan: (begin: string) => Promise<string | null>;
}

const WACHT_MS = 25_000;

/** Sends what somebody does so that it is done once, however often its answer gets lost. `rest`: address of the database. */
export function maakEenmaal(rest: string, stuurZo: Stuur = (adres, verzoek) => fetch(adres, verzoek)): Eenmaal {
  const onzeker = new Map<string, { readonly sleutel: string; readonly koppen: Headers; readonly inhoud: string }>();

  /** The row that the attempt wrote to; null when it never arrived. */
  async function vraagNa(sleutel: string, koppen: Headers): Promise<string | null> {
    const headers = new Headers(koppen);
    headers.delete('prefer');
    headers.set('content-type', 'application/json');
    const antwoord = await stuurZo(`${rest}/rpc/poging_gelukt`, {
      method: 'POST',
      headers,
      body: JSON.stringify({ poging: sleutel }),
      signal: naTijd(WACHT_MS),
      cache: 'no-store',
      referrerPolicy: 'no-referrer',
    });
    return antwoord.ok ? (leesFunctie('poging_gelukt', await antwoord.text())?.rij ?? null) : null;
  }
  async function stuur(adres: string, verzoek: RequestInit): Promise<Response> {
    if (!adres.startsWith(rest) || !doetIets(adres, verzoek)) return stuurZo(adres, verzoek);
    const merk = `${verzoek.method} ${adres} ${verzoek.body ?? ''}`;
    const koppen = new Headers(verzoek.headers);
    const eerder = onzeker.get(merk);
    const rij = eerder ? await vraagNa(eerder.sleutel, koppen) : null;
    if (rij !== null) {
      onzeker.delete(merk);
      return new Response(JSON.stringify({ code: AL_GEDAAN, details: rij }), { status: 409 });
    }
    const sleutel = eerder?.sleutel ?? nieuweSleutel();
    onzeker.set(merk, { sleutel, koppen: new Headers(koppen), inhoud: String(verzoek.body ?? '') });
    koppen.set(KOP, sleutel);
    const antwoord = await stuurZo(adres, { ...verzoek, headers: koppen });
    const tekst = await antwoord.text();
    // Something on the way, such as a network that one signs in to, answers with a page or an error of its own.
    if (antwoord.status < 500 && isJson(tekst)) onzeker.delete(merk);
    return new Response(tekst === '' ? null : tekst, antwoord);
  }
  async function kwamAan(begin: string): Promise<string | null> {
    for (const [merk, { sleutel, koppen, inhoud }] of onzeker) {
      if (!merk.startsWith(begin) || (await vraagNa(sleutel, koppen)) === null) continue;
      onzeker.delete(merk);
      return inhoud;
    }
    return null;
  }
  return { stuur, kwamAan };
}
