import type { Lijstregel } from '#domein/plek/lijst/lijst.regel.ts';
import type { Lijsttabel } from '#domein/plek/lijst/lijst.tabel.ts';
import { leesSoort } from '#domein/plek/lijst/lijst.waarden.ts';
import { type PlekSoort, plekSoortSchema } from '#domein/plek/plek.schema.ts';

/** The kind that a whole list is of, by what it is called and by the names of its columns. */
export const soortVanLijst = ({ koppen }: Lijsttabel, titel: string): PlekSoort | undefined =>
  leesSoort(titel) ?? leesSoort(koppen.filter((kop) => /na(am|me)$/i.test(kop)).join(' '));

/**
 * Gives each row a kind of ours: by its own cell, by its name, or by what was chosen or guessed for the whole list. A word
 * that is none of our kinds is kept as an explanation. Returns whether the guess was needed.
 */
export function maakSoortkiezer(gekozen: PlekSoort | undefined, geraden: PlekSoort | undefined) {
  return (regel: Lijstregel): boolean => {
    const { cellen, soortcel, redenen } = regel;
    const eigen = plekSoortSchema.safeParse(soortcel.toLowerCase()).data ?? leesSoort(soortcel);
    const soort = eigen ?? gekozen ?? leesSoort(cellen.get('naam') ?? '') ?? geraden;
    // A word that stands for none of our kinds is refused as any import does, with the kinds to choose from.
    cellen.set('soort', soort ?? soortcel);
    if (!soort && !soortcel) redenen.push({ kolom: null, reden: { code: 'soort_ontbreekt' } });
    if (soort && !eigen && soortcel && !cellen.get('soort_uitleg')) cellen.set('soort_uitleg', soortcel);
    return soort !== undefined && !eigen && !gekozen && soort === geraden;
  };
}
