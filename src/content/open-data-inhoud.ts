import { leesBouwOmgeving } from '#config/env.ts';
import { gegevens } from '#content/gegevens.ts';
import type { Gegevensset } from '#content/open-data.ts';
import { maakSets } from '#content/open-data-sets.ts';
import { leesStadInhoud } from '#content/stad-inhoud.ts';

async function lees(): Promise<Gegevensset[]> {
  const bron = {
    ...(await leesStadInhoud()),
    organisaties: await gegevens('organisatie'),
    budget: (await gegevens('budgetcijfer')).sort((een, ander) => een.volgorde - ander.volgorde),
    voorbeelden: await gegevens('voorbeeld'),
    openingstijden: await gegevens('openingstijd'),
  };
  return maakSets(bron, new URL(leesBouwOmgeving().SITE_URL));
}

let sets: Promise<Gegevensset[]> | undefined;

/** All downloads of this site, made once per build. */
export function leesOpenData(): Promise<Gegevensset[]> {
  if (import.meta.env.DEV) return lees();
  sets ??= lees();
  return sets;
}
