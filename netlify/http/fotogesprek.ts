import { INZENDING_BYTES } from '#domein/beeld/beeld.limieten.ts';
import { goed, mis, type Result } from '#domein/gedeeld/resultaat.ts';
import type { Gesprek } from '#netlify/http/gesprek.ts';
import { leesBytes, type Ruw, soortVan } from '#netlify/http/verzoek.ts';
import { bewaarFoto } from '#netlify/services/foto.ts';
import { type Fotoweigering, weiger } from '#netlify/services/weigering.ts';

/** Reads a form with a file in the field `foto`; the file becomes its bytes. What is too large is not read to its end. */
async function leesFotoformulier(verzoek: Request): Promise<Result<Ruw, Fotoweigering>> {
  if (soortVan(verzoek) !== 'multipart/form-data') return mis(weiger('onleesbaar'));
  try {
    const bytes = await leesBytes(verzoek, INZENDING_BYTES);
    if (!bytes.ok) return mis(weiger(bytes.fout === 'te_groot' ? 'te_groot' : 'onleesbaar'));
    const headers = { 'content-type': verzoek.headers.get('content-type') ?? '' };
    const velden = Object.fromEntries(await new Response(bytes.waarde, { headers }).formData());
    const foto = velden.foto instanceof Blob ? new Uint8Array(await velden.foto.arrayBuffer()) : undefined;
    return goed({ ...velden, foto });
  } catch {
    return mis(weiger('onleesbaar'));
  }
}

export const foto: Gesprek = {
  naam: 'foto',
  methode: 'POST',
  ingelogd: true,
  lees: leesFotoformulier,
  werk: (als, ruw) => bewaarFoto(als, ruw),
};
