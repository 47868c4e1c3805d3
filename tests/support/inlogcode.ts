import { setTimeout as wacht } from 'node:timers/promises';
import type { Email } from 'postal-mime';

const WACHT_MS = 10_000;
const KIJK_MS = 100;

/** Remembers which codes were there, and then waits for a newer one: an older code is no longer right. */
export function nieuweInlogcode(postbus: string, adres: string): () => Promise<string> {
  const lees = async (): Promise<string[]> => {
    const post: Email[] = await (await fetch(`${postbus}/berichten.json`)).json();
    return post
      .filter(({ to, subject }) => to?.[0]?.address === adres && subject === 'Je code om in te loggen')
      .map(({ text }) => /\b\d{6}\b/.exec(text ?? '')?.[0] ?? '');
  };
  const oud = lees();
  return async () => {
    const bekend = (await oud).length;
    for (const opgegeven = Date.now() + WACHT_MS; Date.now() < opgegeven; await wacht(KIJK_MS)) {
      const nu = await lees();
      if (nu.length > bekend && nu[0]) return nu[0];
    }
    throw new Error(`There is no new code for ${adres}.`);
  };
}
