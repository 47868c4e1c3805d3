import { z } from 'zod';
import { KOLOMMEN } from '#domein/plek/import/import.kolommen.ts';
import { alsWoord, isStuk, onsVan, STUKKEN } from '#domein/plek/lijst/lijst.doelen.ts';
import type { Kolomvoorstel } from '#domein/plek/lijst/lijst.kolommen.ts';
import { plekSoortSchema } from '#domein/plek/plek.schema.ts';

/** A target of a column: ours, or a piece of one. */
export const doelSchema = z.enum([...KOLOMMEN, ...STUKKEN]);

/** What somebody chose for a list, to be used again for the next one of the same kind. Their column, and what it holds; null leaves it out. */
export const lijstkeuzeSchema = z.strictObject({
  kolommen: z.array(z.strictObject({ hun: z.string(), doel: doelSchema.nullable() })),
  soort: plekSoortSchema.optional(),
  bron: z.string().optional(),
  samen: z.boolean().optional(),
});
export type Lijstkeuze = z.infer<typeof lijstkeuzeSchema>;

/**
 * The columns as they were chosen before, or by hand: a column that the choice does not name keeps its proposal, unless another
 * column was chosen for the same. `onbekend`: columns of the choice that this list does not have.
 */
export function kiesKolommen(
  voorstel: readonly Kolomvoorstel[],
  keuze: Lijstkeuze['kolommen'],
): { kolommen: Kolomvoorstel[]; onbekend: string[] } {
  const perNaam = new Map(keuze.map(({ hun, doel }) => [alsWoord(hun) || hun, doel]));
  const gekozen = new Set(keuze.flatMap(({ doel }) => (doel ? [doel] : [])));
  const namen = new Set(voorstel.map(({ hun }) => alsWoord(hun) || hun));
  const metNummer = gekozen.has('huisnummer') || voorstel.some(({ doel }) => doel === 'huisnummer');
  const kolommen = voorstel.map((kolom): Kolomvoorstel => {
    const doel = perNaam.get(alsWoord(kolom.hun) || kolom.hun);
    if (doel === undefined) {
      const bezet = kolom.doel !== null && !kolom.jaNee && gekozen.has(kolom.doel);
      return bezet ? { ...kolom, ons: null, doel: null, zekerheid: 'geen' } : kolom;
    }
    if (doel === kolom.doel) return { ...kolom, zekerheid: 'zeker' };
    if (doel === null) return { ...kolom, ons: null, doel: null, zekerheid: 'geen', jaNee: false };
    return { ...kolom, ons: onsVan(doel, metNummer), doel, zekerheid: 'zeker', jaNee: kolom.jaNee && !isStuk(doel) };
  });
  return { kolommen, onbekend: keuze.map(({ hun }) => hun).filter((hun) => !namen.has(alsWoord(hun) || hun)) };
}
