import { met, type Veldfout } from '#domein/gedeeld/fouten.ts';
import * as z from '#domein/gedeeld/lezer.ts';
import { eis, verplichteTekst, woordveld, zetOm } from '#domein/gedeeld/tekstveld.ts';
import { GEBIEDSCODE } from '#domein/gedeeld/vorm.ts';

/** Fields of a form by their name. Each takes any raw value. */
export type Velden = Readonly<Record<string, z.Lezer>>;
export type Waarden<V extends Velden> = { -readonly [Naam in keyof V]: z.output<V[Naam]> };

export interface Gelezen<V extends Velden> {
  /** All values; undefined as soon as one field is wrong. */
  readonly alles: Waarden<V> | undefined;
  /** The values of the fields that are right, for rules about more than one field. */
  readonly waarden: Partial<Waarden<V>>;
  readonly fouten: Veldfout[];
}

/** Anything that is not an object has no fields. */
const isRuw = (invoer: unknown): invoer is Readonly<Record<string, unknown>> =>
  typeof invoer === 'object' && invoer !== null;

function alsVeldfout(veld: string, { message: code, path: [rij] }: z.Kwestie): Veldfout {
  return typeof rij === 'number' ? { veld, code, rij } : { veld, code };
}

/** Reads every field by itself, so that one visit shows everything there is to repair. Never throws on input. */
export function leesVelden<V extends Velden>(velden: V, invoer: unknown): Gelezen<V> {
  const ruw = isRuw(invoer) ? invoer : {};
  const namen = new Set(Object.keys(ruw));
  const waarden: Partial<Waarden<V>> = {};
  const fouten: Veldfout[] = [];
  for (const veld in velden) {
    const gelezen = velden[veld]?.safeParse(namen.has(veld) ? ruw[veld] : undefined);
    if (gelezen?.success)
      waarden[veld] = gelezen.data as Waarden<V>[typeof veld]; // the index is lost in the loop
    else fouten.push(...(gelezen?.error.issues ?? []).map((issue) => alsVeldfout(veld, issue)));
  }
  // Complete when nothing was wrong: every field of `velden` was read above.
  return { alles: fouten.length === 0 ? (waarden as Waarden<V>) : undefined, waarden, fouten };
}

/** In the order of the form, as a person meets them. */
export const opVolgorde = <Fout extends { veld: string }>(velden: Velden, fouten: readonly Fout[]): Fout[] => {
  const namen = Object.keys(velden);
  return [...fouten].sort((een, ander) => namen.indexOf(een.veld) - namen.indexOf(ander.veld));
};

/** A value that a form may give several times. One string is a list of one; empty ones stay, they keep the rows in step. */
export const lijst = (max: number) =>
  z
    .pipe(
      z.transform((ruw: unknown) => {
        if (ruw === undefined || ruw === null) return [];
        return typeof ruw === 'string' ? [ruw] : ruw;
      }),
      z.array(z.unknown(), met('verkeerd_type')),
    )
    .check(
      eis((delen) => delen.length <= max, 'te_veel'),
      eis((delen) => delen.every((deel): boolean => typeof deel === 'string'), 'verkeerd_type'),
    );

/** Short texts, each once, empty ones left out; at least `min` and at most `max` of them. */
export const tekstlijst = ({ min, max, lengte }: { min: number; max: number; lengte: number }) => {
  const gevuld = zetOm(lijst(10 * max), (delen) =>
    delen.filter((deel) => typeof deel !== 'string' || deel.trim() !== ''),
  );
  return zetOm(z.pipe(gevuld, z.array(verplichteTekst({ max: lengte }))), (delen) => [...new Set(delen)]).check(
    eis((delen) => delen.length >= min, 'leeg'),
    eis((delen) => delen.length <= max, 'te_veel'),
  );
};

/** One word of a closed list. */
export const keuze = <const Woord extends string>(woorden: readonly Woord[]) =>
  z.pipe(woordveld, z.literal(woorden, met('geen_keuze')));

/** The code of a buurt; in a city without them the code of a wijk. Whether it exists is known to the database only. */
export const gebiedveld = woordveld.check(eis((tekst) => GEBIEDSCODE.test(tekst), 'geen_gebied'));

const eerste = (ruw: unknown): unknown => (Array.isArray(ruw) && ruw.length === 1 ? ruw[0] : ruw);

/** "-", "geen", "n.v.t." and "nog niet bekend": how people leave open what they type themselves. */
export const ZEGT_GEEN = /^[^\p{L}\p{N}@]*(?:(?:nog )?(?:geen|niets?|niks|nee|n\W?v\W?t)\b[^\d@]*)?$/iu;

/** Empty (or what `leeg` fits) becomes null, anything else must be right for `veld`. */
export const magLeeg = <Waarde>(veld: z.Lezer<Waarde>, leeg = /^\s*$/) =>
  z.transform((ruw: unknown, uitkomst): Waarde | null => {
    const waarde = eerste(ruw) ?? null;
    if (waarde === null || (typeof waarde === 'string' && leeg.test(waarde))) return null;
    const gelezen = veld.safeParse(waarde);
    if (gelezen.success) return gelezen.data;
    uitkomst.issues.push(...gelezen.error.issues);
    return z.NEVER;
  });

// What a tick box, a script and a person who fills in the API by hand send.
const JA: ReadonlySet<unknown> = new Set([true, 'true', 'on', 'ja', '1']);

/** Consent: only a clear yes counts. */
export const akkoordveld = z.pipe(
  z.transform((invoer: unknown) => {
    const ruw = eerste(invoer);
    return JA.has(typeof ruw === 'string' ? ruw.trim().toLowerCase() : ruw);
  }),
  z.literal(true, met('akkoord_nodig')),
);
