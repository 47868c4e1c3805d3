import type { Paginabron } from '#netlify/http/pagina.ts';

const WACHT_MS = 4000;
const BEWAAR_MS = 60_000;

/** The pages of the site itself, as visitors get them, with their headers; kept for a minute. */
export function maakPaginabron(siteUrl: string, haalOp: typeof fetch = fetch): Paginabron {
  const bewaard = new Map<string, { tot: number; pagina: { html: string; koppen: Headers } }>();
  return {
    async haal(pad) {
      const eerder = bewaard.get(pad);
      if (eerder && eerder.tot > Date.now()) return eerder.pagina;
      try {
        const antwoord = await haalOp(`${siteUrl}${pad}`, { signal: AbortSignal.timeout(WACHT_MS) });
        if (!antwoord.ok) return eerder?.pagina;
        const pagina = { html: await antwoord.text(), koppen: antwoord.headers };
        bewaard.set(pad, { tot: Date.now() + BEWAAR_MS, pagina });
        return pagina;
      } catch {
        return eerder?.pagina;
      }
    },
  };
}
