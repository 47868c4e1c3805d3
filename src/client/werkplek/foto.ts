import { naTijd } from '#client/gedeeld/geduld.ts';
import { type Fotofout, fotofoutcodes } from '#domein/beeld/beeld.fouten.ts';
import type { Fotovelden } from '#domein/beeld/foto.velden.ts';
import { goed, mis, type Result } from '#domein/gedeeld/resultaat.ts';

const WACHT_MS = 60_000;
/** Longest side, in pixels, of what goes over the line. */
const LANGST = 2000;
const KWALITEIT = 0.85;

/** `onbereikbaar`: nobody knows whether it arrived; look before sending again. */
export type Verstuurfout = readonly Fotofout[] | 'onbereikbaar';

/**
 * The photo as a JPEG of at most 2000 pixels, upright and without a place in it, since the host takes no large bodies
 * and phones have slow lines. Where the browser cannot read the file it goes as it is: the server decides.
 */
export async function verkleinFoto(bestand: Blob): Promise<Blob> {
  try {
    const beeld = await createImageBitmap(bestand);
    const schaal = Math.min(1, LANGST / Math.max(beeld.width, beeld.height));
    const vlak = document.createElement('canvas');
    vlak.width = Math.max(1, Math.round(beeld.width * schaal));
    vlak.height = Math.max(1, Math.round(beeld.height * schaal));
    const pen = vlak.getContext('2d');
    if (!pen) return bestand;
    // A JPEG has no transparency: without this it turns black.
    pen.fillStyle = 'white';
    pen.fillRect(0, 0, vlak.width, vlak.height);
    pen.drawImage(beeld, 0, 0, vlak.width, vlak.height);
    beeld.close();
    const kleiner = await new Promise<Blob | null>((klaar) => vlak.toBlob(klaar, 'image/jpeg', KWALITEIT));
    return kleiner ?? bestand;
  } catch {
    return bestand;
  }
}

function leesFouten(json: unknown): readonly Fotofout[] {
  const fouten: unknown = json !== null && typeof json === 'object' && 'fouten' in json ? json.fouten : [];
  return (Array.isArray(fouten) ? fouten : []).flatMap((fout: unknown): Fotofout[] => {
    if (fout === null || typeof fout !== 'object' || !('code' in fout)) return [];
    const code = fotofoutcodes.find((een) => een === fout.code);
    return code ? [{ veld: 'veld' in fout && typeof fout.veld === 'string' ? fout.veld : null, code }] : [];
  });
}

type Verstuurd = Result<{ readonly id: string }, Verstuurfout>;
/** Whether it was refused for want of somebody who is signed in. */
export const inlogfout = (uitkomst: Verstuurd): 'verlopen' | null =>
  !uitkomst.ok && uitkomst.fout !== 'onbereikbaar' && uitkomst.fout.some(({ code }) => code === 'toegang_verlopen')
    ? 'verlopen'
    : null;

/** Sends a photo as the medewerker whose proof this is; `id` is that of its row in `beeld`. Never rejects. */
export async function verstuurFoto(
  bewijs: string,
  bestand: Blob,
  { over, over_id, alt, maker }: Fotovelden,
): Promise<Verstuurd> {
  const inhoud = new FormData();
  for (const [naam, waarde] of Object.entries({ over, over_id, alt, maker: maker ?? '' })) inhoud.set(naam, waarde);
  inhoud.set('foto', await verkleinFoto(bestand), 'foto');
  try {
    const antwoord = await fetch('/api/foto', {
      method: 'POST',
      headers: { accept: 'application/json', authorization: `Bearer ${bewijs}` },
      body: inhoud,
      referrerPolicy: 'no-referrer',
      cache: 'no-store',
      signal: naTijd(WACHT_MS),
    });
    // The host itself refuses what is too large, in words of its own.
    if (antwoord.status === 413) return mis([{ veld: 'foto', code: 'te_groot' }]);
    const json: unknown = await antwoord.json();
    if (antwoord.ok && json !== null && typeof json === 'object' && 'id' in json && typeof json.id === 'string')
      return goed({ id: json.id });
    const fouten = leesFouten(json);
    return mis(fouten.length > 0 ? fouten : 'onbereikbaar');
  } catch {
    return mis('onbereikbaar');
  }
}
