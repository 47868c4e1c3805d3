import type { Result } from '#domein/gedeeld/resultaat.ts';
import { Storing } from '#netlify/adapters/rpc.ts';
import { GEVRAAGD } from '#netlify/http/adresvraag.ts';
import { telAdres } from '#netlify/http/afzender.ts';
import { json, jsonWeigering, verder, wachtKop } from '#netlify/http/antwoord.ts';
import { logFout } from '#netlify/http/log.ts';
import { type Invulling, kalePagina, leesGegevens, paginaKoppen, paginaVan, vulPagina } from '#netlify/http/pagina.ts';
import { alleenFouten, type Weergave } from '#netlify/http/paginaweigering.ts';
import { statusVan } from '#netlify/http/status.ts';
import { isJson, leesVerzoek, type Ruw, wilPagina } from '#netlify/http/verzoek.ts';
import type { Samenstelling } from '#netlify/samenstelling.ts';
import { type Weigering, weiger } from '#netlify/services/weigering.ts';

/** Draws what stands in place of the form. `gegevens`: what the built page drew it with; absent when it cannot be had. */
type Teken = (gegevens: string | undefined) => Invulling | Promise<Invulling>;

/** What a request can do, and how its answer looks to a script and to a plain form. */
export interface Eindpunt<Waarde> {
  /** Stands in the log. */
  readonly naam: string;
  /** The built page with the form; of a form that stands on more than one, pages below it can ask to be drawn again. */
  readonly pagina: string;
  /** `afzender`: hash of the address, the only trace of it that goes on from here. */
  werk(delen: Samenstelling, ruw: Ruw, afzender: string): Promise<Result<Waarde, Weigering>>;
  /** A script shows that it did some work; a plain form does without, and has limits of its own. */
  puzzel?(ruw: Ruw): boolean;
  /** Status of the answer to a script, which is the value itself as JSON. */
  readonly status: number;
  /** After a plain form: a page to go to, or what to show in place of the form. */
  na(waarde: Waarde, ruw: Ruw): { readonly naar: string } | { readonly toon: Teken };
  /** The form again, with its errors. */
  readonly weergave: Weergave;
  /** What to ask once of who sends a plain form, before anything is stored. Undefined: nothing. */
  vraag?(ruw: Ruw): ((gegevens: string) => Invulling) | undefined;
}

interface Vraag<Waarde> {
  readonly eindpunt: Eindpunt<Waarde>;
  readonly delen: Samenstelling;
  readonly alsPagina: boolean;
}

/** The built page with the form. One of a single wijk can be gone since it was opened. */
const haalPagina = async <Waarde>({ eindpunt, delen }: Vraag<Waarde>, ruw?: Ruw) =>
  (await delen.paginas.haal(paginaVan(eindpunt.pagina, ruw))) ?? (await delen.paginas.haal(eindpunt.pagina));

async function toonPagina<Waarde>(vraag: Vraag<Waarde>, teken: Teken, status: number, ruw?: Ruw): Promise<Response> {
  const { delen } = vraag;
  const gebouwd = await haalPagina(vraag, ruw);
  const invulling = await teken(gebouwd && (await leesGegevens(gebouwd.html, delen.paginas)));
  const html = gebouwd && vulPagina(gebouwd.html, invulling);
  if (!gebouwd || !html) return kalePagina(invulling.inhoud, status);
  return new Response(html, { status, headers: paginaKoppen(gebouwd.koppen) });
}

/** What was sent, and by whom; absent when it could not be read. */
interface Poging {
  readonly ruw: Ruw;
  readonly afzender: string;
}

async function weigerMet<Waarde>(
  vraag: Vraag<Waarde>,
  weigering: Weigering,
  poging?: Poging,
  status = statusVan(weigering),
) {
  if (!vraag.alsPagina) return jsonWeigering(weigering, status);
  const { delen, eindpunt } = vraag;
  const teken: Teken = (gegevens) =>
    poging
      ? eindpunt.weergave(poging.ruw, weigering, gegevens, { delen, afzender: poging.afzender })
      : alleenFouten(weigering);
  const antwoord = await toonPagina(vraag, teken, status, poging?.ruw);
  for (const [naam, waarde] of Object.entries(wachtKop(weigering))) antwoord.headers.set(naam, waarde);
  return antwoord;
}

/** The question that comes first; undefined when there is none, when it was asked, or without a page to ask it on. */
async function vraagEerst<Waarde>(vraag: Vraag<Waarde>, verzoek: Request, ruw: Ruw): Promise<Response | undefined> {
  if (!vraag.alsPagina || new URL(verzoek.url).searchParams.has(GEVRAAGD)) return undefined;
  const teken = vraag.eindpunt.vraag?.(ruw);
  const gebouwd = teken && (await haalPagina(vraag, ruw));
  const gegevens = gebouwd && (await leesGegevens(gebouwd.html, vraag.delen.paginas));
  return teken && gegevens !== undefined ? toonPagina(vraag, () => teken(gegevens), 200, ruw) : undefined;
}

async function werkUit<Waarde>(vraag: Vraag<Waarde>, verzoek: Request, ip: string | undefined): Promise<Response> {
  const { eindpunt, delen } = vraag;
  const gelezen = await leesVerzoek(verzoek);
  if (!gelezen.ok) {
    if (gelezen.fout === 'verkeerde_soort') return weigerMet(vraag, weiger('onleesbaar'), undefined, 415);
    return weigerMet(vraag, weiger(gelezen.fout));
  }
  const ruw = gelezen.waarde;
  const afzender = delen.hasher.metSleutel('afzender', telAdres(ip));
  if (eindpunt.puzzel?.(ruw) && isJson(verzoek) && !ruw.altcha)
    return weigerMet(vraag, weiger('puzzel_ongeldig'), { ruw, afzender });
  try {
    const eerst = await vraagEerst(vraag, verzoek, ruw);
    if (eerst) return eerst;
    const uitkomst = await eindpunt.werk(delen, ruw, afzender);
    if (!uitkomst.ok) return await weigerMet(vraag, uitkomst.fout, { ruw, afzender });
    if (!vraag.alsPagina) return json(uitkomst.waarde, eindpunt.status);
    const na = eindpunt.na(uitkomst.waarde, ruw);
    return 'naar' in na ? verder(na.naar) : await toonPagina(vraag, na.toon, 200);
  } catch (fout) {
    logFout(eindpunt.naam, fout);
    return weigerMet(vraag, weiger('storing'), { ruw, afzender }, fout instanceof Storing ? 503 : 500);
  }
}

/** Carries out one POST, from method to answer. Never throws, and says nothing of what went wrong inside. */
export async function behandel<Waarde>(
  eindpunt: Eindpunt<Waarde>,
  verzoek: Request,
  context: { readonly ip?: string },
  delen: () => Samenstelling,
): Promise<Response> {
  if (verzoek.method !== 'POST') return json({ fouten: [{ veld: null, code: 'onleesbaar' }] }, 405, { allow: 'POST' });
  try {
    return await werkUit({ eindpunt, delen: delen(), alsPagina: wilPagina(verzoek) }, verzoek, context.ip);
  } catch (fout) {
    logFout(eindpunt.naam, fout);
    return jsonWeigering(weiger('storing'), 500);
  }
}
