import { appendFileSync, existsSync, readFileSync } from 'node:fs';
import { z } from 'zod';
import type { Uitkomst } from '#tests/mutatie/sql/probeer.ts';

const regelSchema = z.tuple([z.string(), z.enum(['gemerkt', 'leeft', 'ongeldig', 'te_lang'])]);

/** What a run that was ended knew already, so that the next one goes on; a line for each change. */
export function leesVerloop(bestand: string | undefined) {
  const bekend = new Map<string, Uitkomst>(
    bestand && existsSync(bestand)
      ? readFileSync(bestand, 'utf8')
          .split('\n')
          .filter(Boolean)
          .map((regel) => regelSchema.parse(JSON.parse(regel)))
      : [],
  );
  return {
    weet: (naam: string): Uitkomst | undefined => bekend.get(naam),
    onthoud(naam: string, uitkomst: Uitkomst): void {
      if (bestand && !bekend.has(naam)) appendFileSync(bestand, `${JSON.stringify([naam, uitkomst])}\n`);
      bekend.set(naam, uitkomst);
    },
  };
}
