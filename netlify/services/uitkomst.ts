import type { Geweigerd } from '#domein/contract/lezen.ts';
import { mis, type Result } from '#domein/gedeeld/resultaat.ts';
import { type Fout, type Geheelfoutcode, type Weigering, weiger } from '#netlify/services/weigering.ts';

/** What the database answered, with its refusal as an answer to whoever asked. */
export const uitDatabase = <Waarde, Code extends Geheelfoutcode>(
  uitkomst: Result<Waarde, Geweigerd<Code>>,
): Result<Waarde, Weigering<Code>> => (uitkomst.ok ? uitkomst : mis(weiger(uitkomst.fout.code, uitkomst.fout.wacht)));

/** Errors of fields, from the domain, as a refusal. */
export const geweigerd = (fouten: readonly Fout[]) => mis<Weigering>({ fouten });
