import { naTijd } from '#client/gedeeld/geduld.ts';
/** The file with all that it takes to count again, as text; undefined when it cannot be had now. */
export async function haalUitslag(adres: string): Promise<string | undefined> {
  try {
    const antwoord = await fetch(adres, { cache: 'no-cache', signal: naTijd(30_000) });
    return antwoord.ok ? await antwoord.text() : undefined;
  } catch {
    return undefined;
  }
}
