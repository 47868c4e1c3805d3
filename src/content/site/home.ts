import { wijkGebied } from '#content/beeld/kaartplaat.ts';
import type { StadInhoud } from '#content/lezen/stad-inhoud.ts';
import { alleItems, type Item } from '#content/lijst/items.ts';
import { groepeer } from '#domein/gedeeld/groepeer.ts';

const RECENT = 4;

/** What the home page shows. */
export function homePagina(inhoud: StadInhoud) {
  const items = alleItems(inhoud);
  const perWijk = groepeer(items, (item) => item.wijk?.code);
  const recent = items
    .filter((item) => item.bekend.gecontroleerd_op)
    .sort((een, ander) => (ander.bekend.gecontroleerd_op ?? '').localeCompare(een.bekend.gecontroleerd_op ?? ''))
    .slice(0, RECENT);
  return {
    wijken: inhoud.wijken,
    gebieden: inhoud.wijken.map((wijk) => wijkGebied(wijk, undefined, perWijk.get(wijk.code)?.length ?? 0)),
    aantal: {
      initiatieven: inhoud.initiatieven.length,
      buurtcentra: inhoud.plekken.filter(({ soort }) => soort !== 'speeltuin').length,
      speeltuinen: inhoud.plekken.filter(({ soort }) => soort === 'speeltuin').length,
    },
    recent: recent satisfies Item[],
  };
}
