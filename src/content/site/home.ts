import { afsprakenVan } from '#content/activiteit/agenda.ts';
import { komendeWeek } from '#content/activiteit/week.ts';
import { cijfersVan } from '#content/feedback/verantwoording-cijfers.ts';
import { korteTelling } from '#content/feedback/verantwoording-zinnen.ts';
import type { StadInhoud } from '#content/lezen/stad-inhoud.ts';
import { alleItems, type Item } from '#content/lijst/items.ts';
import { plusMaanden } from '#domein/gedeeld/dag.ts';

const NIEUW = 3;
/** What was checked longer ago is not new; what only says "in 2026" is not dated well enough to be. */
const MAANDEN_NIEUW = 3;

const gecontroleerd = ({ bekend }: Item): string => bekend.gecontroleerd_op ?? '';
/** What somebody looked at in the last months, the latest first; of one day in the order of their addresses. */
export const pasNagekeken = (items: readonly Item[], vandaag: string): Item[] =>
  items
    .filter(({ bekend }) => bekend.gecontroleerd_precisie === 'dag')
    .filter((item) => gecontroleerd(item) > plusMaanden(vandaag, -MAANDEN_NIEUW))
    .sort(
      (een, ander) => gecontroleerd(ander).localeCompare(gecontroleerd(een)) || een.adres.localeCompare(ander.adres),
    )
    .slice(0, NIEUW);

/** What the home page shows on `vandaag`, an ISO date. What does not exist is undefined or empty, and no section. */
export function homePagina(inhoud: StadInhoud, vandaag: string) {
  const items = alleItems(inhoud);
  const cijfers = cijfersVan(inhoud.cijfers, undefined);
  return {
    wijken: inhoud.wijken,
    aantal: {
      initiatieven: inhoud.initiatieven.length,
      buurtcentra: inhoud.plekken.filter(({ soort }) => soort !== 'speeltuin').length,
      speeltuinen: inhoud.plekken.filter(({ soort }) => soort === 'speeltuin').length,
    },
    week: komendeWeek(afsprakenVan(inhoud), vandaag),
    nieuw: pasNagekeken(items, vandaag),
    gedaan: cijfers.aantal > 0 ? korteTelling(cijfers) : undefined,
  };
}
