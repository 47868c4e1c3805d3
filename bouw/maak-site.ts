import { rename, rm } from 'node:fs/promises';
import { resolve } from 'node:path';
import { zorgVoorBundel } from '#bouw/bundel.ts';
import { type Gezegd, maakVan, type Opdracht } from '#bouw/maak-van.ts';
import { maakStappen } from '#bouw/stappen.ts';
import { Stilgevallen } from '#bouw/stilgevallen.ts';
import { leesVorige } from '#bouw/vorige.ts';
import { vraagWeggehaald } from '#client/gepubliceerd.ts';
import { leesBouwOmgeving } from '#config/env.ts';
import { stad } from '#config/stad.ts';
import { type Gelezen, type Keuring, keurRijen, leesRijen, type Rijen } from '#content/rijen.ts';
import { tabellen } from '#content/tabellen.ts';
import { zonderWeggehaald } from '#content/terugval.ts';
import { gebiedsFouten, omvangFouten, type Verdwenen, verdwenenRijen } from '#content/vergelijking.ts';
import type { Stilstand } from '#domein/publicatie/stilstand.schema.ts';
import { stilstandzin } from '#teksten/nl/stilstand.ts';

/** What is left to do once a site stands in its place. */
type Afronding = () => Promise<void>;

/** One moment there is the old site, the next moment the new one. */
async function zetOpZijnPlek(nieuw: string, doel: string): Promise<void> {
  const oud = `${doel}.oud`;
  await rm(oud, { recursive: true, force: true });
  await rename(doel, oud).catch(() => undefined); // the first time there is nothing to keep
  await rename(nieuw, doel);
  await rm(oud, { recursive: true, force: true });
}

/** Why content may not replace what is online, and which rows went away by themselves. `nu`: all that is published. */
async function bezwaren(nu: Rijen, gekeurd: Rijen, vorige: Gelezen | undefined) {
  const { KRIMP_TOEGESTAAN } = leesBouwOmgeving();
  const vergelijk = vorige && KRIMP_TOEGESTAAN !== 'ja';
  const verdwenen: Verdwenen = vergelijk ? await verdwenenRijen(vorige.rijen, nu, vraagWeggehaald) : new Map();
  const fouten: Stilstand[] = [
    ...gebiedsFouten(gekeurd, stad.aantal),
    ...(vergelijk ? omvangFouten(vorige.rijen, verdwenen) : []),
  ];
  return { fouten, verdwenen };
}

/** A site of `versie` that does not show all of `nu`, and why. */
const houdTegen = (versie: number, nu: Gelezen, stilstand: Stilstand): Gezegd => ({
  versie,
  tegengehouden: { versie: nu.versie, op: new Date().toISOString(), stilstand },
});

/** What is online without what was taken away since, and why the rest has to wait. */
async function valTerug(
  fout: Stilgevallen,
  nu: Gelezen,
  vorige: Gelezen,
  verdwenen: Verdwenen,
  opdracht: Opdracht,
): Promise<Afronding> {
  console.error(fout.message, fout.cause ?? '');
  const oud = keurRijen(zonderWeggehaald(vorige.rijen, nu.rijen, verdwenen));
  // The makelaars are those of now; any other row that does not fit would be one that the site loses.
  const ongeschikt = oud.fouten.some(({ tabel }) => tabel !== tabellen.makelaar.tabel);
  if (ongeschikt || gebiedsFouten(oud.rijen, stad.aantal).length > 0) throw fout;
  const rondAf = await maakVan(oud, houdTegen(vorige.versie, nu, fout.stilstand), opdracht).catch((nogEen: unknown) => {
    // Nothing can be made of the old content either: the first fault is the one to tell.
    throw nogEen instanceof Stilgevallen ? fout : nogEen;
  });
  console.log(`De site is die van eerder, zonder wat is weggehaald. ${stilstandzin(fout.stilstand)}`);
  return rondAf;
}

/** All that is published now; of a row that does not fit the version that was online, which the site then says. */
async function maakVanNu(nu: Gelezen, gekeurd: Keuring, versieOnline: number, opdracht: Opdracht): Promise<Afronding> {
  const [eerste] = gekeurd.fouten;
  if (!eerste) return maakVan(gekeurd, { versie: nu.versie }, opdracht);
  const rondAf = await maakVan(gekeurd, houdTegen(versieOnline, nu, eerste), opdracht);
  console.log(`Bijna alles is bijgewerkt. ${stilstandzin(eerste)}`);
  return rondAf;
}

/**
 * Builds the site of what is published now into `uitvoer`. A row that does not fit keeps the version that is online. When
 * no site can be made of the rest, it is the content that is online without what was taken away since. Both are told in
 * `/gegevens/publicatie.json`. Throws when there is nothing to fall back on, and leaves what stood there.
 */
export async function maakSite(uitvoer: string): Promise<void> {
  const stappen = maakStappen();
  const site = leesBouwOmgeving().SITE_URL.replace(/\/+$/, '');
  const nu = await stappen.meet('reading', leesRijen);
  const vorige = await stappen.meet('what is online', () => leesVorige(site, nu.rijen));
  const gekeurd = await stappen.meet('checking', async () => keurRijen(nu.rijen, vorige?.rijen));
  const { fouten, verdwenen } = await bezwaren(nu.rijen, gekeurd.rijen, vorige);
  const doel = resolve(uitvoer);
  const bundel = await stappen.meet('code', zorgVoorBundel);
  const opdracht: Opdracht = { bundel, site, doel, map: `${doel}.nieuw`, stappen };
  const maak = async (): Promise<Afronding> => {
    // Why an area does not fit says more than that there is one too few.
    const waarom = gekeurd.fouten.filter(({ tabel }) => fouten.some((fout) => fout.tabel === tabel));
    const [eerste, ...rest] = [...waarom, ...fouten];
    if (eerste) throw new Stilgevallen([eerste, ...rest]);
    return maakVanNu(nu, gekeurd, vorige?.versie ?? 0, opdracht);
  };
  const rondAf = await maak().catch((fout: unknown) => {
    if (!(fout instanceof Stilgevallen) || !vorige) throw fout;
    return valTerug(fout, nu, vorige, verdwenen, opdracht);
  });
  await stappen.meet('swap', () => zetOpZijnPlek(opdracht.map, doel));
  await stappen.meet('keeping', rondAf);
  console.log(stappen.regel());
}
