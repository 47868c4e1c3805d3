import { dagVan } from '#domein/gedeeld/dag.ts';
import type { Gebeurtenis, Gebeurtenissoort } from '#domein/gedeeld/gebeurtenis.ts';

/** A reminder, a last one, and then the end: each comes a term after the one before. The clock of the database does the same. */
const KEREN = 3;

/**
 * The ISO date on which the clock closes what waits for the applicant since the last `begin`. `plus`: a number of terms
 * after an ISO date; null: nobody can be reminded, so nothing closes by itself.
 */
export function sluitdag(
  gebeurtenissen: readonly Gebeurtenis[],
  begin: Gebeurtenissoort,
  plus: ((dag: string, termijnen: number) => string) | null,
): string | null {
  const opVolgorde = [...gebeurtenissen].sort((een, ander) => Date.parse(een.op) - Date.parse(ander.op));
  const sinds = opVolgorde.map(({ soort }) => soort).lastIndexOf(begin);
  if (sinds < 0 || !plus) return null;
  // What we wrote meanwhile gives a whole term again.
  const telt = opVolgorde.slice(sinds).filter(({ soort }) => [begin, 'herinnerd', 'geantwoord'].includes(soort));
  const herinnerd = telt.filter(({ soort }) => soort === 'herinnerd').length;
  const [laatste] = telt.slice(-1);
  return laatste ? plus(dagVan(laatste.op), Math.max(KEREN - herinnerd, 1)) : null;
}
