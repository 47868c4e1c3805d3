import { resolve } from 'node:path';
import { zorgVoorBundel } from '#bouw/bundel.ts';
import { maakVan, type Opdracht } from '#bouw/maak-van.ts';
import { maakStappen } from '#bouw/stappen.ts';
import { Stilgevallen } from '#bouw/stilgevallen.ts';
import { leesEerdereStof, leesStof } from '#bouw/stof.ts';
import { ruimVorigeOp, zetOpZijnPlek } from '#bouw/wissel.ts';
import { bewaarmap, leesBouwOmgeving } from '#config/env.ts';
import { stilstandzin } from '#teksten/nl/publicatie/stilstand.ts';

/** What is left to do once a site stands in its place. */
type Afronding = () => Promise<void>;

async function maakVanNu(opdracht: Opdracht): Promise<Afronding> {
  const stof = await leesStof(opdracht.site, opdracht.stappen);
  const rondAf = await maakVan(stof, opdracht);
  const { tegengehouden } = stof.gezegd;
  if (tegengehouden) console.log(`Bijna alles is bijgewerkt. ${stilstandzin(tegengehouden.stilstand)}`);
  return rondAf;
}

/** A site of what is online, when none can be made of what is published now. Throws `fout` when that cannot be made either. */
async function valTerug(fout: Stilgevallen, opdracht: Opdracht): Promise<Afronding> {
  const stof = await leesEerdereStof(opdracht.site, fout.stilstand, opdracht.stappen);
  if (!stof) throw fout;
  console.error(fout.message, fout.cause ?? '');
  const rondAf = await maakVan(stof, opdracht).catch((nogEen: unknown) => {
    // The first fault is the one to tell.
    throw nogEen instanceof Stilgevallen ? fout : nogEen;
  });
  console.log(`De site is die van eerder, zonder wat is weggehaald. ${stilstandzin(fout.stilstand)}`);
  return rondAf;
}

/**
 * Builds the site of what is published now into `uitvoer`. A row that does not fit keeps the version that is online. When
 * no site can be made of the rest, it is the content that is online without what was taken away since. Both are told in
 * `/gegevens/publicatie.json`. Throws when there is nothing to fall back on, and leaves what stood there.
 */
export async function maakSite(uitvoer: string): Promise<void> {
  const stappen = maakStappen();
  const doel = resolve(uitvoer);
  const site = leesBouwOmgeving().SITE_URL.replace(/\/+$/, '');
  const bundel = await stappen.meet('code', zorgVoorBundel);
  const opdracht: Opdracht = { bundel, site, doel, map: `${doel}.nieuw`, stappen };
  const rondAf = await maakVanNu(opdracht).catch((fout: unknown) => {
    if (fout instanceof Stilgevallen) return valTerug(fout, opdracht);
    throw fout;
  });
  await stappen.meet('swap', () => zetOpZijnPlek(opdracht.map, doel));
  await stappen.meet('keeping', rondAf);
  // Else `#bouw/nawerk.ts` does it.
  if (!bewaarmap()) await ruimVorigeOp(doel);
  console.log(stappen.regel());
}
