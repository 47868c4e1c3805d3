import { createHash } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { z } from 'zod';
import { neemSlot } from '#netlify/local/slot.ts';
import { leesPost, totHetLukt } from '#tests/support/postbus.ts';

/** The code in the text of a mail, as it is sent; empty when there is none. */
export const codeIn = (tekst: string | undefined): string =>
  /\b\d{4} \d{4}\b/.exec(tekst ?? '')?.[0].replace(' ', '') ?? '';

/** The codes that were mailed to an address, by their mail: the mailbox shows the newest only, so they are not counted. */
async function codesVan(postbus: string, adres: string): Promise<Map<string, string>> {
  return new Map(
    (await leesPost(postbus))
      .filter(({ to, subject }) => to?.[0]?.address === adres && subject === 'Je code om in te loggen')
      .map(({ messageId, text }) => [messageId ?? '', codeIn(text)]),
  );
}

/** Files run side by side on one portal, and who asks for a code ends the one before: one at a time for each address. */
function neemBeurt(postbus: string, adres: string): Promise<() => Promise<void>> {
  const naam = createHash('sha256').update(`${postbus} ${adres}`).digest('hex').slice(0, 16);
  return totHetLukt(() => neemSlot(join(tmpdir(), `inloggen-${naam}`)));
}

/** `vraag` asks for a code; `gebruik` goes in with the one that was mailed for it, and comes back when that is done. */
export async function metInlogcode<T>(
  postbus: string,
  adres: string,
  vraag: () => Promise<unknown>,
  gebruik: (code: string) => Promise<T>,
): Promise<T> {
  const geefVrij = await neemBeurt(postbus, adres);
  try {
    const oud = await codesVan(postbus, adres);
    await vraag();
    const code = await totHetLukt(async () => {
      const nieuw = [...(await codesVan(postbus, adres))].find(([id, gevonden]) => gevonden && !oud.has(id));
      if (!nieuw) throw new Error(`There is no new code for ${adres}.`);
      return nieuw[1];
    });
    return await gebruik(code);
  } finally {
    await geefVrij();
  }
}

type Scherm = Pick<Page, 'getByRole' | 'getByLabel'>;

/** Signs in on a page, or in the box over it, that asks for the code of this address. */
export const vulInlogcode = (postbus: string, adres: string, houder: Scherm): Promise<void> =>
  metInlogcode(
    postbus,
    adres,
    () => houder.getByRole('button', { name: 'Stuur mij een code', exact: true }).click(),
    async (code) => {
      const veld = houder.getByLabel('De code uit de mail');
      await veld.fill(code);
      await houder.getByRole('button', { name: 'Log in', exact: true }).click();
      await veld.waitFor({ state: 'detached' });
    },
  );

/** A portal that answers: its database, the public key of that, and its mailbox. */
export interface Loket {
  readonly database: string;
  readonly sleutel: string;
  readonly postbus: string;
}
const sessieSchema = z.object({ access_token: z.string() });

/** What somebody signs requests with after signing in, without a browser. */
export function haalToegang({ database, sleutel, postbus }: Loket, email: string): Promise<string> {
  const stuur = async (pad: string, inhoud: object): Promise<Response> => {
    const antwoord = await fetch(`${database}/auth/v1/${pad}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', apikey: sleutel, authorization: `Bearer ${sleutel}` },
      body: JSON.stringify(inhoud),
    });
    if (!antwoord.ok) throw new Error(`${pad} answered ${antwoord.status}: ${await antwoord.text()}`);
    return antwoord;
  };
  return metInlogcode(
    postbus,
    email,
    () => stuur('otp', { email, create_user: true }),
    async (token) =>
      sessieSchema.parse(await (await stuur('verify', { email, token, type: 'email' })).json()).access_token,
  );
}
