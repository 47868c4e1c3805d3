import { randomUUID } from 'node:crypto';
import { cp, mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { schrijfBevindingen } from '#bouw/bevindingen.ts';
import { type Bewaring, openBewaring } from '#bouw/bewaring.ts';
import { budgetten } from '#bouw/budgetten.ts';
import type { Bundel } from '#bouw/bundel.ts';
import { afdrukVan, maakKenmerker } from '#bouw/kenmerk.ts';
import { maakKeurder } from '#bouw/keurder.ts';
import { schrijfKoppen } from '#bouw/koppen.ts';
import { recordVan } from '#bouw/record.ts';
import { schrijfSitemap } from '#bouw/sitemap.ts';
import type { Stappen } from '#bouw/stappen.ts';
import { Stilgevallen } from '#bouw/stilgevallen.ts';
import type { Stof } from '#bouw/stof.ts';
import { type Gemaakt, geefWeer, Paginafout } from '#bouw/weergave.ts';
import { bewaarmap, leesBouwOmgeving, metLicentiebestand } from '#config/env.ts';
import { serverpaths } from '#config/paths.ts';
import { vergeetAnderePlaatjes } from '#content/lezen/bewaard.ts';
import { zetInhoud } from '#content/lezen/gegevens.ts';
import type { Inhoud, Tabelnaam } from '#content/lezen/tabellen.ts';
import { dagVan } from '#domein/gedeeld/dag.ts';
import type { Publicatiebestand } from '#domein/publicatie/publicatie.schema.ts';

export interface Opdracht {
  readonly bundel: Bundel;
  readonly site: string;
  /** Where the site that is online stands, if it is there, and where the new one is made. */
  readonly doel: string;
  readonly map: string;
  readonly stappen: Stappen;
}

async function schrijf(map: string, pad: string, inhoud: string | Buffer): Promise<void> {
  const bestand = join(map, pad);
  await mkdir(dirname(bestand), { recursive: true });
  await writeFile(bestand, inhoud);
}

/** The pages of the site that is there, where a machine keeps something from one build to the next. */
async function bewaringVan(inhoud: Inhoud, { bundel, doel, map }: Opdracht): Promise<Bewaring | undefined> {
  const plek = bewaarmap();
  if (!plek) return undefined;
  const { SITE_URL, SUPABASE_URL, SUPABASE_PUBLISHABLE_KEY } = leesBouwOmgeving();
  const kenmerk = maakKenmerker();
  const standen = new Map<Tabelnaam, string>();
  return openBewaring({
    register: join(plek, 'paginas.json'),
    geheel: afdrukVan(
      // The day stands on pages ("vandaag open"), and Node knows how it is written.
      [bundel.kenmerk, process.version, dagVan(new Date()), SITE_URL, SUPABASE_URL, SUPABASE_PUBLISHABLE_KEY].join(' '),
    ),
    oud: doel,
    nieuw: map,
    standVan(tabel) {
      const stand = standen.get(tabel) ?? kenmerk(inhoud[tabel]) ?? randomUUID();
      standen.set(tabel, stand);
      return stand;
    },
  });
}

/** What is on the site beside its pages, and tells about them. */
async function vulAan(
  gemaakt: readonly Gemaakt[],
  { inhoud, bestand, gezegd }: Stof,
  { site, map, stappen }: Opdracht,
) {
  const paginas = gemaakt.filter(({ oordeel }) => oordeel !== null);
  const adressen = paginas.map(({ adres }) => adres);
  await schrijfSitemap(map, site, adressen);
  await schrijfKoppen(map);
  await stappen.meet('findings', () => schrijfBevindingen(map, gemaakt, inhoud));
  await schrijf(map, serverpaths.inhoud, bestand);
  const publicatie: Publicatiebestand = { ...gezegd, dag: dagVan(new Date()) };
  await schrijf(map, serverpaths.publicatiegegevens, JSON.stringify(publicatie));
  console.log(
    `${paginas.length} pagina's gemaakt, waarvan ${paginas.filter(({ gehouden }) => gehouden).length} bleven.`,
  );
}

/**
 * Makes the whole site of this content in an empty folder. Returns what must be done once it stands in its place. Throws
 * Stilgevallen when a page of it cannot be made.
 */
export async function maakVan(stof: Stof, opdracht: Opdracht): Promise<() => Promise<void>> {
  const { bundel, site, map, stappen } = opdracht;
  await rm(map, { recursive: true, force: true });
  await cp(bundel.bestanden, map, { recursive: true });
  zetInhoud(stof.inhoud);
  try {
    metLicentiebestand(join(bundel.bestanden, serverpaths.licenties));
    const bewaring = await bewaringVan(stof.inhoud, opdracht);
    const keur = maakKeurder(map, budgetten);
    const gemaakt = await stappen.meet('pages', () => geefWeer({ bundel, site, map, keur, bewaring }));
    await vulAan(gemaakt, stof, opdracht);
    return async () => {
      await bewaring?.rondAf();
      await vergeetAnderePlaatjes(new Set(gemaakt.flatMap(({ plaatjes }) => plaatjes)));
    };
  } catch (fout) {
    if (!(fout instanceof Paginafout)) throw fout;
    throw new Stilgevallen([{ soort: 'pagina', pagina: fout.pagina, ...recordVan(fout.pagina, stof.inhoud) }], fout);
  }
}
