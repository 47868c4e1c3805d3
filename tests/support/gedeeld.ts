import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { test } from 'vitest';

const MAP = resolve(process.env.SHARED_DIR ?? join(import.meta.dirname, '../../../shared'));

function lees(map: string, naam: string): string | undefined {
  const pad = join(MAP, map, naam);
  return existsSync(pad) ? readFileSync(pad, 'utf8') : undefined;
}

/** A file of the facts the seeds were made from, or undefined where that folder is not there. */
export const gedeeldBestand = (naam: string): string | undefined => lees('data', naam);
/** A real election with a known outcome, or undefined where that folder is not there. */
export const gedeeldeVerkiezing = (naam: string): string | undefined => lees('pabulib', naam);

/** An input that people really gave, or undefined where that folder is not there. */
export const gedeeldGeval = (naam: string): string | undefined => lees('gevallen', naam);

export const bronnenAanwezig = gedeeldBestand('wijken.json') !== undefined;

/** A test that compares with those facts; without them it is skipped, and says so in one line. */
export function proefMetBron(naam: string, werk: () => Promise<void>): void {
  if (!bronnenAanwezig) console.log(`left out, the source files are not here (SHARED_DIR): ${naam}`);
  // Skipped, not absent: a file without any test would fail.
  test.skipIf(!bronnenAanwezig)(naam, werk);
}
