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
import { leesBouwOmgeving, metInhoudsbestand } from '#config/env.ts';
import { serverpaths } from '#config/paths.ts';
import { stad } from '#config/stad.ts';
import { beginBewaren, rondBewarenAf } from '#content/bewaard.ts';
import { type Gelezen, keurRijen, leesRijen } from '#content/rijen.ts';
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

/** Makes the whole site of this content in an empty folder. Throws Stilgevallen for content of which no site can be made. */
async function maakVan(gelezen: Gelezen, gezegd: Gezegd, { bundel, site, map }: Opdracht): Promise<void> {
  const { inhoud, fouten } = keurRijen(gelezen.rijen);
  const [eerste, ...rest] = fouten;
  if (eerste) throw new Stilgevallen([eerste, ...rest]);
  await rm(map, { recursive: true, force: true });
  await cp(bundel.bestanden, map, { recursive: true });
  const inhoudsbestand = `${map}.inhoud.json`;
  try {
    await writeFile(inhoudsbestand, JSON.stringify(inhoud));
    metInhoudsbestand(inhoudsbestand);
    const paginas = await geefWeer({ bundel, site, map });
    await schrijfSitemap(map, site, paginas);
    await maakZoekindex(map);
    await schrijfKoppen(map);
    await schrijfBevindingen(map, gelezen.rijen);
    await schrijf(map, serverpaths.inhoud, alsBestand(gelezen));
    const bestand: Publicatiebestand = { ...gezegd, dag: dagVan(new Date()) };
    await schrijf(map, serverpaths.publicatiegegevens, JSON.stringify(bestand));
    console.log(`${paginas.length} pagina's gemaakt.`);
  } catch (fout) {
    if (!(fout instanceof Paginafout)) throw fout;
    throw new Stilgevallen([{ soort: 'pagina', pagina: fout.pagina, ...recordVan(fout.pagina, gelezen.rijen) }], fout);
  } finally {
    await rm(inhoudsbestand, { force: true });
  }
}

/** Why the content as it is now may not replace what is online; empty when it may. */
async function bezwaren(
  nu: Gelezen,
  vorige: Gelezen | undefined,
): Promise<{ fouten: Stilstand[]; verdwenen: Verdwenen }> {
  const { KRIMP_TOEGESTAAN } = leesBouwOmgeving();
  const vergelijk = vorige && KRIMP_TOEGESTAAN !== 'ja';
  const verdwenen: Verdwenen = vergelijk ? await verdwenenRijen(vorige.rijen, nu.rijen, vraagWeggehaald) : new Map();
  const fouten: Stilstand[] = [
    ...gebiedsFouten(nu.rijen, stad.aantal),
    ...(vergelijk ? omvangFouten(vorige.rijen, verdwenen) : []),
  ];
  return { fouten, verdwenen };
}

/** What is online without what was taken away since, and why the rest has to wait. */
async function valTerug(fout: Stilgevallen, nu: Gelezen, vorige: Gelezen, verdwenen: Verdwenen, opdracht: Opdracht) {
  console.error(fout.message, fout.cause ?? '');
  const oud = { versie: vorige.versie, rijen: zonderWeggehaald(vorige.rijen, nu.rijen, verdwenen) };
  const tegengehouden = { versie: nu.versie, op: new Date().toISOString(), stilstand: fout.stilstand };
  await maakVan(oud, { versie: vorige.versie, tegengehouden }, opdracht).catch((nogEen: unknown) => {
    // Nothing can be made of the old content either: the first fault is the one to tell.
    throw nogEen instanceof Stilgevallen ? fout : nogEen;
  });
  console.log(`De site is die van eerder, zonder wat is weggehaald. ${stilstandzin(fout.stilstand)}`);
}

/**
 * Builds the site of what is published now into `uitvoer`. When that content cannot be published, the site is the content
 * that is online without what was taken away since, and says so in `/gegevens/publicatie.json`. Throws when there is
 * nothing to fall back on, and leaves what stood there.
 */
export async function maakSite(uitvoer: string): Promise<void> {
  const site = leesBouwOmgeving().SITE_URL.replace(/\/+$/, '');
  const nu = await leesRijen();
  const vorige = await leesVorige(site, nu.rijen);
  const { fouten, verdwenen } = await bezwaren(nu, vorige);
  const doel = resolve(uitvoer);
  const opdracht: Opdracht = { bundel: await zorgVoorBundel(), site, map: `${doel}.nieuw` };
  await beginBewaren();
  try {
    const [eerste, ...rest] = fouten;
    if (eerste) throw new Stilgevallen([eerste, ...rest]);
    await maakVan(nu, { versie: nu.versie }, opdracht);
  } catch (fout) {
    if (!(fout instanceof Stilgevallen) || !vorige) throw fout;
    await valTerug(fout, nu, vorige, verdwenen, opdracht);
  }
  await rondBewarenAf();
  await zetOpZijnPlek(opdracht.map, doel);
}
