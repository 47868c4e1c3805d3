import { goed, mis, type Result } from '#domein/gedeeld/resultaat.ts';
import { leesBytes, type Ruw, soortVan } from '#netlify/http/verzoek.ts';
import { type Weigering, weiger } from '#netlify/services/weigering.ts';

/** Reads a form with a file in the field `naam`; the file becomes its bytes. What is larger than `grens` is not read to its end. */
export async function leesBestandsformulier(
  verzoek: Request,
  naam: string,
  grens: number,
): Promise<Result<Ruw, Weigering<'onleesbaar' | 'te_groot'>>> {
  if (soortVan(verzoek) !== 'multipart/form-data') return mis(weiger('onleesbaar'));
  try {
    const bytes = await leesBytes(verzoek, grens);
    if (!bytes.ok) return mis(weiger(bytes.fout === 'te_groot' ? 'te_groot' : 'onleesbaar'));
    const headers = { 'content-type': verzoek.headers.get('content-type') ?? '' };
    const velden = Object.fromEntries(await new Response(bytes.waarde, { headers }).formData());
    const bestand = velden[naam];
    return goed({
      ...velden,
      [naam]: bestand instanceof Blob ? new Uint8Array(await bestand.arrayBuffer()) : undefined,
    });
  } catch {
    return mis(weiger('onleesbaar'));
  }
}
