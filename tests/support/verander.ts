import { type Rij, sleutelVan, type Tabel, type Tabelnaam, tabellen, tabelnamen } from '#content/lezen/tabellen.ts';
import type { Toeval } from '#tests/support/stadmaker/toeval.ts';

/** Of these the city has a fixed number. */
const VAST: readonly Tabelnaam[] = ['wijk', 'buurt'];
const POGINGEN = 50;

const past = (naam: Tabelnaam, rij: Rij): boolean => {
  const { schema, vorm = (een: unknown) => een as Rij }: Tabel = tabellen[naam]; // a row of the database
  return schema.safeParse(vorm(rij)).success;
};

/** The same row with another value in one column, as an edit leaves it. */
function metAndereWaarde(rij: Rij, toeval: Toeval): Rij {
  const kolommen = Object.keys(rij);
  const kolom = kolommen[toeval.heel(0, kolommen.length - 1)] ?? '';
  const waarde = rij[kolom];
  if (toeval.kans(0.1) && !Array.isArray(waarde)) return { ...rij, [kolom]: null };
  if (typeof waarde === 'string') return { ...rij, [kolom]: `${waarde} anders ${toeval.heel(0, 999)}` };
  if (typeof waarde === 'number') return { ...rij, [kolom]: waarde + 1 };
  if (typeof waarde === 'boolean') return { ...rij, [kolom]: !waarde };
  return Array.isArray(waarde) ? { ...rij, [kolom]: waarde.slice(1) } : rij;
}

/** A new row like another one. */
const alsNieuw = (rij: Rij, nummer: number): Rij => ({
  ...rij,
  ...(typeof rij.id === 'string' && { id: `${rij.id}-${nummer}` }),
  ...(typeof rij.slug === 'string' && { slug: `${rij.slug}-${nummer}` }),
});

/**
 * Changes one published row by chance: another value, gone, or one more like it. What comes of it still fits its schema.
 * Returns what was done, to tell when a test fails.
 */
export function verander(rijen: ReadonlyMap<string, Rij[]>, toeval: Toeval): string {
  for (let poging = 0; poging < POGINGEN; poging++) {
    const naam = tabelnamen[toeval.heel(0, tabelnamen.length - 1)] ?? 'plek';
    const lijst = rijen.get(tabellen[naam].tabel) ?? [];
    const plek = toeval.heel(0, lijst.length - 1);
    const rij = lijst[plek];
    if (!rij) continue;
    const wat = `${naam} ${sleutelVan(naam, rij)}`;
    const soort = toeval.heel(0, VAST.includes(naam) ? 3 : 5);
    if (soort === 5) {
      lijst.splice(plek, 1);
      return `${wat} is gone`;
    }
    const nieuw = soort === 4 ? alsNieuw(rij, toeval.heel(0, 99_999)) : metAndereWaarde(rij, toeval);
    if (nieuw === rij || !past(naam, nieuw)) continue;
    if (soort === 4) lijst.push(nieuw);
    else lijst[plek] = nieuw;
    return `${wat} ${soort === 4 ? 'has a new one beside it' : 'has another value'}`;
  }
  throw new Error('No row could be changed.');
}
