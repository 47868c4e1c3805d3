import { bladpaden } from '#config/paths.ts';
import type { Budgetgroep } from '#content/budget/budget-cijfers.ts';
import { type Blad, inBladen } from '#content/lijst/bladen.ts';

/** On a phone a page has an end. */
const MAAT = { gewicht: () => 1, ruimte: 8, hoogstens: 8 };

/** The figures in pages, each under the name of its group; a group goes on where a page ends. */
export function geldbladen(groepen: readonly Budgetgroep[]): Blad<Budgetgroep>[] {
  const rijen = groepen.flatMap((groep) => groep.cijfers.map((cijfer) => ({ groep, cijfer })));
  return inBladen(rijen, MAAT, bladpaden.geld).map(({ items, ...blad }) => ({
    ...blad,
    items: groepen
      .map((groep) => ({ ...groep, cijfers: items.filter((rij) => rij.groep === groep).map(({ cijfer }) => cijfer) }))
      .filter(({ cijfers }) => cijfers.length > 0),
  }));
}
