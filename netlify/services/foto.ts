import { leesFotovelden } from '#domein/beeld/foto.velden.ts';
import type { Antwoord, Persoonsfunctie } from '#domein/contract/contracten.ts';
import { mis, type Result } from '#domein/gedeeld/resultaat.ts';
import { bewerkBeeld } from '#netlify/adapters/beeldbewerker.ts';
import type { Rpc } from '#netlify/adapters/rpc.ts';
import { uitDatabase } from '#netlify/services/uitkomst.ts';
import { type Fotoweigering, weiger } from '#netlify/services/weigering.ts';

/** Keeps a photo as the medewerker who sends it. `ruw.foto`: the bytes of the file. */
export async function bewaarFoto(
  als: Rpc<Persoonsfunctie>,
  ruw: Readonly<Record<string, unknown>>,
): Promise<Result<Antwoord<'foto_bewaren'>, Fotoweigering>> {
  // Asked before anything is decoded, which is work; the database asks again.
  if ((await als.haal('wie_ben_ik', {})) === null) return mis(weiger('niet_bevoegd'));
  const velden = leesFotovelden(ruw);
  if (!velden.ok) return mis({ fouten: velden.fout });
  if (!(ruw.foto instanceof Uint8Array) || ruw.foto.byteLength === 0)
    return mis({ fouten: [{ veld: 'foto', code: 'foto_ontbreekt' }] });
  const platen = await bewerkBeeld(ruw.foto);
  if (!platen.ok) return mis({ fouten: [{ veld: 'foto', code: platen.fout }] });
  const { groot, klein } = platen.waarde;
  const antwoord = await als.roep('foto_bewaren', {
    ...velden.waarde,
    breedte: groot.breedte,
    hoogte: groot.hoogte,
    klein_breedte: klein.breedte,
    klein_hoogte: klein.hoogte,
    groot: groot.bytes.toString('base64'),
    klein: klein.bytes.toString('base64'),
  });
  return uitDatabase(antwoord);
}
