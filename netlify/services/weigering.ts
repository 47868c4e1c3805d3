import type { Aanvraagfoutcode } from '#domein/aanvraag/aanvraag.fouten.ts';
import type { Fotofoutcode } from '#domein/beeld/beeld.fouten.ts';
import { LATER_OPNIEUW, type Veldfoutcode, type Verzoekfoutcode } from '#domein/gedeeld/fouten.ts';
import type { Stemfoutcode } from '#domein/stemming/stemming.fouten.ts';

export type Foutcode = Veldfoutcode | Aanvraagfoutcode | Verzoekfoutcode;

/** One thing that is wrong. `veld` is null when it is about the request as a whole; `rij` counts repeated fields from 0. */
export interface Fout<Code extends string = Foutcode> {
  readonly veld: string | null;
  readonly code: Code;
  readonly rij?: number;
}

/** Why a request was not carried out. `wacht`: seconds after which it makes sense to try again. */
export interface Weigering<Code extends string = Foutcode> {
  readonly fouten: readonly Fout<Code>[];
  readonly wacht?: number;
}
/** The same around a vote, which no form shows. */
export type Stemweigering = Weigering<Stemfoutcode>;
/** The same about a photo. */
export type Fotoweigering = Weigering<Fotofoutcode>;
export type Geheelfoutcode = Verzoekfoutcode | Stemfoutcode | Fotofoutcode;

const WACHT: Partial<Record<Geheelfoutcode, number>> = { te_vaak: 900, storing: 30 };

/** The same list, asked about any code. */
const LATER: ReadonlySet<Geheelfoutcode> = LATER_OPNIEUW;

/** At which field of a form a code of the database is shown. */
const VELD: Partial<Record<Geheelfoutcode, string>> = {
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
export function weiger<Code extends Geheelfoutcode>(code: Code, wacht = WACHT[code]): Weigering<Code> {
  const fouten = [{ veld: VELD[code] ?? null, code }];
  return wacht !== undefined && LATER.has(code) ? { fouten, wacht } : { fouten };
}
