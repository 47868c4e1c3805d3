import type { Fotofout, Fotofoutcode } from '#domein/beeld/beeld.fouten.ts';
import { ALT_LENGTE, type Beeldsoort, beeldsoorten, MAKER_LENGTE } from '#domein/beeld/beeld.limieten.ts';
import { mis, type Result } from '#domein/gedeeld/resultaat.ts';
import { heeftVervangteken } from '#domein/gedeeld/tekens.ts';
import { normaliseerTekst } from '#domein/gedeeld/tekstveld.ts';
import { isId } from '#domein/gedeeld/vorm.ts';

/** What is told with a photo. */
export interface Fotovelden {
  readonly over: Beeldsoort;
  readonly over_id: string;
  readonly alt: string;
  readonly maker: string | null;
}
type Ruw = Readonly<Record<string, unknown>>;

const regel = (ruw: unknown): string => (typeof ruw === 'string' ? normaliseerTekst(ruw, false) : '');

function tekstfout(tekst: string, lengte: number): Fotofoutcode | null {
  if (heeftVervangteken(tekst)) return 'tekst_kan_niet';
  return [...tekst].length > lengte ? 'tekst_te_lang' : null;
}

/** Reads the fields beside a photo; one error for each that is wrong. */
export function leesFotovelden(ruw: Ruw): Result<Fotovelden, readonly Fotofout[]> {
  const over = beeldsoorten.find((soort) => soort === ruw.over);
  const over_id = typeof ruw.over_id === 'string' && isId(ruw.over_id) ? ruw.over_id : null;
  if (!over || over_id === null) return mis([{ veld: 'over', code: 'onbekend' }]);
  const [alt, maker] = [regel(ruw.alt), regel(ruw.maker)];
  const codes = [
    { veld: 'alt', code: alt === '' ? ('alt_ontbreekt' as const) : tekstfout(alt, ALT_LENGTE) }, // keeps the code a literal
    { veld: 'maker', code: tekstfout(maker, MAKER_LENGTE) },
  ];
  const fouten = codes.flatMap(({ veld, code }) => (code ? [{ veld, code }] : []));
  if (fouten.length > 0) return mis(fouten);
  return { ok: true, waarde: { over, over_id, alt, maker: maker === '' ? null : maker } };
}
