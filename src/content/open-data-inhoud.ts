import { leesBouwOmgeving } from '#config/env.ts';
import { maakSets } from '#content/open-data-sets.ts';
import { eenmaal } from '#content/opname.ts';
import { leesStadInhoud } from '#content/stad-inhoud.ts';

/** All downloads of this site, made once per build. */
export const leesOpenData = eenmaal(async () => maakSets(await leesStadInhoud(), new URL(leesBouwOmgeving().SITE_URL)));
