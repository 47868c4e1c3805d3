import type { Aanvraagfoutcode } from '#domein/aanvraag/aanvraag.fouten.ts';
import { LATER_OPNIEUW, type Veldfoutcode, type Verzoekfoutcode } from '#domein/gedeeld/fouten.ts';

export type Foutcode = Veldfoutcode | Aanvraagfoutcode | Verzoekfoutcode;

/** One thing that is wrong. `veld` is null when it is about the request as a whole; `rij` counts repeated fields from 0. */
export interface Fout {
  readonly veld: string | null;
  readonly code: Foutcode;
  readonly rij?: number;
}

/** Why a request was not carried out. `wacht`: seconds after which it makes sense to try again. */
export interface Weigering {
  readonly fouten: readonly Fout[];
  readonly wacht?: number;
}

const WACHT: Partial<Record<Verzoekfoutcode, number>> = { te_vaak: 900, storing: 30 };

/** At which field of a form a code of the database is shown. */
const VELD: Partial<Record<Verzoekfoutcode, string>> = {
  ronde_onbekend: 'ronde',
  ronde_gesloten: 'ronde',
  buurt_onbekend: 'buurt',
  buurt_buiten_ronde: 'buurt',
  prioriteit_onbekend: 'prioriteit',
  onderwerp_onbekend: 'over_id',
  onbekende_actie: 'actie',
  motivering_nodig: 'tekst',
  bedrag_past_niet: 'post_bedrag',
};

/** A refusal of the request as a whole. */
export function weiger(code: Verzoekfoutcode, wacht = WACHT[code]): Weigering {
  const fouten = [{ veld: VELD[code] ?? null, code }];
  return wacht !== undefined && LATER_OPNIEUW.has(code) ? { fouten, wacht } : { fouten };
}
