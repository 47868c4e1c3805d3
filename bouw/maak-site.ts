import { cp, mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { schrijfBevindingen } from '#bouw/bevindingen.ts';
import { type Bundel, zorgVoorBundel } from '#bouw/bundel.ts';
import { schrijfKoppen } from '#bouw/koppen.ts';
import { recordVan } from '#bouw/record.ts';
import { schrijfSitemap } from '#bouw/sitemap.ts';
import { Stilgevallen } from '#bouw/stilgevallen.ts';
import { alsBestand, leesVorige } from '#bouw/vorige.ts';
import { geefWeer, Paginafout } from '#bouw/weergave.ts';
import { maakZoekindex } from '#bouw/zoekindex.ts';
import { vraagWeggehaald } from '#client/gepubliceerd.ts';
import { leesBouwOmgeving, metInhoudsbestand, metLicentiebestand } from '#config/env.ts';
import { serverpaths } from '#config/paths.ts';
import { stad } from '#config/stad.ts';
import { beginBewaren, rondBewarenAf } from '#content/bewaard.ts';
import { type Gelezen, type Keuring, keurRijen, leesRijen, type Rijen } from '#content/rijen.ts';
import { tabellen } from '#content/tabellen.ts';
import { zonderWeggehaald } from '#content/terugval.ts';
import { gebiedsFouten, omvangFouten, type Verdwenen, verdwenenRijen } from '#content/vergelijking.ts';
import { dagVan } from '#domein/gedeeld/dag.ts';
import type { Publicatiebestand } from '#domein/publicatie/publicatie.schema.ts';
import type { Stilstand } from '#domein/publicatie/stilstand.schema.ts';
import { stilstandzin } from '#teksten/nl/stilstand.ts';

interface Opdracht {
  readonly bundel: Bundel;
  readonly site: string;
  readonly map: string;
}

/** What the site says of itself: which content it shows, and what was held back. */
type Gezegd = Pick<Publicatiebestand, 'versie' | 'tegengehouden'>;

async function schrijf(map: string, pad: string, inhoud: string | Buffer): Promise<void> {
  const bestand = join(map, pad);
  await mkdir(dirname(bestand), { recursive: true });
  await writeFile(bestand, inhoud);
}

/** One moment there is the old site, the next moment the new one. */
async function zetOpZijnPlek(nieuw: string, doel: string): Promise<void> {
  const oud = `${doel}.oud`;
  await rm(oud, { recursive: true, force: true });
  await rename(doel, oud).catch(() => undefined); // the first time there is nothing to keep
  await rename(nieuw, doel);
  await rm(oud, { recursive: true, force: true });
}

/** Makes the whole site of this content in an empty folder. Throws Stilgevallen when a page of it cannot be made. */
async function maakVan({ rijen, inhoud }: Keuring, gezegd: Gezegd, { bundel, site, map }: Opdracht): Promise<void> {
  await rm(map, { recursive: true, force: true });
  await cp(bundel.bestanden, map, { recursive: true });
  const inhoudsbestand = `${map}.inhoud.json`;
  try {
    await writeFile(inhoudsbestand, JSON.stringify(inhoud));
    metInhoudsbestand(inhoudsbestand);
    metLicentiebestand(join(bundel.bestanden, serverpaths.licenties));
    const paginas = await geefWeer({ bundel, site, map });
    await schrijfSitemap(map, site, paginas);
    await maakZoekindex(map);
    await schrijfKoppen(map);
    await schrijfBevindingen(map, rijen);
    await schrijf(map, serverpaths.inhoud, alsBestand({ versie: gezegd.versie, rijen }));
    const bestand: Publicatiebestand = { ...gezegd, dag: dagVan(new Date()) };
    await schrijf(map, serverpaths.publicatiegegevens, JSON.stringify(bestand));
    console.log(`${paginas.length} pagina's gemaakt.`);
  } catch (fout) {
    if (!(fout instanceof Paginafout)) throw fout;
    throw new Stilgevallen([{ soort: 'pagina', pagina: fout.pagina, ...recordVan(fout.pagina, rijen) }], fout);
  } finally {
    await rm(inhoudsbestand, { force: true });
  }
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
async function valTerug(fout: Stilgevallen, nu: Gelezen, vorige: Gelezen, verdwenen: Verdwenen, opdracht: Opdracht) {
  console.error(fout.message, fout.cause ?? '');
  const oud = keurRijen(zonderWeggehaald(vorige.rijen, nu.rijen, verdwenen));
  // The makelaars are those of now; any other row that does not fit would be one that the site loses.
  const ongeschikt = oud.fouten.some(({ tabel }) => tabel !== tabellen.makelaar.tabel);
  if (ongeschikt || gebiedsFouten(oud.rijen, stad.aantal).length > 0) throw fout;
  await maakVan(oud, houdTegen(vorige.versie, nu, fout.stilstand), opdracht).catch((nogEen: unknown) => {
    // Nothing can be made of the old content either: the first fault is the one to tell.
    throw nogEen instanceof Stilgevallen ? fout : nogEen;
  });
  console.log(`De site is die van eerder, zonder wat is weggehaald. ${stilstandzin(fout.stilstand)}`);
}

/** All that is published now; of a row that does not fit the version that was online, which the site then says. */
async function maakVanNu(nu: Gelezen, gekeurd: Keuring, versieOnline: number, opdracht: Opdracht): Promise<void> {
  const [eerste] = gekeurd.fouten;
  if (!eerste) return maakVan(gekeurd, { versie: nu.versie }, opdracht);
  await maakVan(gekeurd, houdTegen(versieOnline, nu, eerste), opdracht);
  console.log(`Bijna alles is bijgewerkt. ${stilstandzin(eerste)}`);
}

/**
 * Builds the site of what is published now into `uitvoer`. A row that does not fit keeps the version that is online. When
 * no site can be made of the rest, it is the content that is online without what was taken away since. Both are told in
 * `/gegevens/publicatie.json`. Throws when there is nothing to fall back on, and leaves what stood there.
 */
export async function maakSite(uitvoer: string): Promise<void> {
  const site = leesBouwOmgeving().SITE_URL.replace(/\/+$/, '');
  const nu = await leesRijen();
  const vorige = await leesVorige(site, nu.rijen);
  const gekeurd = keurRijen(nu.rijen, vorige?.rijen);
  const { fouten, verdwenen } = await bezwaren(nu.rijen, gekeurd.rijen, vorige);
  const doel = resolve(uitvoer);
  const opdracht: Opdracht = { bundel: await zorgVoorBundel(), site, map: `${doel}.nieuw` };
  await beginBewaren();
  try {
    // Why an area does not fit says more than that there is one too few.
    const waarom = gekeurd.fouten.filter(({ tabel }) => fouten.some((fout) => fout.tabel === tabel));
    const [eerste, ...rest] = [...waarom, ...fouten];
    if (eerste) throw new Stilgevallen([eerste, ...rest]);
    await maakVanNu(nu, gekeurd, vorige?.versie ?? 0, opdracht);
  } catch (fout) {
    if (!(fout instanceof Stilgevallen) || !vorige) throw fout;
    await valTerug(fout, nu, vorige, verdwenen, opdracht);
  }
  await rondBewarenAf();
  await zetOpZijnPlek(opdracht.map, doel);
}
