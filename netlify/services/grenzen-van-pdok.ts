import type { Grenzenbron, Stad } from '#config/stad-vorm.ts';
import type { Gebiedsoort } from '#domein/gebied/grenzen.fouten.ts';
import { eerstePagina, haalCollectie } from '#netlify/adapters/pdok.ts';
import type { Grensbron } from '#netlify/services/wijken-importeren.ts';

type Stadsgegevens = Pick<Stad, 'gemeentecode' | 'aantal'> & {
  grenzenbron: Pick<Grenzenbron, 'url' | 'vermelding'>;
};

/** Wijken and buurten of the city as PDOK has them for `jaar`; a city without buurten only asks for wijken. Throws PdokFout. */
export async function grenzenVanPdok(
  { gemeentecode, aantal, grenzenbron: { url, vermelding } }: Stadsgegevens,
  jaar: number,
  meldBegin: (soort: Gebiedsoort) => void = () => undefined,
): Promise<Grensbron[]> {
  const bronnen: Grensbron[] = [];
  for (const soort of (['wijken', 'buurten'] as const).filter((soort) => aantal[soort] > 0)) {
    meldBegin(soort);
    const json = await haalCollectie(eerstePagina({ url, jaar }, soort, gemeentecode));
    bronnen.push({ naam: `PDOK ${soort} ${jaar}`, json, vermelding: `${vermelding}, ${jaar}` });
  }
  return bronnen;
}
