import { appendFileSync, existsSync, readFileSync } from 'node:fs';

/**
 * What happened, line by line, in a file that the tests write and the command reads: a run that hangs is ended and goes on where it
 * was. `begint` without another line behind it: the change that hangs.
 */
export type Regel =
  | { readonly wat: 'begint' | 'gemerkt' | 'leeft'; readonly mutant: string; readonly test: string }
  | { readonly wat: 'hangt'; readonly mutant: string }
  | { readonly wat: 'geladen'; readonly mutanten: readonly string[] }
  | { readonly wat: 'onbruikbaar'; readonly test: string }
  | { readonly wat: 'klaar'; readonly bestand: string; readonly ronde: string };

export function leesVerloop(pad: string): Regel[] {
  if (!existsSync(pad)) return [];
  const regels = readFileSync(pad, 'utf8').split('\n').filter(Boolean);
  return regels.map((regel): Regel => JSON.parse(regel));
}

export const noteer = (pad: string, regel: Regel): void => appendFileSync(pad, `${JSON.stringify(regel)}\n`);
