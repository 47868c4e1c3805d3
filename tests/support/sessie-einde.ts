import type { Page } from 'playwright';

interface Database {
  readonly url: string;
  readonly sleutel: string;
}

/**
 * Ends the sign-in of this page as a beheerder of the database would: nothing it holds counts any more. Other devices of
 * the same person stay signed in. `verlopen` also lets an hour go by, after which the proof on the device must be renewed.
 */
export async function beeindigSessie(pagina: Page, { url, sleutel }: Database, verlopen = true): Promise<void> {
  const token = await pagina.evaluate(() => JSON.parse(localStorage.getItem('toegang') ?? '{}').access_token);
  const antwoord = await fetch(`${url}/auth/v1/logout?scope=local`, {
    method: 'POST',
    headers: { apikey: sleutel, authorization: `Bearer ${token}` },
  });
  if (!antwoord.ok) throw new Error(`Signing out answered ${antwoord.status}.`);
  if (!verlopen) return;
  await pagina.evaluate(() => {
    const sessie = JSON.parse(localStorage.getItem('toegang') ?? '{}');
    localStorage.setItem('toegang', JSON.stringify({ ...sessie, expires_at: 1 }));
  });
}

/** What this device keeps of what was typed. */
export const conceptenOp = (pagina: Page): Promise<readonly string[]> =>
  pagina.evaluate(() => Object.keys(localStorage).filter((naam) => naam.startsWith('concept:')));
