/** Every address of the sitemap, as paths on this site. */
export async function sitemapPaden(siteUrl: string): Promise<string[]> {
  const locaties = async (adres: string): Promise<string[]> => {
    const antwoord = await fetch(new URL(adres, siteUrl));
    if (!antwoord.ok) throw new Error(`${adres}: ${antwoord.status}`);
    return [...(await antwoord.text()).matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, locatie]) => locatie ?? '');
  };
  const kaarten = await locaties('/sitemap-index.xml');
  const paden = (await Promise.all(kaarten.map((kaart) => locaties(new URL(kaart).pathname)))).flat();
  return paden.map((adres) => new URL(adres).pathname);
}
