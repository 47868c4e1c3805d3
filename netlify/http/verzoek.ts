import { goed, mis, type Result } from '#domein/gedeeld/resultaat.ts';

/** What a form says before anything is known about it: values by name, lists for names given more than once. */
export type Ruw = Readonly<Record<string, unknown>>;
export type Leesfout = 'onleesbaar' | 'te_groot' | 'verkeerde_soort';

/** More than a form within all its limits can be, in whatever script; a body is never held in memory beyond it. */
export const GROOTSTE_BYTES = 160 * 1024;

const JSON_SOORT = 'application/json';
const FORMULIER_SOORT = 'application/x-www-form-urlencoded';

export const soortVan = (verzoek: Request): string =>
  (verzoek.headers.get('content-type') ?? '').split(';')[0]?.trim().toLowerCase() ?? '';

export const isJson = (verzoek: Request): boolean => soortVan(verzoek) === JSON_SOORT;

/** A form sent without a script of ours: the answer is a page. */
export const wilPagina = (verzoek: Request): boolean =>
  !isJson(verzoek) && !(verzoek.headers.get('accept') ?? '').includes(JSON_SOORT);

/** The bytes of a body, with a hard stop on their number. */
export async function leesBytes(verzoek: Request, grens: number): Promise<Result<Buffer<ArrayBuffer>, Leesfout>> {
  if (Number(verzoek.headers.get('content-length') ?? 0) > grens) return mis('te_groot');
  const delen: Uint8Array[] = [];
  let bytes = 0;
  for await (const deel of verzoek.body ?? []) {
    bytes += deel.byteLength;
    // Leaving the loop cancels the stream: the rest is not read.
    if (bytes > grens) return mis('te_groot');
    delen.push(deel);
  }
  return goed(Buffer.concat(delen));
}

/** The text of a body, with a hard stop on its size. */
export async function leesTekst(verzoek: Request): Promise<Result<string, Leesfout>> {
  const bytes = await leesBytes(verzoek, GROOTSTE_BYTES);
  if (!bytes.ok) return bytes;
  try {
    return goed(new TextDecoder('utf-8', { fatal: true }).decode(bytes.waarde));
  } catch {
    return mis('onleesbaar');
  }
}

/** No form has half as many values; more of them cost more to look at than an honest one. */
export const MEESTE_WAARDEN = 1000;

/** Whether a value holds no more than this many, at any depth. */
function isKlein(waarde: unknown): boolean {
  const wachten = [waarde];
  for (let gezien = 0; wachten.length > 0; gezien += 1) {
    if (gezien + wachten.length > MEESTE_WAARDEN) return false;
    const deze = wachten.pop();
    if (typeof deze === 'object' && deze !== null) for (const deel of Object.values(deze)) wachten.push(deel);
  }
  return true;
}

function leesJson(tekst: string): Result<Ruw, Leesfout> {
  try {
    const waarde: unknown = JSON.parse(tekst);
    if (typeof waarde !== 'object' || waarde === null || Array.isArray(waarde)) return mis('onleesbaar');
    return isKlein(waarde) ? goed({ ...waarde }) : mis('te_groot');
  } catch {
    return mis('onleesbaar');
  }
}

/** Counted before it is taken apart, which would cost more than an honest form. */
function isVol(formulier: string): boolean {
  let aantal = 1;
  for (let plaats = formulier.indexOf('&'); plaats !== -1; plaats = formulier.indexOf('&', plaats + 1)) {
    aantal += 1;
    if (aantal > MEESTE_WAARDEN) return true;
  }
  return false;
}

function leesFormulier(tekst: string): Result<Ruw, Leesfout> {
  if (isVol(tekst)) return mis('te_groot');
  const velden = new Map<string, string[]>();
  for (const [naam, waarde] of new URLSearchParams(tekst)) {
    const eerder = velden.get(naam);
    if (eerder) eerder.push(waarde);
    else velden.set(naam, [waarde]);
  }
  return goed(
    Object.fromEntries([...velden].map(([naam, waarden]) => [naam, waarden.length === 1 ? waarden[0] : waarden])),
  );
}

/** Reads a body of either kind, with a hard stop on its size. A connection that breaks halfway is unreadable. */
export async function leesVerzoek(verzoek: Request): Promise<Result<Ruw, Leesfout>> {
  const soort = soortVan(verzoek);
  if (soort !== JSON_SOORT && soort !== FORMULIER_SOORT) return mis('verkeerde_soort');
  const tekst = await leesTekst(verzoek).catch(() => mis('onleesbaar' as const)); // keeps the code a literal
  if (!tekst.ok) return tekst;
  return soort === JSON_SOORT ? leesJson(tekst.waarde) : leesFormulier(tekst.waarde);
}
