import { bedragfouten, gevraagdCent, leesPosten } from '#domein/aanvraag/aanvraag.begroting.ts';
import type { Aanvraagfout, Aanvraagwaarschuwing } from '#domein/aanvraag/aanvraag.fouten.ts';
import type { Post } from '#domein/aanvraag/aanvraag.schema.ts';
import { aanvraaginhoud, aanvraagvelden } from '#domein/aanvraag/aanvraag.velden.ts';
import { isVoorBesluit, leesPeriode } from '#domein/aanvraag/aanvraag.wanneer.ts';
import { contactfouten } from '#domein/gedeeld/contactveld.ts';
import { leesVelden, opVolgorde, type Waarden } from '#domein/gedeeld/formulierveld.ts';
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
  const gevraagd_cent = gevraagdCent(posten, bedragen.eigen_bijdrage_cent);
  return { begroting: { ...bedragen, gevraagd_cent }, fouten: bedragfouten(bedragen) };
}

/**
 * Reads the whole form from raw input. Never throws; says everything there is to repair at once. `vandaag`: ISO date, for
 * who wrote a day without its year.
 */
export function parseAanvraag(ruw: unknown, vandaag?: string): Result<Aanvraag, Aanvraagfout[]> {
  const { alles, waarden, fouten } = leesVelden(aanvraagvelden, ruw);
  const { begroting, fouten: bedragen } = leesBegroting(waarden);
  const samen = [...fouten, ...bedragen, ...contactfouten(waarden)];
  if (!alles || !begroting || samen.length > 0) return mis(opVolgorde(aanvraagvelden, samen));
  const { post_omschrijving, post_bedrag, eigen_bijdrage, minimumbedrag, ...rest } = alles;
  return goed({ ...rest, ...begroting, wanneer_van: leesPeriode(alles.wanneer, vandaag)?.van ?? null });
}

/** Reads a change from the dossier: without ronde, contact and consent, which were given before. */
export function parseAanvraagwijziging(ruw: unknown, vandaag?: string): Result<Aanvraaginhoud, Aanvraagfout[]> {
  const { alles, waarden, fouten } = leesVelden(aanvraaginhoud, ruw);
  const { begroting, fouten: bedragen } = leesBegroting(waarden);
  const samen = [...fouten, ...bedragen];
  if (!alles || !begroting || samen.length > 0) return mis(opVolgorde(aanvraagvelden, samen));
  const { post_omschrijving, post_bedrag, eigen_bijdrage, minimumbedrag, ...rest } = alles;
  return goed({ ...rest, ...begroting, wanneer_van: leesPeriode(alles.wanneer, vandaag)?.van ?? null });
}

/** What a ronde asks of a request; a row of public.ronde has it all. */
export interface Rondegrenzen {
  readonly max_per_aanvraag_cent: number | null;
  readonly eenvoudig_tot_cent: number;
}

/** What does not fit the ronde: more than its maximum, or one line for more than `eenvoudig_tot_cent`. */
export function toetsAanRonde(
  { gevraagd_cent, posten }: Pick<Aanvraag, 'gevraagd_cent' | 'posten'>,
  { max_per_aanvraag_cent, eenvoudig_tot_cent }: Rondegrenzen,
): Aanvraagfout[] {
  const fouten: Aanvraagfout[] = [];
  if (max_per_aanvraag_cent !== null && gevraagd_cent > max_per_aanvraag_cent)
    fouten.push({ veld: 'post_bedrag', code: 'boven_maximum' });
  if (gevraagd_cent > eenvoudig_tot_cent && posten.length < 2)
    fouten.push({ veld: 'post_omschrijving', code: 'meer_posten_nodig' });
  return fouten;
}

/** What is worth a look before sending. `besluit_op`: ISO date, null when it is not known yet. */
export const waarschuwingen = (
  { wanneer }: Pick<Aanvraag, 'wanneer'>,
  { besluit_op }: { readonly besluit_op: string | null },
  vandaag?: string,
): Aanvraagwaarschuwing[] =>
  besluit_op !== null && isVoorBesluit(wanneer, besluit_op, vandaag) ? ['wanneer_voor_besluit'] : [];
