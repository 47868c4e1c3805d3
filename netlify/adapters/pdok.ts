import { z } from 'zod';
import type { Gebiedsoort } from '#domein/gebied/grenzen.fouten.ts';

/** PDOK did not give what was asked; the message is for the person at the keyboard. */
export class PdokFout extends Error {
  readonly adres: string;
  readonly oorzaak: 'onbereikbaar' | 'te_traag' | 'status' | 'inhoud' | 'rondje' | 'elders' | 'te_veel';
  readonly status: number | null;
  constructor(adres: string, oorzaak: PdokFout['oorzaak'], status: number | null = null) {
    super(`${adres}: ${oorzaak} ${status ?? ''}`);
    this.adres = adres;
    this.oorzaak = oorzaak;
    this.status = status;
  }
}

const paginaSchema = z.object({
  type: z.literal('FeatureCollection'),
  features: z.array(z.unknown()),
  links: z.array(z.object({ rel: z.string(), href: z.string(), type: z.string().optional() })).default([]),
});
const WACHT_MS = 30_000;
/** The largest municipality has a few hundred buurten and a page holds a thousand: this many pages is a fault. */
export const MAX_PAGINAS = 25;

async function haalPagina(adres: string, wachtMs: number): Promise<z.infer<typeof paginaSchema>> {
  // The whole answer has to be in before the time is up, its body included.
  const signal = AbortSignal.timeout(wachtMs);
  const mis = (): never => {
    throw new PdokFout(adres, signal.aborted ? 'te_traag' : 'onbereikbaar');
  };
  const antwoord = await fetch(adres, { signal, headers: { accept: 'application/geo+json, application/json' } }).catch(
    mis,
  );
  if (!antwoord.ok) throw new PdokFout(adres, 'status', antwoord.status);
  const tekst = await antwoord.text().catch(mis);
  try {
    return paginaSchema.parse(JSON.parse(tekst));
  } catch {
    throw new PdokFout(adres, 'inhoud');
  }
}

/** Address of the first page, with only the areas of one municipality (OGC API Features). */
export function eerstePagina(bron: { url: string; jaar: number }, soort: Gebiedsoort, gemeentecode: string): string {
  const basis = bron.url.replace('{jaar}', String(bron.jaar));
  const vraag = new URLSearchParams({ f: 'json', limit: '1000', gemeentecode });
  return `${basis}/collections/${soort}/items?${vraag}`;
}

/** Address of the page after this one, on the same server; undefined when this was the last. */
function volgendePagina({ links }: z.infer<typeof paginaSchema>, adres: string): string | undefined {
  const href = links.find(({ rel }) => rel === 'next')?.href;
  if (href === undefined) return undefined;
  const volgende = URL.parse(href, adres);
  if (!volgende) throw new PdokFout(adres, 'inhoud');
  if (volgende.origin !== new URL(adres).origin) throw new PdokFout(volgende.href, 'elders');
  return volgende.href;
}

/** All pages of a collection as one GeoJSON document; at most MAX_PAGINAS. Throws PdokFout. */
export async function haalCollectie(
  eerste: string,
  wachtMs = WACHT_MS,
): Promise<{ type: string; features: unknown[] }> {
  const features: unknown[] = [];
  const gezien = new Set<string>();
  let adres: string | undefined = eerste;
  while (adres) {
    if (gezien.has(adres)) throw new PdokFout(adres, 'rondje');
    if (gezien.size === MAX_PAGINAS) throw new PdokFout(adres, 'te_veel');
    gezien.add(adres);
    const pagina: z.infer<typeof paginaSchema> = await haalPagina(adres, wachtMs);
    features.push(...pagina.features);
    adres = volgendePagina(pagina, adres);
  }
  return { type: 'FeatureCollection', features };
}
