import { setTimeout as wacht } from 'node:timers/promises';
import type { Email } from 'postal-mime';

const WACHT_MS = 10_000;
const KIJK_MS = 100;

/** The code in the text of a mail, as it is sent; empty when there is none. */
export const codeIn = (tekst: string | undefined): string =>
  /\b\d{4} \d{4}\b/.exec(tekst ?? '')?.[0].replace(' ', '') ?? '';

/** Remembers which codes were there, and then waits for a newer one: an older code is no longer right. */
export function nieuweInlogcode(postbus: string, adres: string): () => Promise<string> {
  // The mailbox shows the newest mails only, so they are known by what they are and not by how many there are.
  const lees = async (): Promise<Map<string, string>> => {
    const post: Email[] = await (await fetch(`${postbus}/berichten.json`)).json();
    return new Map(
      post
        .filter(({ to, subject }) => to?.[0]?.address === adres && subject === 'Je code om in te loggen')
        .map(({ messageId, text }) => [messageId ?? '', codeIn(text)]),
    );
  };
  const oud = lees();
  return async () => {
    const bekend = await oud;
    for (const opgegeven = Date.now() + WACHT_MS; Date.now() < opgegeven; await wacht(KIJK_MS)) {
      const nieuw = [...(await lees())].find(([id, code]) => code && !bekend.has(id));
      if (nieuw) return nieuw[1];
    }
    throw new Error(`There is no new code for ${adres}.`);
  };
}
