import type { Aanvraagpubliek } from '#domein/aanvraag/aanvraag.schema.ts';
import type { Initiatief } from '#domein/initiatief/initiatief.schema.ts';
import type { Ronde } from '#domein/ronde/ronde.schema.ts';
import { rondepaginaTekst } from '#teksten/nl/ronde/rondes.ts';

/** What the database writes as the source of an initiatief that a request for money became. */
const UIT_AANVRAAG = 'aanvraag door bewoner';

/**
 * Says in the name of an initiatief that it is an example, when it exists only because of a request in an example ronde.
 * Lists, maps, search and open data all show the name, so that none of them can leave the label out.
 */
export function merkVoorbeelden(
  initiatieven: readonly Initiatief[],
  { aanvragen, rondes }: { aanvragen: readonly Aanvraagpubliek[]; rondes: readonly Ronde[] },
): Initiatief[] {
  const echt = new Set(rondes.filter(({ voorbeeld }) => !voorbeeld).map(({ id }) => id));
  const echteReden = new Set(aanvragen.filter(({ ronde_id }) => echt.has(ronde_id)).map((rij) => rij.initiatief_id));
  const uitVoorbeeld = new Set(aanvragen.filter(({ ronde_id }) => !echt.has(ronde_id)).map((rij) => rij.initiatief_id));
  return initiatieven.map((initiatief) => {
    const { id, bron, naam } = initiatief;
    const voorbeeld = bron.includes(UIT_AANVRAAG) && uitVoorbeeld.has(id) && !echteReden.has(id);
    return voorbeeld ? { ...initiatief, naam: rondepaginaTekst.titel(naam, true) } : initiatief;
  });
}
