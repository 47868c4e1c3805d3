import { serverpaths } from '#config/paths.ts';
import { json, verder } from '#netlify/http/antwoord.ts';
import { logFout } from '#netlify/http/log.ts';
import { kalePagina, paginaKoppen, vulPagina } from '#netlify/http/pagina.ts';
import type { Samenstelling } from '#netlify/samenstelling.ts';
import { veiligeTekst } from '#netlify/services/html.ts';
import { bedanktTekst as tekst } from '#teksten/nl/formulier/bedankt.ts';

const NUMMER = /\/([MBF]-[2-9BCDFGHJKMNPQRSTVWXZ]{6})\/?$/;
const alinea = (zin: string): string => `<p class="intro">${veiligeTekst(zin)}</p>`;

/** Who helps, or by when that is known; nothing when the database does not say. */
async function helper(delen: () => Pick<Samenstelling, 'rpc'>, nummer: string): Promise<string> {
  try {
    const wie = await delen().rpc.haal('wie_helpt_bij', { nummer });
    const zinnen = wie.soort === 'makelaar' ? tekst.helpt(wie) : tekst.niemand(nummer);
    return zinnen === '' ? '' : `<p id="helper">${veiligeTekst(zinnen)}</p>`;
  } catch (fout) {
    logFout('bedankt', fout);
    return '';
  }
}

/** The thank-you page with the number of its address in it. It only reads, so that it can be loaded again. Never throws. */
export async function toonBedankt(
  verzoek: Request,
  delen: () => Pick<Samenstelling, 'paginas' | 'rpc'>,
): Promise<Response> {
  if (verzoek.method !== 'GET' && verzoek.method !== 'HEAD')
    return json({ fouten: [{ veld: null, code: 'onleesbaar' }] }, 405, { allow: 'GET' });
  const nummer = NUMMER.exec(new URL(verzoek.url).pathname)?.[1];
  if (!nummer) return verder(serverpaths.bedanktpagina);
  const kop = `<h1>${veiligeTekst(tekst.titel)}</h1>`;
  const wie = await helper(delen, nummer);
  const inhoud = `<div class="stapel" id="ontvangen">${kop}${alinea(tekst.intro)}${alinea(tekst.nummer(nummer))}${wie}</div>`;
  try {
    const gebouwd = await delen().paginas.haal(serverpaths.bedanktpagina);
    const html = gebouwd && vulPagina(gebouwd.html, { inhoud, plek: 'ontvangen' });
    return html ? new Response(html, { headers: paginaKoppen(gebouwd.koppen) }) : kalePagina(inhoud, 200);
  } catch (fout) {
    logFout('bedankt', fout);
    return kalePagina(inhoud, 200);
  }
}
