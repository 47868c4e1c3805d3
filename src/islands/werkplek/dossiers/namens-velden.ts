import { AANMELDING_LIMIETEN } from '#domein/aanmelding/aanmelding.limieten.ts';
import { AANVRAAG_LIMIETEN } from '#domein/aanvraag/aanvraag.limieten.ts';

const { naam, omschrijving, adres } = AANMELDING_LIMIETEN;
const { titel, plan, doelgroep, wanneer } = AANVRAAG_LIMIETEN;
/** The fields that two of the staff may change for somebody, with the most characters of each. */
export const namensvelden = {
  aanmelding: { naam, omschrijving, adres, website: 500 },
  aanvraag: { titel, plan, doelgroep, wanneer },
} as const;
/** Fields that may be empty. */
export const NAMENS_LEEG: ReadonlySet<string> = new Set(['adres', 'website']);
