import { Contractbreuk } from '#domein/contract/lezen.ts';
import { Databasefout, Storing } from '#netlify/adapters/rpc.ts';
import { Melding } from '#netlify/melding.ts';

/** Only file and line: the first line of a stack is the message, which may quote what somebody wrote. */
function plaatsen(fout: Error): string[] {
  return (fout.stack ?? '')
    .split('\n')
    .filter((regel) => /^\s+at /.test(regel))
    .slice(0, 5)
    .map((regel) => regel.trim());
}

function omschrijf(fout: unknown): Record<string, unknown> {
  if (fout instanceof Storing) return { soort: 'storing', functie: fout.functie };
  if (fout instanceof Databasefout) return { soort: 'databasefout', functie: fout.functie, code: fout.code };
  if (fout instanceof Contractbreuk) return { soort: 'contractbreuk', functie: fout.functie, waar: fout.waar };
  if (fout instanceof Melding) return { soort: 'instelling', melding: fout.message };
  if (fout instanceof Error) return { soort: 'onbekend', naam: fout.name, waar: plaatsen(fout) };
  return { soort: 'onbekend', naam: typeof fout };
}

/** One line for whoever runs the site: what failed and where, never what somebody sent. */
export function logFout(waar: string, fout: unknown): void {
  console.error(JSON.stringify({ waar, ...omschrijf(fout) }));
}

/** One line that says how much was done. */
export function logWerk(waar: string, aantallen: Readonly<Record<string, number>>): void {
  console.log(JSON.stringify({ waar, ...aantallen }));
}
