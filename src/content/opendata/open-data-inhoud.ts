import { leesBouwOmgeving } from '#config/env.ts';
import { eenmaal } from '#content/lezen/opname.ts';
import { leesStadInhoud } from '#content/lezen/stad-inhoud.ts';
import { maakSets } from '#content/opendata/open-data-sets.ts';

/** All downloads of this site, made once per build. */
export const leesOpenData = eenmaal(async () => maakSets(await leesStadInhoud(), new URL(leesBouwOmgeving().SITE_URL)));
