import { type Gelezen, invoerVan } from '#domein/stemming/telling/invoer.ts';
import { MINSTE_BILJETTEN } from '#domein/stemming/telling/telling.schema.ts';
import { telToegelaten } from '#domein/stemming/telling/telling.ts';
import type { Toegelaten } from '#domein/stemming/telling/toelating.ts';
import type { AndereRegel } from '#domein/stemming/telling/uitslag.schema.ts';

/**
 * What the other rule would have given, with the same ballots, drempel and lot. Null below ten ballots, where it would say
 * something of single voters. Needs the ballots, so it is counted with the uitslag and kept beside it.
 */
export function andereRegel(gelezen: Gelezen, { lotVan }: Pick<Toegelaten, 'lotVan'>): AndereRegel | null {
  if (gelezen.biljetten.length < MINSTE_BILJETTEN) return null;
  const verdeelregel = gelezen.ruw.verdeelregel === 'meeste_stemmen' ? 'gelijke_delen' : 'meeste_stemmen';
  const invoer = invoerVan({ ...gelezen, ruw: { ...gelezen.ruw, verdeelregel } });
  const { geldig, regel, besteed_cent, aanvragen } = telToegelaten({ invoer, invoerHash: '', lotVan });
  if (!geldig) return null;
  const bedragen = aanvragen.flatMap(({ id, toegekend_cent }) => (toegekend_cent > 0 ? [{ id, toegekend_cent }] : []));
  return { verdeelregel, regel, besteed_cent, bedragen };
}
