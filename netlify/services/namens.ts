import { z } from 'zod';
import type { Persoonsfunctie } from '#domein/contract/contracten.ts';
import type { Kanaal } from '#domein/gedeeld/gebeurtenis.ts';
import { mis, type Result } from '#domein/gedeeld/resultaat.ts';
import type { Rpc } from '#netlify/adapters/rpc.ts';
import { dienIn, type Indiening, type Ontvangen } from '#netlify/services/indienen.ts';
import { aanmeldingIndiening, aanvraagIndiening, feedbackIndiening } from '#netlify/services/indieningen.ts';
import { type Stemweigering, type Weigering, weiger } from '#netlify/services/weigering.ts';
import type { Gereedschap } from '#netlify/services/zending.ts';

const namensSchema = z.object({
  soort: z.enum(['aanmelding', 'aanvraag', 'feedback']),
  kanaal: z.enum(['papier', 'telefoon', 'straat'] satisfies Kanaal[]),
});
const INDIENING: Record<z.infer<typeof namensSchema>['soort'], Indiening> = {
  aanmelding: aanmeldingIndiening,
  aanvraag: aanvraagIndiening,
  feedback: feedbackIndiening,
};

/** Takes what staff write down for a resident: the same form, with how it reached them. Asks the database who this is. */
export async function dienNamensIn(
  als: Rpc<Persoonsfunctie>,
  ruw: Readonly<Record<string, unknown>>,
  gereedschap: Gereedschap,
): Promise<Result<Ontvangen, Weigering | Stemweigering>> {
  const wie = await als.haal('wie_ben_ik', {});
  if (wie === null) return mis(weiger('niet_bevoegd'));
  const gelezen = namensSchema.safeParse(ruw);
  if (!gelezen.success) return mis(weiger('onleesbaar'));
  const { soort, kanaal } = gelezen.data;
  // Limits count per medewerker: a makelaar at a counter is no stranger behind an address.
  const afzender = gereedschap.hasher.metSleutel('afzender', `medewerker ${wie.id}`);
  return dienIn(gereedschap, INDIENING[soort], ruw, afzender, { kanaal, medewerker: wie.id });
}
