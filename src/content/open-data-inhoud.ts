import { leesBouwOmgeving } from '#config/env.ts';
import type { Gegevensset } from '#content/open-data.ts';
import { maakSets } from '#content/open-data-sets.ts';
import { leesStadInhoud } from '#content/stad-inhoud.ts';

async function lees(): Promise<Gegevensset[]> {
  return maakSets(await leesStadInhoud(), new URL(leesBouwOmgeving().SITE_URL));
}

let sets: Promise<Gegevensset[]> | undefined;

/** All downloads of this site, made once per build. */
export function leesOpenData(): Promise<Gegevensset[]> {
  sets ??= lees();
  return sets;
}
