import { goed, type Result } from '#domein/gedeeld/resultaat.ts';
import { andereRegel } from '#domein/stemming/telling/andere-regel.ts';
import type { Hash } from '#domein/stemming/telling/canoniek.ts';
import { invoerVan, leesRuw } from '#domein/stemming/telling/invoer.ts';
import type { Tellingfout } from '#domein/stemming/telling/telling.fouten.ts';
import type { Telinvoer } from '#domein/stemming/telling/telling.schema.ts';
import { telToegelaten } from '#domein/stemming/telling/telling.ts';
import { laatToe } from '#domein/stemming/telling/toelating.ts';
import type { BewaardeUitslag } from '#domein/stemming/telling/uitslag.schema.ts';

/** What was counted; what of `invoer` is kept for everyone, `openbareInvoer` says. */
export interface Rondetelling {
  readonly invoer: Telinvoer;
  readonly invoer_hash: string;
  readonly uitslag: BewaardeUitslag;
}

/** From what `public.telling_invoer` gives to the frozen input and its uitslag. The order of rows does not matter. */
export function telRonde(rijen: unknown, hash: Hash): Result<Rondetelling, Tellingfout> {
  const gelezen = leesRuw(rijen);
  if (!gelezen.ok) return gelezen;
  const toegelaten = laatToe(invoerVan(gelezen.waarde), gelezen.waarde.ruw.loting, hash);
  if (!toegelaten.ok) return toegelaten;
  const { invoer, invoerHash } = toegelaten.waarde;
  const uitslag = { ...telToegelaten(toegelaten.waarde), andere_regel: andereRegel(gelezen.waarde, toegelaten.waarde) };
  return goed({ invoer, invoer_hash: invoerHash, uitslag });
}
