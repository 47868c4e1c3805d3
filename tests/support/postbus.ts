import { setTimeout as wacht } from 'node:timers/promises';
import type { Email } from 'postal-mime';

/** A mail is there within a second, or at the next minute, and a turn of somebody else takes a few; on a full machine far longer. */
const GEDULD_MS = 90_000;
const KIJK_MS = 100;

/** Tries until it goes well, and says at last what went wrong. Serves the bench too, where no test runs. */
export async function totHetLukt<T>(doe: () => Promise<T>): Promise<T> {
  for (const opgegeven = Date.now() + GEDULD_MS; ; await wacht(KIJK_MS)) {
    try {
      return await doe();
    } catch (fout) {
      if (Date.now() > opgegeven) throw fout;
    }
  }
}

/** What a mailbox shows, the newest first. */
export const leesPost = async (postbus: string): Promise<Email[]> => (await fetch(`${postbus}/berichten.json`)).json();

/** The newest mail to an address that fits, as soon as it is there. */
export const wachtOpPost = (
  postbus: string,
  aan: string,
  past: (mail: Email) => boolean = () => true,
): Promise<Email> =>
  totHetLukt(async () => {
    const gevonden = (await leesPost(postbus)).find((mail) => mail.to?.[0]?.address === aan && past(mail));
    if (!gevonden) throw new Error(`There is no such mail to ${aan}.`);
    return gevonden;
  });
