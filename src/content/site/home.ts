import type { StadInhoud } from '#content/lezen/stad-inhoud.ts';
import { alleItems, type Item } from '#content/lijst/items.ts';

const RECENT = 4;

/** What the home page shows. */
export function homePagina(inhoud: StadInhoud) {
  const items = alleItems(inhoud);
  const recent = items
    .filter((item) => item.bekend.gecontroleerd_op)
    .sort((een, ander) => (ander.bekend.gecontroleerd_op ?? '').localeCompare(een.bekend.gecontroleerd_op ?? ''))
    .slice(0, RECENT);
  return {
    wijken: inhoud.wijken,
    aantal: {
      initiatieven: inhoud.initiatieven.length,
      buurtcentra: inhoud.plekken.filter(({ soort }) => soort !== 'speeltuin').length,
      speeltuinen: inhoud.plekken.filter(({ soort }) => soort === 'speeltuin').length,
    },
    recent: recent satisfies Item[],
  };
}
