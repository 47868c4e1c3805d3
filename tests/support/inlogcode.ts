import type { Email } from 'postal-mime';
import { vi } from 'vitest';

/** Remembers which codes were there, and then waits for a newer one: an older code is no longer right. */
export function nieuweInlogcode(postbus: string, adres: string): () => Promise<string> {
  const lees = async (): Promise<string[]> => {
    const post: Email[] = await (await fetch(`${postbus}/berichten.json`)).json();
    return post
      .filter(({ to, subject }) => to?.[0]?.address === adres && subject === 'Je code om in te loggen')
      .map(({ text }) => /\b\d{6}\b/.exec(text ?? '')?.[0] ?? '');
  };
  const oud = lees();
  return () =>
    vi.waitFor(
      async () => {
        const [bekend, nu] = [await oud, await lees()];
        const [code] = nu;
        if (nu.length <= bekend.length || !code) throw new Error(`There is no new code for ${adres} yet.`);
        return code;
      },
      { timeout: 10_000, interval: 100 },
    );
}
