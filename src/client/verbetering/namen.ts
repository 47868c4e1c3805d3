import { verbeternamenPad } from '#config/verbeterpaden.ts';

/** Name by kind and id. */
type Namen = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** The names of all that a page can be about; rejects when they do not come. */
export async function haalVerbeternamen(): Promise<Namen> {
  const antwoord = await fetch(verbeternamenPad);
  if (!antwoord.ok) throw new Error(`${verbeternamenPad}: ${antwoord.status}`);
  return antwoord.json() as Promise<Namen>; // our own build wrote it
}
