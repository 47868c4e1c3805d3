import { gevraagdCent, leesPosten } from '#domein/aanvraag/aanvraag.begroting.ts';
import type { Aanvraagfout, Aanvraagwaarschuwing } from '#domein/aanvraag/aanvraag.fouten.ts';
import { getypteBedragen, grensfouten } from '#domein/aanvraag/aanvraag.getypt.ts';
import type { Rondegrenzen } from '#domein/aanvraag/aanvraag.rondegrenzen.ts';
import type { Post } from '#domein/aanvraag/aanvraag.schema.ts';
import { aanvraaginhoud, aanvraagvelden } from '#domein/aanvraag/aanvraag.velden.ts';
import { isVoorBesluit, leesPeriode } from '#domein/aanvraag/aanvraag.wanneer.ts';
import { contactfouten } from '#domein/gedeeld/contactveld.ts';
import { leesVelden, opVolgorde, type Waarden } from '#domein/gedeeld/formulierveld.ts';
import type { Veldfout } from '#domein/gedeeld/fouten.ts';
import { goed, mis, type Result } from '#domein/gedeeld/resultaat.ts';

type Bedragvelden = 'post_omschrijving' | 'post_bedrag' | 'eigen_bijdrage' | 'minimumbedrag';
interface Begroting {
  posten: Post[];
  eigen_bijdrage_cent: number;
  minimumbedrag_cent: number | null;
  /** Whole euros, in cents. */
  gevraagd_cent: number;
  /** ISO date on which `wanneer` starts; null when no date could be read in it. */
  wanneer_van: string | null;
}
/** The plan with its amounts in cents; other fields under the names of the form, what was left open is null. */
export type Aanvraaginhoud = Omit<Waarden<typeof aanvraaginhoud>, Bedragvelden> & Begroting;
export type Aanvraag = Omit<Waarden<typeof aanvraagvelden>, Bedragvelden> & Begroting;

type Gelezen = Partial<Waarden<typeof aanvraaginhoud>>;

/** The amounts, as far as their fields could be read. */
function leesBegroting(waarden: Gelezen): { begroting?: Omit<Begroting, 'wanneer_van'>; fouten: Aanvraagfout[] } {
  const { post_omschrijving, post_bedrag, eigen_bijdrage, minimumbedrag } = waarden;
  if (!post_omschrijving || !post_bedrag) return { fouten: [] };
  const { posten, fouten } = leesPosten(post_omschrijving, post_bedrag);
  if (fouten.length > 0 || eigen_bijdrage === undefined || minimumbedrag === undefined) return { fouten };
  const bedragen = { posten, eigen_bijdrage_cent: eigen_bijdrage ?? 0, minimumbedrag_cent: minimumbedrag };
  return { begroting: { ...bedragen, gevraagd_cent: gevraagdCent(posten, bedragen.eigen_bijdrage_cent) }, fouten };
}

/** What the answers are read with. */
export interface Leeswijze {
  /** ISO date, for who wrote a day without its year. */
  readonly vandaag?: string | undefined;
  /** Its limits are told whatever else is still open; left out where only the database knows them. */
  readonly ronde?: Rondegrenzen | undefined;
}
const isRuw = (invoer: unknown): invoer is Readonly<Record<string, unknown>> =>
  typeof invoer === 'object' && invoer !== null;

/** `erbij`: what is wrong apart from the plan. */
function maak<Alles extends Waarden<typeof aanvraaginhoud>>(
  { alles, waarden, fouten }: { alles: Alles | undefined; waarden: Gelezen; fouten: Veldfout[] },
  erbij: readonly Aanvraagfout[],
  ruw: unknown,
  { vandaag, ronde }: Leeswijze,
): Result<Omit<Alles, Bedragvelden> & Begroting, Aanvraagfout[]> {
  const { begroting, fouten: posten } = leesBegroting(waarden);
  const grenzen = grensfouten(isRuw(ruw) ? getypteBedragen(ruw) : null, ronde);
  const samen = [...fouten, ...posten, ...grenzen, ...erbij];
  if (!alles || !begroting || samen.length > 0) return mis(opVolgorde(aanvraagvelden, samen));
  const { post_omschrijving, post_bedrag, eigen_bijdrage, minimumbedrag, ...rest } = alles;
  return goed({ ...rest, ...begroting, wanneer_van: leesPeriode(alles.wanneer, vandaag)?.van ?? null });
}

/** Reads the whole form from raw input. Never throws; says everything there is to repair at once. */
export function parseAanvraag(ruw: unknown, wijze: Leeswijze = {}): Result<Aanvraag, Aanvraagfout[]> {
  const gelezen = leesVelden(aanvraagvelden, ruw);
  return maak(gelezen, contactfouten(gelezen.waarden), ruw, wijze);
}

/** Reads a change from the dossier: without ronde, contact and consent, which were given before. */
export function parseAanvraagwijziging(ruw: unknown, wijze: Leeswijze = {}): Result<Aanvraaginhoud, Aanvraagfout[]> {
  return maak(leesVelden(aanvraaginhoud, ruw), [], ruw, wijze);
}

/** What is worth a look before sending. `besluit_op`: ISO date, null when it is not known yet. */
export const waarschuwingen = (
  { wanneer }: Pick<Aanvraag, 'wanneer'>,
  { besluit_op }: { readonly besluit_op: string | null },
  vandaag?: string,
): Aanvraagwaarschuwing[] =>
  besluit_op !== null && isVoorBesluit(wanneer, besluit_op, vandaag) ? ['wanneer_voor_besluit'] : [];
