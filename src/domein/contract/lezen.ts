import { z } from 'zod';
import { type Antwoord, contracten, type Functienaam, type Weigeringcode } from '#domein/contract/contracten.ts';
import { goed, mis, type Result } from '#domein/gedeeld/resultaat.ts';

/** Why a function refused. `wacht`: seconds after which it makes sense to ask again. */
export interface Geweigerd<Code extends string = string> {
  readonly code: Code;
  readonly wacht?: number;
}
export type Uitkomst<Naam extends Functienaam> = Result<Antwoord<Naam>, Geweigerd<Weigeringcode<Naam>>>;

/** The database answered something else than its contract says: a bug. Holds places in the answer, never what stood there. */
export class Contractbreuk extends Error {
  readonly functie: string;
  readonly waar: readonly string[];
  constructor(functie: string, waar: readonly string[]) {
    super(`${functie} answers otherwise than its contract: ${waar.join(', ')}`);
    this.functie = functie;
    this.waar = waar;
  }
}

interface Gelezen<Naam extends Functienaam> {
  readonly antwoord: z.core.$ZodType<Antwoord<Naam>>;
  readonly weigeringen: readonly Weigeringcode<Naam>[];
}
/** The same, with the types of a row going together whatever its name is. */
const perNaam: { readonly [Naam in Functienaam]: Gelezen<Naam> } = contracten;

const weigeringSchema = z.object({ fout: z.string(), wacht_seconden: z.int().positive().optional() });

/** What a function answered: its answer or the refusal it names. Throws Contractbreuk when it is neither. */
export function leesAntwoord<Naam extends Functienaam>(functie: Naam, ruw: unknown): Uitkomst<Naam> {
  const { antwoord, weigeringen } = perNaam[functie];
  const geweigerd = weigeringSchema.safeParse(ruw).data;
  if (geweigerd) {
    const code = weigeringen.find((een) => een === geweigerd.fout);
    if (code === undefined) throw new Contractbreuk(functie, ['fout']);
    const { wacht_seconden: wacht } = geweigerd;
    return mis(wacht === undefined ? { code } : { code, wacht });
  }
  const gelezen = z.safeParse(antwoord, ruw);
  if (gelezen.success) return goed(gelezen.data);
  throw new Contractbreuk(
    functie,
    gelezen.error.issues.map(({ path, code }) => `${path.join('.') || 'antwoord'} ${code}`),
  );
}
