/** An expected end with one clear line for the person at the keyboard; anything else is a bug with a stack. */
export class Melding extends Error {}

export const poortBezet = (poort: number, instelling: string) =>
  new Melding(`Poort ${poort} is al in gebruik. Kies een andere: ${instelling}=${poort + 1} npm start`);

export const isPoortBezet = (fout: unknown): boolean =>
  fout instanceof Error && 'code' in fout && fout.code === 'EADDRINUSE';

/** Prints a Melding as one line, a bug with its stack, and sets the exit code. */
export function toonFout(fout: unknown): void {
  process.exitCode = 1;
  if (fout instanceof Melding) console.error(fout.message);
  else console.error(fout);
}
