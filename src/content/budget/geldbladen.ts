import { bladpaden } from '#config/paths.ts';
import type { Budgetgroep } from '#content/budget/budget-cijfers.ts';
import { type Blad, inBladen } from '#content/lijst/bladen.ts';

/** On a phone a page has an end. */
const MAAT = { gewicht: () => 1, ruimte: 8, hoogstens: 8 };

/** A first page for what was agreed, and the figures in pages after it, each under the name of its group; a group goes on where a page ends. */
export function geldbladen(groepen: readonly Budgetgroep[]): Blad<Budgetgroep>[] {
  const rijen = groepen.flatMap((groep) => groep.cijfers.map((cijfer) => ({ groep, cijfer })));
  const cijferbladen = rijen.length === 0 ? [] : inBladen(rijen, MAAT, (nummer) => bladpaden.geld(nummer + 1));
  const paginas = [bladpaden.geld(), ...(cijferbladen[0]?.paginas ?? [])];
  const verder = cijferbladen.map(({ items, pagina }) => ({
    pagina: pagina + 1,
    paginas,
    items: groepen
      .map((groep) => ({ ...groep, cijfers: items.filter((rij) => rij.groep === groep).map(({ cijfer }) => cijfer) }))
      .filter(({ cijfers }) => cijfers.length > 0),
  }));
  return [{ items: [], pagina: 1, paginas }, ...verder];
}
