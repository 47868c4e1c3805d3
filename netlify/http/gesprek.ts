import type { Persoonsfunctie } from '#domein/contract/contracten.ts';
import type { Adres, AntwoordOp } from '#domein/contract/eindpunten.ts';
import type { Result } from '#domein/gedeeld/resultaat.ts';
import { type Rpc, Storing, Toegangsfout } from '#netlify/adapters/rpc.ts';
import { telAdres } from '#netlify/http/afzender.ts';
import { json, jsonWeigering } from '#netlify/http/antwoord.ts';
import { logFout } from '#netlify/http/log.ts';
import { leesVerzoek, type Ruw } from '#netlify/http/verzoek.ts';
import type { Samenstelling } from '#netlify/samenstelling.ts';
import { type Fotoweigering, type Stemweigering, type Weigering, weiger } from '#netlify/services/weigering.ts';

type Weigeringen = Weigering | Stemweigering | Fotoweigering;
type Antwoord<Waar extends Adres> = Promise<Result<AntwoordOp<Waar>, Weigeringen>>;

/** What a script asks and gets as JSON; there is no plain form for it. */
export type Gesprek<Waar extends Adres> = {
  /** Stands in the log. */
  readonly naam: string;
  readonly methode: 'GET' | 'POST';
  /** Reads what was sent, where that is no JSON. */
  readonly lees?: (verzoek: Request) => Promise<Result<Ruw, Weigeringen>>;
} & (
  | { readonly ingelogd: true; werk(als: Rpc<Persoonsfunctie>, ruw: Ruw, delen: Samenstelling): Antwoord<Waar> }
  | { readonly ingelogd: false; werk(delen: Samenstelling, ruw: Ruw, afzender: string): Antwoord<Waar> }
);

const bewijsUit = (verzoek: Request): string | undefined =>
  /^Bearer ([\w.~+/=-]{20,4096})$/.exec(verzoek.headers.get('authorization') ?? '')?.[1];

async function leesInhoud(
  verzoek: Request,
  { methode, lees }: Pick<Gesprek<Adres>, 'methode' | 'lees'>,
): Promise<Result<Ruw, Weigeringen>> {
  if (lees) return lees(verzoek);
  if (methode === 'GET') return { ok: true, waarde: {} };
  // Only JSON: a form on another site cannot send it.
  if (!/^application\/json\b/i.test(verzoek.headers.get('content-type') ?? ''))
    return { ok: false, fout: weiger('onleesbaar') };
  const gelezen = await leesVerzoek(verzoek);
  if (gelezen.ok) return gelezen;
  return { ok: false, fout: weiger(gelezen.fout === 'te_groot' ? 'te_groot' : 'onleesbaar') };
}

async function voer<Waar extends Adres>(
  gesprek: Gesprek<Waar>,
  verzoek: Request,
  ip: string | undefined,
  delen: Samenstelling,
): Antwoord<Waar> {
  // Who is not signed in gets nothing read.
  const bewijs = bewijsUit(verzoek);
  if (gesprek.ingelogd && bewijs === undefined) return { ok: false, fout: weiger('toegang_verlopen') };
  const gelezen = await leesInhoud(verzoek, gesprek);
  if (!gelezen.ok) return gelezen;
  if (!gesprek.ingelogd) return gesprek.werk(delen, gelezen.waarde, delen.hasher.metSleutel('afzender', telAdres(ip)));
  return gesprek.werk(delen.als(bewijs ?? ''), gelezen.waarde, delen);
}

/** Carries out one request of a script, as the person who is signed in where that is needed. Never throws. */
export async function behandelGesprek<Waar extends Adres>(
  gesprek: Gesprek<Waar>,
  verzoek: Request,
  context: { readonly ip?: string },
  delen: () => Samenstelling,
): Promise<Response> {
  if (verzoek.method !== gesprek.methode)
    return json({ fouten: [{ veld: null, code: 'onleesbaar' }] }, 405, { allow: gesprek.methode });
  try {
    const uitkomst = await voer(gesprek, verzoek, context.ip, delen());
    return uitkomst.ok ? json(uitkomst.waarde) : jsonWeigering(uitkomst.fout);
  } catch (fout) {
    if (fout instanceof Toegangsfout) return jsonWeigering(weiger('toegang_verlopen'));
    logFout(gesprek.naam, fout);
    return jsonWeigering(weiger('storing'), fout instanceof Storing ? 503 : 500);
  }
}
